/** Whether an organisation meets a criterion on a day: three-valued, explained, never silent. */
@NullMarked
package fr.palier.engine.evaluation;

import org.jspecify.annotations.NullMarked;
