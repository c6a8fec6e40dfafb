package fr.palier.catalogue.geography;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds communes by what their names and codes begin with. */
final class CommuneIndex {

    /** How well an entry answers a query, best first. */
    private enum Match {
        EXACT,
        EXACT_FORMER,
        BEGINNING,
        WORDS,
        FORMER
    }

    private record Hit(Match match, Entry entry) {}

    private static final Comparator<Hit> BEST_FIRST = comparing(Hit::match)
            .thenComparing(hit -> hit.entry().population(), reverseOrder())
            .thenComparing(hit -> hit.entry().name().spaced())
            .thenComparing(hit -> hit.entry().commune());

    private final List<Entry> entries;

    CommuneIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The INSEE codes of the communes that answer a text, best first, each once. */
    Stream<String> search(String text) {
        Words query = Words.of(text);
        if (query.isEmpty()) {
            return Stream.empty();
        }
        List<String> beginnings = query.beginnings();
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            Match match = entry.match(query, beginnings);
            if (match != null) {
                hits.add(new Hit(match, entry));
            }
        }
        return hits.stream()
                .sorted(BEST_FIRST)
                .map(hit -> hit.entry().commune())
                .distinct();
    }

    /**
     * What a commune may be found by.
     *
     * @param commune the INSEE code of the commune of today
     * @param name its name, or that of a former commune or a part
     * @param codes INSEE and postal codes in small letters, each with a space on both sides
     * @param population the inhabitants of the commune of today
     * @param former whether name and codes are those of a former commune or a part
     */
    record Entry(String commune, Words name, String codes, int population, boolean former) {

        static Entry present(Commune commune, int population) {
            String codes = commune.code() + " " + String.join(" ", commune.postalCodes());
            return new Entry(commune.code(), Words.of(commune.name()), spaced(codes), population, false);
        }

        static Entry former(String code, String name, String commune, int population) {
            return new Entry(commune, Words.of(name), spaced(code), population, true);
        }

        private static String spaced(String codes) {
            return " " + codes.toLowerCase(Locale.ROOT) + " ";
        }

        private @Nullable Match match(Words query, List<String> beginnings) {
            if (name.isCalled(query) || codes.contains(query.spaced())) {
                return former ? Match.EXACT_FORMER : Match.EXACT;
            }
            if (name.beginsWith(query)) {
                return former ? Match.FORMER : Match.BEGINNING;
            }
            if (hasWordsBeginningWith(beginnings)) {
                return former ? Match.FORMER : Match.WORDS;
            }
            return null;
        }

        private boolean hasWordsBeginningWith(List<String> beginnings) {
            for (String beginning : beginnings) {
                if (!name.spaced().contains(beginning) && !codes.contains(beginning)) {
                    return false;
                }
            }
            return true;
        }
    }
}
