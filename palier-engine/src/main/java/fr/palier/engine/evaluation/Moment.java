package fr.palier.engine.evaluation;

import java.time.LocalDate;

/**
 * When a question is asked.
 *
 * @param asOf the day of evaluation; nothing that exists was created later
 * @param day the day that is judged, the day of evaluation or a later one
 */
public record Moment(LocalDate asOf, LocalDate day) {

    public static Moment on(LocalDate date) {
        return new Moment(date, date);
    }

    /** The same evaluation, looking ahead to a later day. */
    public Moment at(LocalDate later) {
        return new Moment(asOf, later);
    }
}
