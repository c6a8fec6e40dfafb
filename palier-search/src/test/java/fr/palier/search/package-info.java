/** Search among programmes. */
@NullMarked
package fr.palier.search;

import org.jspecify.annotations.NullMarked;
