/** The guide, its fiches and a visitor's results as PDF files. */
@NullMarked
package fr.palier.web.paper;

import org.jspecify.annotations.NullMarked;
