/** A whole register decided into a file that can be broken off at any moment and gone on with. */
@NullMarked
package fr.palier.screening.bulk;

import org.jspecify.annotations.NullMarked;
