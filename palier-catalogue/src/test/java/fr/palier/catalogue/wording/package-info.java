@NullMarked
package fr.palier.catalogue.wording;

import org.jspecify.annotations.NullMarked;
