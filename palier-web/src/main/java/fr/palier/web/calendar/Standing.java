package fr.palier.web.calendar;

import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Sheet;
import java.time.LocalDate;

/** What can be told of a programme's windows, seen from a day. */
enum Standing {
    /** One is open or will be, in a month or on days that are known. */
    DATED,
    /** One can always apply. */
    ROLLING,
    /** Nobody knows when. */
    UNKNOWN,
    /** The last that is known has passed. */
    OVER;

    static Standing of(Sheet sheet, LocalDate today) {
        Calendar calendar = sheet.calendar();
        if (calendar == null) {
            return UNKNOWN;
        }
        return switch (calendar.rhythm()) {
            case Calendar.Rhythm.Rolling _ -> ROLLING;
            case Calendar.Rhythm.Variable _ -> UNKNOWN;
            case Calendar.Rhythm.Yearly _, Calendar.Rhythm.Window _, Calendar.Rhythm.Seasonal _ ->
                calendar.on(today) == Calendar.State.PASSEE ? OVER : DATED;
        };
    }
}
