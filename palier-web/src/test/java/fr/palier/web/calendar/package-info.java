@NullMarked
package fr.palier.web.calendar;

import org.jspecify.annotations.NullMarked;
