/** Calendars and news, read back by others. */
@NullMarked
package fr.palier.guide.calendar;

import org.jspecify.annotations.NullMarked;
