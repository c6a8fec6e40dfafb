package fr.palier.web.calendar;

import fr.palier.guide.calendar.Window;
import java.util.Optional;

/**
 * What is drawn of a window.
 *
 * @param kind how sure it is, as its style: firm, usual, rolling; passed where it is over
 * @param start where it begins, as a share of the width
 * @param end where it ends, likewise
 * @param width how wide it is, likewise
 */
record Bar(String kind, String start, String end, String width) {

    /** One can always apply. */
    static final Bar ROLLING = new Bar("rolling", "0%", "100%", "100%");

    /** The part of a window that lies in the twelve months; empty where none does. */
    static Optional<Bar> of(Window window, Months months) {
        boolean isBefore = window.until().isBefore(months.first().atDay(1));
        boolean isAfter = window.from().isAfter(months.last().atEndOfMonth());
        if (isBefore || isAfter) {
            return Optional.empty();
        }
        double start = months.place(window.from());
        double end = months.place(window.until().plusDays(1));
        String certainty = window.isFirm() ? "firm" : "usual";
        return Optional.of(new Bar(
                window.until().isBefore(months.today()) ? certainty + " passed" : certainty,
                Months.percent(start),
                Months.percent(end),
                Months.percent(end - start)));
    }
}
