package fr.palier.guide.calendar;

import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.wording.French;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A stretch of days in which one can apply to a programme, on one year's call.
 *
 * @param edition the year of the call: a programme has one call a year, so that this and the programme name
 *     the window whatever becomes of its days
 * @param from its first day
 * @param until its last day
 */
public record Window(Sheet sheet, Calendar calendar, int edition, LocalDate from, LocalDate until) {

    /** How many yearly calls are told ahead, the present one included. */
    private static final int YEARS = 2;

    /**
     * The windows of a programme that have days: the one that is stated, or the next two of a yearly call.
     * None where one can always apply or nobody knows when: days are never invented.
     */
    public static List<Window> of(Sheet sheet, LocalDate date) {
        Calendar calendar = sheet.calendar();
        if (calendar == null) {
            return List.of();
        }
        return switch (calendar.rhythm()) {
            case Calendar.Rhythm.Rolling _, Calendar.Rhythm.Variable _ -> List.of();
            case Calendar.Rhythm.Window(LocalDate from, LocalDate until) ->
                List.of(new Window(sheet, calendar, from.getYear(), from, until));
            case Calendar.Rhythm.Seasonal(Calendar.Season _, int year) ->
                calendar.next(LocalDate.of(year, 1, 1)).stream()
                        .map(span -> new Window(sheet, calendar, year, span.from(), span.until()))
                        .toList();
            case Calendar.Rhythm.Yearly(int month) -> yearly(sheet, calendar, month, date);
        };
    }

    /** The programme and the year: what stays when the days change. */
    String identity() {
        return "palier-candidature-" + sheet.id() + "-" + edition;
    }

    /** Whether its days are stated; otherwise only a month or a season is, and the days are those it spans. */
    public boolean isFirm() {
        return calendar.rhythm() instanceof Calendar.Rhythm.Window && calendar.certainty() == Calendar.Certainty.DATEE;
    }

    /** When it is, no more exactly than the source says: "janvier 2027", "printemps 2026", or from day to day. */
    public String period() {
        return switch (calendar.rhythm()) {
            case Calendar.Rhythm.Yearly(int month) -> French.month(month) + " " + edition;
            case Calendar.Rhythm.Seasonal(Calendar.Season season, int year) -> SheetWording.season(season) + " " + year;
            case Calendar.Rhythm.Window _, Calendar.Rhythm.Rolling _, Calendar.Rhythm.Variable _ ->
                "du " + French.date(from) + " au " + French.date(until);
        };
    }

    /** An address to apply or to read on. */
    Optional<String> link() {
        return sheet.links().stream().map(Sheet.Link::url).findFirst();
    }

    private static List<Window> yearly(Sheet sheet, Calendar calendar, int month, LocalDate date) {
        int first = date.getMonthValue() > month ? date.getYear() + 1 : date.getYear();
        return IntStream.range(first, first + YEARS)
                .mapToObj(year -> YearMonth.of(year, month))
                .map(each -> new Window(sheet, calendar, each.getYear(), each.atDay(1), each.atEndOfMonth()))
                .toList();
    }
}
