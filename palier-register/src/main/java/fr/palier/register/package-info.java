/** Registers of organisations, in whatever form they come, read through a mapping from columns to facts. */
@NullMarked
package fr.palier.register;

import org.jspecify.annotations.NullMarked;
