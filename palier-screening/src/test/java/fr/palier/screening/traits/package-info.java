@NullMarked
package fr.palier.screening.traits;

import org.jspecify.annotations.NullMarked;
