/** From criteria to advice: verdicts, what is missing, the nearest way in, the next question, the ranking. */
@NullMarked
package fr.palier.engine.orientation;

import org.jspecify.annotations.NullMarked;
