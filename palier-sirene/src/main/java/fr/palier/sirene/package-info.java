/** The Sirene register: finding an organisation by number or name, and what the register knows of it. */
@NullMarked
package fr.palier.sirene;

import org.jspecify.annotations.NullMarked;
