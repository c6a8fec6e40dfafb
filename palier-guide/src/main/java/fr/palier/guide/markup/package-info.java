/** Well-formed markup, for paper and for files. */
@NullMarked
package fr.palier.guide.markup;

import org.jspecify.annotations.NullMarked;
