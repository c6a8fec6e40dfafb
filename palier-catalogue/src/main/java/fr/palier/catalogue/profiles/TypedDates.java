package fr.palier.catalogue.profiles;

import fr.palier.engine.facts.Value;
import fr.palier.engine.wording.French;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days as people type them: "12/04/2018", "12 avril 2018", "avril 2018", "2018". */
public final class TypedDates {

    public static final String EXAMPLE = "12 avril 2018, avril 2018 ou 2018";

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(?:(\\d{1,2})[/. -])?(\\d{1,2})[/. -](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?:(?:le )?(\\d{1,2})(?:er)? )?([a-z]{3,9})\\.? (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:en )?(\\d{4})");
    private static final int FIRST_YEAR = 1800;
    private static final int LONGEST = 40;

    private TypedDates() {}

    public static Typed read(String text, LocalDate today) {
        Optional<Value.Day> read = days(text);
        if (read.isEmpty()) {
            return new Typed.NotUnderstood("Nous avons lu « " + text + " ». Nous attendions une date.", EXAMPLE);
        }
        LocalDate first = read.get().min();
        LocalDate last = read.get().max();
        if (first == null || last == null || first.getYear() < FIRST_YEAR) {
            return new Typed.NotUnderstood("Nous avons lu « " + text + " ». Cette date est trop ancienne.", EXAMPLE);
        }
        if (first.isAfter(today)) {
            return new Typed.NotUnderstood(
                    "Nous avons lu « " + text + " ». Cette date est dans le futur : aujourd'hui, nous sommes le "
                            + French.date(today)
                            + ". Si votre structure n'est pas encore créée, passez cette question.",
                    EXAMPLE);
        }
        return new Typed.Understood(new Value.Day(first, last.isAfter(today) ? today : last));
    }

    /** The days that a text means, whenever they are; empty for none. */
    static Optional<Value.Day> days(String text) {
        return text.length() > LONGEST ? Optional.empty() : day(plain(text));
    }

    private static Optional<Value.Day> day(String text) {
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return dayOf(iso.group(3), Integer.parseInt(iso.group(2)), iso.group(1));
            }
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                return dayOf(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3));
            }
            Matcher words = WORDS.matcher(text);
            if (words.matches()) {
                return dayOf(words.group(1), month(words.group(2)), words.group(3));
            }
            Matcher year = YEAR.matcher(text);
            return year.matches() ? Optional.of(wholeYear(Integer.parseInt(year.group(1)))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Value.Day> dayOf(@Nullable String day, int month, String year) {
        if (month == 0) {
            return Optional.empty();
        }
        YearMonth known = YearMonth.of(Integer.parseInt(year), month);
        return Optional.of(
                day == null
                        ? new Value.Day(known.atDay(1), known.atEndOfMonth())
                        : Value.Day.exactly(LocalDate.of(known.getYear(), month, Integer.parseInt(day))));
    }

    private static Value.Day wholeYear(int year) {
        return new Value.Day(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The month that a word means, by its first letters; zero for none. */
    private static int month(String word) {
        for (int month = 1; month <= 12; month++) {
            String name = plain(French.month(month));
            boolean isShort = word.length() >= 3 && name.startsWith(word) && !word.equals("jui");
            if (isShort) {
                return month;
            }
        }
        return 0;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }
}
