@NullMarked
package fr.palier.sirene;

import org.jspecify.annotations.NullMarked;
