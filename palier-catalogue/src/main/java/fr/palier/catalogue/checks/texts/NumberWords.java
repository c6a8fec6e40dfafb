package fr.palier.catalogue.checks.texts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers written in letters. */
final class NumberWords {

    private static final Map<String, Integer> SIMPLE = simple();
    private static final Map<String, Integer> COLLECTIVE = Map.of(
            "dizaine",
            10,
            "douzaine",
            12,
            "quinzaine",
            15,
            "vingtaine",
            20,
            "trentaine",
            30,
            "quarantaine",
            40,
            "cinquantaine",
            50,
            "centaine",
            100,
            "millier",
            1_000);

    private static final String WORD = alternatives();

    /** One or several words that make one number: "dix-sept", "vingt et un", "trois cent mille". */
    static final String PATTERN =
            "(?<![\\p{L}\\d-])(?:" + WORD + ")(?:(?:[ -]|[ -]et[ -](?=une?\\b|onze\\b))(?:" + WORD + "))*(?![\\p{L}-])";

    private NumberWords() {}

    private static Map<String, Integer> simple() {
        Map<String, Integer> simple = new HashMap<>();
        List<String> small = List.of(
                "zéro",
                "un",
                "deux",
                "trois",
                "quatre",
                "cinq",
                "six",
                "sept",
                "huit",
                "neuf",
                "dix",
                "onze",
                "douze",
                "treize",
                "quatorze",
                "quinze",
                "seize");
        for (int i = 0; i < small.size(); i++) {
            simple.put(small.get(i), i);
        }
        simple.put("une", 1);
        simple.put("vingt", 20);
        simple.put("vingts", 20);
        simple.put("trente", 30);
        simple.put("quarante", 40);
        simple.put("cinquante", 50);
        simple.put("soixante", 60);
        simple.put("septante", 70);
        simple.put("octante", 80);
        simple.put("nonante", 90);
        simple.put("cent", 100);
        simple.put("cents", 100);
        simple.put("mille", 1_000);
        return simple;
    }

    private static String alternatives() {
        return Stream.concat(
                        SIMPLE.keySet().stream(), COLLECTIVE.keySet().stream().map(word -> word + "s?"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> word + "(?!\\p{L})")
                .collect(Collectors.joining("|"));
    }

    /**
     * The number that some words make.
     *
     * @param words as {@link #PATTERN} finds them
     */
    static long value(String words) {
        long thousands = 0;
        long below = 0;
        for (String word : words.split("[ -]+", -1)) {
            int number = SIMPLE.getOrDefault(word, 0);
            switch (number) {
                case 0 -> below = Math.max(below, 1) * collective(word);
                case 1_000 -> {
                    thousands += Math.max(below, 1) * 1_000;
                    below = 0;
                }
                case 100 -> below = Math.max(below, 1) * 100;
                case 20 -> below += below % 100 == 4 ? 76 : 20;
                default -> below += number;
            }
        }
        return thousands + below;
    }

    /** What "dizaine" and its like multiply by; other words, as "et", change nothing. */
    private static int collective(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return COLLECTIVE.getOrDefault(one, word.equals("zéro") ? 0 : 1);
    }
}
