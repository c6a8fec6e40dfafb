/** From the files of a catalogue to programmes, or to the list of what is wrong in them. */
@NullMarked
package fr.palier.catalogue;

import org.jspecify.annotations.NullMarked;
