package fr.palier.search;

import fr.palier.catalogue.sheets.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** The programmes, word by word, in memory. Made once; any number of threads may search it. */
final class Index {

    /** Where the whole words of names are. */
    static final String NAMES = "names";

    private static final String ID = "id";
    private static final int SHORTEST_BEGINNING = 3;

    /** It would advise an operator on flags of the JVM, which a catalogue of this size does not need. */
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final IndexSearcher searcher;
    private final Map<String, List<Passage>> passages = new LinkedHashMap<>();

    /** The words of the catalogue without accents, with the way in which it writes them. */
    private final Map<String, String> vocabulary = new TreeMap<>();

    Index(List<Sheet> sheets, Texts texts, FrenchAnalysis analysis) {
        ADVICE.setLevel(Level.SEVERE);
        Analyzer analyzer = new PerFieldAnalyzerWrapper(analysis.forTexts(), Map.of(NAMES, analysis.forNames()));
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Sheet sheet : sheets) {
                List<Passage> all = new ArrayList<>();
                texts.of(sheet, (field, text) -> all.add(Passage.of(field, text, analysis)));
                passages.put(sheet.id(), List.copyOf(all));
                all.forEach(passage -> learn(passage, analysis));
                writer.addDocument(document(sheet.id(), all));
            }
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a programme, in the order of its parts. */
    List<Passage> passages(String id) {
        return passages.getOrDefault(id, List.of());
    }

    /** The words of the catalogue without accents. */
    Set<String> vocabulary() {
        return vocabulary.keySet();
    }

    /** How the catalogue writes a word of its vocabulary. */
    String written(String word) {
        return vocabulary.getOrDefault(word, word);
    }

    /** The programmes that answer, the best first; among equals in the order of the catalogue. */
    List<String> search(Query query) {
        try {
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, Math.max(1, passages.size())).scoreDocs) {
                ids.add(searcher.storedFields().document(hit.doc).get(ID));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many programmes answer. */
    int count(Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of names that begin so; none where the beginning is too short to mean something. */
    Set<String> namesBeginning(String beginning) {
        return beginning.length() < SHORTEST_BEGINNING
                ? Set.of()
                : names(new PrefixQuery(new Term(NAMES, beginning)).getCompiled());
    }

    /** The words of names that this is with a slip of the finger, two where it is long. */
    Set<String> namesLike(String word) {
        int slips = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
        return slips == 0 ? Set.of() : names(new FuzzyQuery(new Term(NAMES, word), slips, 1).getAutomata());
    }

    private Set<String> names(CompiledAutomaton automaton) {
        Set<String> names = new TreeSet<>();
        try {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), NAMES);
            if (terms != null) {
                TermsEnum found = automaton.getTermsEnum(terms);
                for (BytesRef term = found.next(); term != null; term = found.next()) {
                    names.add(term.utf8ToString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private void learn(Passage passage, FrenchAnalysis analysis) {
        for (FrenchAnalysis.Token token : analysis.words(passage.text())) {
            vocabulary.putIfAbsent(
                    token.term(),
                    passage.text().substring(token.start(), token.end()).toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static Document document(String id, List<Passage> passages) {
        Document document = new Document();
        document.add(new StringField(ID, id, Store.YES));
        for (Passage passage : passages) {
            document.add(new TextField(passage.field().name(), passage.text(), Store.NO));
            if (passage.field().isOfNames()) {
                document.add(new TextField(NAMES, passage.text(), Store.NO));
            }
        }
        return document;
    }
}
