package fr.palier.web.observatory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the map shows of each department. */
enum Measure {
    SURE("surs", "Programmes sûrs"),
    POSSIBLE("possibles", "Programmes possibles"),
    BLANK("zones", "Zones blanches");

    private final String word;
    private final String label;

    Measure(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As an address calls it. */
    String word() {
        return word;
    }

    /** As a person reads it. */
    String label() {
        return label;
    }

    /** A number of them. */
    String told(long count) {
        String number = ObservatoryWriter.number(count);
        return switch (this) {
            case SURE ->
                count == 0 ? "aucun programme sûr" : number + (count == 1 ? " programme sûr" : " programmes sûrs");
            case POSSIBLE ->
                count == 0
                        ? "aucun programme possible"
                        : number + (count == 1 ? " programme possible" : " programmes possibles");
            case BLANK ->
                count == 0 ? "aucune zone blanche" : number + (count == 1 ? " zone blanche" : " zones blanches");
        };
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Measure::word).toList();
    }

    static Optional<Measure> find(String word) {
        return Arrays.stream(values())
                .filter(measure -> measure.word.equals(word))
                .findFirst();
    }
}
