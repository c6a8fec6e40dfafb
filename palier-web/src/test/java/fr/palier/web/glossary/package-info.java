@NullMarked
package fr.palier.web.glossary;

import org.jspecify.annotations.NullMarked;
