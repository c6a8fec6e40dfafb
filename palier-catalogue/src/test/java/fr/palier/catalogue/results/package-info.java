@NullMarked
package fr.palier.catalogue.results;

import org.jspecify.annotations.NullMarked;
