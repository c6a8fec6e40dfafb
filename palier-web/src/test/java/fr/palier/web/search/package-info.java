/** Search among programmes. */
@NullMarked
package fr.palier.web.search;

import org.jspecify.annotations.NullMarked;
