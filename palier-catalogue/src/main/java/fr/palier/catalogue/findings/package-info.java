/** What is wrong with a catalogue: every finding at its place, with the way to mend it. */
@NullMarked
package fr.palier.catalogue.findings;

import org.jspecify.annotations.NullMarked;
