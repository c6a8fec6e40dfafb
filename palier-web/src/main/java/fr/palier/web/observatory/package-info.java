/** Where and for whom there are programmes: the last result of the observatory, as a map, as tables and as files. */
@NullMarked
package fr.palier.web.observatory;

import org.jspecify.annotations.NullMarked;
