/** Calls for applications as calendars to subscribe to, and the news of a catalogue as a feed. */
@NullMarked
package fr.palier.guide.calendar;

import org.jspecify.annotations.NullMarked;
