/** From a catalogue's words to the engine's: the vocabulary, and the criteria written in it. */
@NullMarked
package fr.palier.catalogue.rules;

import org.jspecify.annotations.NullMarked;
