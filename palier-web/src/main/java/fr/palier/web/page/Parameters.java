package fr.palier.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request asks for, from its address and its form. A handler takes it as an argument and reads no
 * parameter otherwise: here nothing is longer, more frequent or other than expected. Control characters and
 * text that is not UTF-8 were refused before.
 *
 * @param values what was sent under each name
 */
public record Parameters(Map<String, List<String>> values) {

    private static final int MOST_VALUES = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    public Parameters {
        values = Map.copyOf(values);
    }

    /**
     * The value that may be sent once, without the spaces around it; empty where it is missing or blank.
     *
     * @param longest how many characters it may have
     * @throws Refusal if it was sent twice or is longer
     */
    public Optional<String> one(String name, int longest) {
        List<String> sent = values.getOrDefault(name, List.of());
        if (sent.size() > 1) {
            throw Refusal.badRequest("« " + name + " » ne peut être donné qu'une fois dans une adresse.");
        }
        return sent.stream()
                .map(value -> bounded(name, value, longest))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /**
     * One of some known words; empty where it is missing or blank.
     *
     * @throws Refusal if it is another word
     */
    public Optional<String> word(String name, List<String> known) {
        Optional<String> value = one(name, 60);
        value.filter(word -> !known.contains(word)).ifPresent(word -> {
            throw Refusal.badRequest("« " + name + " » peut valoir : " + String.join(", ", known) + ".");
        });
        return value;
    }

    /**
     * All values sent under a name, blanks left out, in the order they were sent.
     *
     * @param longest how many characters each may have
     * @throws Refusal if one is longer or there are more than two hundred
     */
    public List<String> many(String name, int longest) {
        List<String> sent = values.getOrDefault(name, List.of());
        if (sent.size() > MOST_VALUES) {
            throw Refusal.badRequest("« " + name + " » a été donné trop de fois.");
        }
        return sent.stream()
                .map(value -> bounded(name, value, longest))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /**
     * A day within the years that anyone asks about; empty where it is missing or blank.
     *
     * @throws Refusal if it is no day, or lies outside them
     */
    public Optional<LocalDate> day(String name) {
        return one(name, 40).map(text -> {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                    throw Refusal.badRequest("La date doit se situer entre " + FIRST_YEAR + " et " + LAST_YEAR + ".");
                }
                return day;
            } catch (DateTimeParseException e) {
                throw Refusal.badRequest("La date doit s'écrire comme 2026-11-24 (année, mois, jour).");
            }
        });
    }

    /** Whether something was sent under a name. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    private static String bounded(String name, String value, int longest) {
        String stripped = value.strip();
        if (stripped.codePointCount(0, stripped.length()) > longest) {
            throw Refusal.badRequest("« " + name + " » est trop long : " + longest + " caractères au plus.");
        }
        return stripped;
    }
}
