/** Who of a register fits one programme: a file that a visitor sends, read in memory and forgotten. */
@NullMarked
package fr.palier.web.pool;

import org.jspecify.annotations.NullMarked;
