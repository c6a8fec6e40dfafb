/** The catalogue as open data: JSON, CSV, JSON-LD, data.inclusion and DMN. */
@NullMarked
package fr.palier.guide.export;

import org.jspecify.annotations.NullMarked;
