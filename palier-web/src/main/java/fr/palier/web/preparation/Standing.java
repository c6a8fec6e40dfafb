package fr.palier.web.preparation;

import java.util.List;
import java.util.stream.Stream;

/** How someone stands to a question of the self-diagnosis. Silence is one of the ways, and never a yes. */
enum Standing {
    YES("oui", "Oui"),
    NO("non", "Non"),
    UNSURE("ne-sais-pas", "Je ne sais pas"),
    APART("sans-objet", "Ne nous concerne pas"),
    SILENT("", "Sans réponse");

    private final String word;
    private final String label;

    Standing(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As an address carries it. */
    String word() {
        return word;
    }

    /** As a person reads it. */
    String label() {
        return label;
    }

    /** Its name in signs and styles. */
    String kind() {
        return switch (this) {
            case YES -> "yes";
            case NO -> "no";
            case UNSURE -> "open";
            case APART -> "apart";
            case SILENT -> "silent";
        };
    }

    /** What can be answered: a question on some strategies only may not concern everyone. */
    static List<Standing> answers(boolean isForSomeOnly) {
        return isForSomeOnly ? List.of(YES, NO, UNSURE, APART) : List.of(YES, NO, UNSURE);
    }

    static Standing of(String word) {
        return Stream.of(values())
                .filter(standing -> standing.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}
