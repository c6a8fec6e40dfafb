/** Tests of the screening of whole registers. */
@NullMarked
package fr.palier.screening;

import org.jspecify.annotations.NullMarked;
