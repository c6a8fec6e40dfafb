/** Turns what the engine found into the French of the pages: the one place where that happens. */
@NullMarked
package fr.palier.web.wording;

import org.jspecify.annotations.NullMarked;
