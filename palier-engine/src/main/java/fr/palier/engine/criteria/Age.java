package fr.palier.engine.criteria;

import java.time.LocalDate;

/**
 * A length of time by the calendar, as "3 ans" or "18 mois".
 *
 * @param months zero or more
 */
public record Age(int months) {

    public Age {
        if (months < 0) {
            throw new IllegalArgumentException("negative age: " + months);
        }
    }

    /**
     * The day on which what was born that day reaches this age. A day that the month lacks (29 February,
     * the 31st) counts on the first of the next month.
     */
    public LocalDate reachedBy(LocalDate birth) {
        LocalDate anniversary = birth.plusMonths(months);
        return anniversary.getDayOfMonth() == birth.getDayOfMonth() ? anniversary : anniversary.plusDays(1);
    }

    /** The age reached on a day, in whole months; zero where the day comes before the birth. */
    public static Age on(LocalDate day, LocalDate birth) {
        int months = (day.getYear() - birth.getYear()) * 12 + day.getMonthValue() - birth.getMonthValue();
        while (months > 0 && new Age(months).reachedBy(birth).isAfter(day)) {
            months--;
        }
        return new Age(Math.max(months, 0));
    }
}
