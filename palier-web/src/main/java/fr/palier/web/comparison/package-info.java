/** The guide's synthesis tables, alive: programmes side by side, in any order, on a page and as a file. */
@NullMarked
package fr.palier.web.comparison;

import org.jspecify.annotations.NullMarked;
