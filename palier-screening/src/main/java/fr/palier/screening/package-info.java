/** Whole registers: the criteria compiled for columns, so that everybody is asked at once. */
@NullMarked
package fr.palier.screening;

import org.jspecify.annotations.NullMarked;
