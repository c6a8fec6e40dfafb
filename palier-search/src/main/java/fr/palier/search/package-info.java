/** Full-text search among programmes, in French. */
@NullMarked
package fr.palier.search;

import org.jspecify.annotations.NullMarked;
