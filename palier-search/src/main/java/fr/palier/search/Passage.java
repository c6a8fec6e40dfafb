package fr.palier.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A text of a programme, with where its words stand.
 *
 * @param stems the places of each stem, those of synonyms included
 * @param words the places of each whole word
 */
record Passage(Field field, String text, Map<String, List<Span>> stems, Map<String, List<Span>> words) {

    /** A stretch of the text. */
    record Span(int start, int end) {}

    Passage {
        stems = Map.copyOf(stems);
        words = Map.copyOf(words);
    }

    static Passage of(Field field, String text, FrenchAnalysis analysis) {
        return new Passage(field, text, places(analysis.texts(text)), places(analysis.words(text)));
    }

    /** Where a question's word is found, in the order of the text. */
    List<Span> places(Word word) {
        TreeMap<Integer, Span> places = new TreeMap<>();
        stems.getOrDefault(word.stem(), List.of()).forEach(span -> places.put(span.start(), span));
        if (field.isOfNames()) {
            names(word.names()).forEach(span -> places.put(span.start(), span));
        }
        return List.copyOf(places.values());
    }

    private List<Span> names(Set<String> names) {
        return names.stream()
                .flatMap(name -> words.getOrDefault(name, List.of()).stream())
                .toList();
    }

    private static Map<String, List<Span>> places(List<FrenchAnalysis.Token> tokens) {
        Map<String, List<Span>> places = new HashMap<>();
        for (FrenchAnalysis.Token token : tokens) {
            Span span = new Span(token.start(), token.end());
            places.merge(token.term(), List.of(span), Passage::both);
        }
        return places;
    }

    private static List<Span> both(List<Span> some, List<Span> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).toList();
    }
}
