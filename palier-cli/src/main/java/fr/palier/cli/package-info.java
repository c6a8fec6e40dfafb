/** The command line: one class a command, and what puts the other modules together. */
@NullMarked
package fr.palier.cli;

import org.jspecify.annotations.NullMarked;
