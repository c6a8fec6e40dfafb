/** The commands, run as a user runs them. */
@NullMarked
package fr.palier.cli;

import org.jspecify.annotations.NullMarked;
