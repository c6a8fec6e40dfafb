package fr.palier.sirene;

import fr.palier.engine.wording.French;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a fact was taken from, and how old it is.
 *
 * @param day the day on which the register was as it tells
 */
public record Provenance(Source source, LocalDate day) {

    private static final char BETWEEN = '.';

    /** A register. */
    public enum Source {
        /** The stock files of Sirene, imported on this machine. */
        SIRENE("sirene", "Sirene"),
        /** The public service that is asked over the network. */
        ONLINE("annuaire", "Recherche d'entreprises");

        private final String word;
        private final String label;

        Source(String word, String label) {
            this.word = word;
            this.label = label;
        }

        /** As a person reads it. */
        public String label() {
            return label;
        }
    }

    /** As a person reads it: "Sirene, novembre 2026". */
    public String say() {
        return source.label + ", " + French.month(day.getMonthValue()) + " " + day.getYear();
    }

    /** As a short word without spaces, which {@link #read} reads: {@code sirene.2026-11-01}. */
    public String code() {
        return source.word + BETWEEN + day;
    }

    /** What a word says; empty where it says nothing. */
    public static Optional<Provenance> read(String code) {
        int dot = code.indexOf(BETWEEN);
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(code.substring(dot + 1));
            return Stream.of(Source.values())
                    .filter(source -> source.word.equals(code.substring(0, dot)))
                    .map(source -> new Provenance(source, day))
                    .findFirst();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
