package fr.palier.sirene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What is asked of the index for some words. A word may stand in a name as it is, in the plural, begun or with a
 * slip of the finger, or be the commune; the more exact, the more it counts.
 */
final class NameQuery {

    private static final int MOST_WORDS = 10;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_WITH_TWO = 8;
    private static final int MOST_SPELLINGS = 30;

    /** What an article shrinks to, and who types in haste puts before the word without an apostrophe: "larbre". */
    private static final String ELIDED = "ld";

    private static final float TIE = 0.1f;

    /** How much a word counts: as it is, in the plural, begun, as the commune, with a slip. */
    private static final float WHOLE = 6;

    private static final float STEM = 4;
    private static final float BEGINNING = 2;
    private static final float PLACE = 1.5f;
    private static final float SLIP = 1;

    /** Words that so many names have, or that people put before a name, that one is not asked to have them. */
    private static final Set<String> GENERIC = Set.of(
            "association",
            "asso",
            "societe",
            "ste",
            "sas",
            "sarl",
            "scic",
            "scop",
            "cooperative",
            "fondation",
            "mutuelle",
            "ong",
            "le",
            "la",
            "les",
            "de",
            "du",
            "des",
            "et",
            "en",
            "au",
            "aux",
            "pour",
            "par",
            "un",
            "une");

    private final Names names;
    private final List<String> words;

    NameQuery(Names names, String text) {
        this.names = names;
        this.words = names.words(text).stream().distinct().limit(MOST_WORDS).toList();
    }

    /** Whether there is a word to look for at all. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Every word that tells one name from another has to be there. */
    Query strict() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Set<String> telling = telling();
        for (String word : words) {
            all.add(one(word), telling.contains(word) ? Occur.MUST : Occur.SHOULD);
        }
        return all.build();
    }

    /** The same with one word that is not to be found, for who remembers most of a name. */
    Query lenient() {
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        Set<String> telling = telling();
        telling.forEach(word -> most.add(one(word), Occur.SHOULD));
        most.setMinimumNumberShouldMatch(telling.size() - 1);
        return most.build();
    }

    /** Whether there are words enough to do without one. */
    boolean isLong() {
        return telling().size() > 2;
    }

    private Set<String> telling() {
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeAll(GENERIC);
        return telling.isEmpty() ? new LinkedHashSet<>(words) : telling;
    }

    private Query one(String word) {
        List<Query> ways = new ArrayList<>();
        ways.add(counted(new TermQuery(new Term(Names.WORDS, word)), WHOLE));
        ways.add(counted(new TermQuery(new Term(Names.STEMS, names.stem(word))), STEM));
        ways.add(counted(new TermQuery(new Term(Names.PLACE, word)), PLACE));
        boolean isLast = word.equals(words.getLast());
        if (isLast && word.length() >= SHORTEST_BEGINNING) {
            ways.add(counted(new PrefixQuery(new Term(Names.WORDS, word)), BEGINNING));
        }
        if (word.length() > SHORTEST_WITH_SLIP && ELIDED.indexOf(word.charAt(0)) >= 0) {
            ways.add(counted(new TermQuery(new Term(Names.STEMS, names.stem(word.substring(1)))), SLIP));
        }
        if (word.length() >= SHORTEST_WITH_SLIP) {
            int slips = word.length() >= SHORTEST_WITH_TWO ? 2 : 1;
            Term term = new Term(Names.WORDS, word);
            ways.add(counted(new FuzzyQuery(term, slips, 1, MOST_SPELLINGS, true), SLIP));
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private static Query counted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
