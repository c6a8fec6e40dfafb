/** When one can apply: twelve months on a page, and the same windows as calendars and news to subscribe to. */
@NullMarked
package fr.palier.web.calendar;

import org.jspecify.annotations.NullMarked;
