@NullMarked
package fr.palier.screening.pool;

import org.jspecify.annotations.NullMarked;
