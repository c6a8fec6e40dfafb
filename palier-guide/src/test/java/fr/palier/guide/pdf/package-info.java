/** The PDF files, read by others. */
@NullMarked
package fr.palier.guide.pdf;

import org.jspecify.annotations.NullMarked;
