/** The guide, a fiche and an organisation's results as PDF files that a screen reader can read. */
@NullMarked
package fr.palier.guide.pdf;

import org.jspecify.annotations.NullMarked;
