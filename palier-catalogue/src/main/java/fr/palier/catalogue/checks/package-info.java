/** What deserves to be told of a catalogue that was read whole: rules that cannot be meant so, what grows old. */
@NullMarked
package fr.palier.catalogue.checks;

import org.jspecify.annotations.NullMarked;
