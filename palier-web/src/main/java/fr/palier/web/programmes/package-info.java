/** The programmes: all of them, and the fiche of each. */
@NullMarked
package fr.palier.web.programmes;

import org.jspecify.annotations.NullMarked;
