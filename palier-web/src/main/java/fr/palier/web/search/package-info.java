/** Full-text search among programmes, in French. */
@NullMarked
package fr.palier.web.search;

import org.jspecify.annotations.NullMarked;
