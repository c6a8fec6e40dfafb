package fr.palier.search;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.wording.SheetWording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds programmes by words. A question is a list of words and nothing else: no sign in it means anything. Each word
 * may be anywhere in a programme, and all must be in it; those that nothing in the catalogue answers are left aside.
 */
public final class ProgrammeSearch {

    private static final int MOST_WORDS = 12;
    private static final float TIE = 0.2f;
    private static final float NAME_WEIGHT = 8;

    private final Catalogue catalogue;
    private final SheetWording wording;
    private final Geography geography;
    private final FrenchAnalysis analysis = new FrenchAnalysis();
    private volatile @Nullable Index made;

    public ProgrammeSearch(Catalogue catalogue, SheetWording wording, Geography geography) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.geography = geography;
    }

    /** What answers a question. */
    public Found search(String question) {
        Index index = index();
        List<Word> words = words(question, index);
        List<Found.Sought> sought =
                words.stream().map(word -> sought(word, index)).toList();
        List<Word> known = words.stream().filter(Word::isKnown).toList();
        List<Found.Hit> hits = known.isEmpty()
                ? List.of()
                : index.search(all(known)).stream()
                        .map(id -> new Found.Hit(id, Reasons.of(index.passages(id), known)))
                        .toList();
        return new Found(hits, sought);
    }

    /** The programmes whose names are nearest to some words, for who has an old address or a mistyped one. */
    public List<String> nearest(String words, int limit) {
        Index index = index();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<Word> known = words(words, index).stream()
                .filter(word -> !word.names().isEmpty())
                .toList();
        known.forEach(word -> any.add(name(word), Occur.SHOULD));
        return known.isEmpty()
                ? List.of()
                : index.search(any.build()).stream().limit(limit).toList();
    }

    /** Makes the index now, so that the first search does not wait for it. */
    public void prepare() {
        index();
    }

    /** Made when it is first needed. */
    private Index index() {
        Index index = made;
        if (index == null) {
            synchronized (this) {
                index = made;
                if (index == null) {
                    index = new Index(catalogue.sheets(), new Texts(catalogue, wording, geography), analysis);
                    made = index;
                }
            }
        }
        return index;
    }

    private List<Word> words(String question, Index index) {
        List<FrenchAnalysis.Token> whole = analysis.words(question);
        List<Word> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (FrenchAnalysis.Token token : whole) {
            if (words.size() < MOST_WORDS && seen.add(token.term())) {
                words.add(word(question.substring(token.start(), token.end()), token.term(), index));
            }
        }
        return words;
    }

    private Word word(String typed, String folded, Index index) {
        String stem = analysis.stem(folded);
        Set<String> names = index.namesBeginning(folded);
        boolean isKnown = !names.isEmpty() || index.count(texts(stem)) > 0;
        if (!isKnown) {
            names = index.namesLike(folded);
        }
        return new Word(typed, folded, stem, names, isKnown || !names.isEmpty());
    }

    private static Found.Sought sought(Word word, Index index) {
        if (word.isKnown()) {
            return new Found.Sought(word.typed(), index.count(one(word)), null);
        }
        String suggestion = Nearest.to(word.folded(), index.vocabulary())
                .map(index::written)
                .orElse(null);
        return new Found.Sought(word.typed(), 0, suggestion);
    }

    private static Query all(List<Word> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(one(word), Occur.MUST));
        return all.build();
    }

    /** A word, wherever it is; where it counts most, it counts. */
    private static Query one(Word word) {
        return word.names().isEmpty()
                ? texts(word.stem())
                : new DisjunctionMaxQuery(List.of(texts(word.stem()), name(word)), TIE);
    }

    private static Query texts(String stem) {
        List<Query> fields = Stream.of(Field.values())
                .<Query>map(field -> new BoostQuery(new TermQuery(new Term(field.name(), stem)), field.weight()))
                .toList();
        return new DisjunctionMaxQuery(fields, TIE);
    }

    private static Query name(Word word) {
        List<Query> names = word.names().stream()
                .<Query>map(name -> new BoostQuery(new TermQuery(new Term(Index.NAMES, name)), NAME_WEIGHT))
                .toList();
        return new DisjunctionMaxQuery(names, TIE);
    }
}
