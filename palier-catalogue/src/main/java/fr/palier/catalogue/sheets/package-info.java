/** What a catalogue tells of programmes beside their criteria: who, how long, how much, when. */
@NullMarked
package fr.palier.catalogue.sheets;

import org.jspecify.annotations.NullMarked;
