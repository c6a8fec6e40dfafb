/** The words of the trade and what they mean. */
@NullMarked
package fr.palier.web.glossary;

import org.jspecify.annotations.NullMarked;
