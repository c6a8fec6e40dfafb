/** How pages travel: headers, limits, refusals, the last word when something goes wrong. */
@NullMarked
package fr.palier.web.serving;

import org.jspecify.annotations.NullMarked;
