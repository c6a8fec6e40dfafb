/** One question a page, the most useful first. */
@NullMarked
package fr.palier.web.orientation;

import org.jspecify.annotations.NullMarked;
