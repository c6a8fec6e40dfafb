package fr.palier.catalogue.sheets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When one can apply. It never changes a verdict.
 *
 * @param rhythm how calls come
 * @param certainty how sure that is
 * @param text how one would say it; null for none
 */
public record Calendar(
        Rhythm rhythm, Certainty certainty, @Nullable String text, Origin origin) {

    /** How calls for applications come. */
    public sealed interface Rhythm {

        /** A call each year in the same month. */
        record Yearly(int month) implements Rhythm {}

        /** At any time. */
        record Rolling() implements Rhythm {}

        /** At days that change and are not known ahead. */
        record Variable() implements Rhythm {}

        /** One dated window, both days included. */
        record Window(LocalDate from, LocalDate until) implements Rhythm {}

        /** A season of one year. */
        record Seasonal(Season season, int year) implements Rhythm {}
    }

    /** The seasons, by the months that they mostly cover. */
    public enum Season {
        PRINTEMPS(3),
        ETE(6),
        AUTOMNE(9),
        HIVER(12);

        private final int firstMonth;

        Season(int firstMonth) {
            this.firstMonth = firstMonth;
        }
    }

    /** How sure a calendar is. */
    public enum Certainty {
        /** Days are stated. */
        DATEE,
        /** It is so as a rule. */
        HABITUELLE,
        /** Nobody knows. */
        INCONNUE
    }

    /** Where a day stands to the calendar. */
    public enum State {
        OUVERTE,
        A_VENIR,
        PASSEE,
        INCONNUE
    }

    /** A stretch of days in which one can apply, both included. */
    public record Span(LocalDate from, LocalDate until) {}

    /** Where a day stands. */
    public State on(LocalDate date) {
        return switch (rhythm) {
            case Rhythm.Rolling _ -> State.OUVERTE;
            case Rhythm.Variable _ -> State.INCONNUE;
            case Rhythm.Yearly _, Rhythm.Window _, Rhythm.Seasonal _ ->
                next(date)
                        .map(span -> span.from().isAfter(date) ? State.A_VENIR : State.OUVERTE)
                        .orElse(State.PASSEE);
        };
    }

    /** The present or next stretch in which one can apply; empty where it has passed or is not known. */
    public Optional<Span> next(LocalDate date) {
        return switch (rhythm) {
            case Rhythm.Rolling _, Rhythm.Variable _ -> Optional.empty();
            case Rhythm.Yearly(int month) ->
                Optional.of(
                        month(YearMonth.of(date.getMonthValue() > month ? date.getYear() + 1 : date.getYear(), month)));
            case Rhythm.Window(LocalDate from, LocalDate until) ->
                Optional.of(new Span(from, until)).filter(span -> !date.isAfter(span.until()));
            case Rhythm.Seasonal(Season season, int year) ->
                Optional.of(season(season, year)).filter(span -> !date.isAfter(span.until()));
        };
    }

    private static Span month(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    private static Span season(Season season, int year) {
        YearMonth first = YearMonth.of(year, season.firstMonth);
        return new Span(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
}
