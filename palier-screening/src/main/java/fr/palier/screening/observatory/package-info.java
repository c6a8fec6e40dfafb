/** Where in France, for which structures, there are programmes, and where there are none. */
@NullMarked
package fr.palier.screening.observatory;

import org.jspecify.annotations.NullMarked;
