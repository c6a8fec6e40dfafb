/** How a catalogue's sheets are told in words, for paper, calendars and open data alike. */
@NullMarked
package fr.palier.guide;

import org.jspecify.annotations.NullMarked;
