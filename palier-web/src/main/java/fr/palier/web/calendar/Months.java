package fr.palier.web.calendar;

import fr.palier.engine.wording.French;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The twelve months of the calendar, the present one first, all drawn equally wide.
 *
 * @param today the day that a vertical line marks
 */
record Months(LocalDate today) {

    private static final int COUNT = 12;

    private static final List<String> SHORT =
            List.of("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.");

    YearMonth first() {
        return YearMonth.from(today);
    }

    YearMonth last() {
        return first().plusMonths(COUNT - 1);
    }

    List<YearMonth> all() {
        return LongStream.range(0, COUNT).mapToObj(first()::plusMonths).toList();
    }

    /** "De novembre 2026 à octobre 2027". */
    String span() {
        String from = named(first());
        boolean isElided = "aeiouéè".indexOf(from.charAt(0)) >= 0;
        return (isElided ? "D'" : "De ") + from + " à " + named(last());
    }

    /** Where a month's column begins, as a share of the width: "8.33%". */
    String start(YearMonth month) {
        return percent(place(month.atDay(1)));
    }

    /** Where the line of today stands. */
    String line() {
        return percent(place(today));
    }

    /** Where a day begins, in hundredths of the width; days outside are at the nearest end. */
    double place(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        int ahead = (month.getYear() - first().getYear()) * 12 + month.getMonthValue() - first().getMonthValue();
        double place = 100.0 * (ahead + (day.getDayOfMonth() - 1.0) / month.lengthOfMonth()) / COUNT;
        return Math.clamp(place, 0, 100);
    }

    static String percent(double place) {
        return String.format(Locale.ROOT, "%.2f%%", place);
    }

    /** "novembre 2026". */
    static String named(YearMonth month) {
        return French.month(month.getMonthValue()) + " " + month.getYear();
    }

    /** "nov." */
    static String shortened(YearMonth month) {
        return SHORT.get(month.getMonthValue() - 1);
    }
}
