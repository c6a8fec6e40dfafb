package fr.palier.sirene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * The legal units of an imported register, on disk and mapped into memory. Any number of threads may search it. An
 * import that ends while it is open is seen a few seconds later; until then, and where it fails, the old one answers.
 */
final class SireneIndex implements AutoCloseable {

    /** What a commit says of itself: how its documents are made, and the day of the register. */
    static final String FORMAT = "palier.format";

    static final String DAY = "palier.day";

    /** Counts up when the documents are made otherwise. */
    static final String CURRENT_FORMAT = "1";

    private static final long REFRESH_NANOS = 5_000_000_000L;

    private final Names names = new Names();
    private final FSDirectory directory;
    private final SearcherManager searchers;
    private volatile long refreshed = System.nanoTime();

    private SireneIndex(FSDirectory directory, SearcherManager searchers) {
        this.directory = directory;
        this.searchers = searchers;
    }

    /**
     * The index in a folder; empty where there is none.
     *
     * @throws SireneException if there is one that cannot be read
     */
    static Optional<SireneIndex> open(Path folder) {
        Advice.silence();
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            FSDirectory directory = FSDirectory.open(folder);
            try {
                SireneIndex index = new SireneIndex(directory, new SearcherManager(directory, new SearcherFactory()));
                index.day();
                return Optional.of(index);
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IndexNotFoundException e) {
            return Optional.empty();
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw otherVersion(folder, e);
        } catch (IOException | DateTimeException e) {
            throw new SireneException(
                    "L'index de Sirene dans « " + folder
                            + " » est abîmé ou illisible. Refaites-le par « palier sirene importer ».",
                    e);
        }
    }

    private static SireneException otherVersion(Path folder, Exception cause) {
        return new SireneException(
                "L'index de Sirene dans « " + folder
                        + " » vient d'une autre version de Palier. Refaites-le par « palier sirene importer ».",
                cause);
    }

    /** The day on which the register was as it tells. */
    LocalDate day() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return day(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    private static LocalDate day(IndexSearcher searcher) throws IOException {
        DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
        Map<String, String> said = reader.getIndexCommit().getUserData();
        if (!CURRENT_FORMAT.equals(said.get(FORMAT))) {
            throw new IndexFormatTooOldException("palier", String.valueOf(said.get(FORMAT)));
        }
        return LocalDate.parse(String.valueOf(said.get(DAY)));
    }

    /** The unit with a number. */
    Optional<LegalUnit> find(Siren siren) {
        return find(new Term(UnitDocument.SIREN, siren.digits()));
    }

    /** The association with a number in the register of associations. */
    Optional<LegalUnit> findByRna(String rna) {
        return find(new Term(UnitDocument.RNA, rna));
    }

    private Optional<LegalUnit> find(Term term) {
        return search(searcher -> units(searcher, new TermQuery(term), 1)).stream()
                .findFirst();
    }

    /** The units whose names answer some words, the best first. */
    List<LegalUnit> search(String words, int most) {
        NameQuery query = new NameQuery(names, words);
        if (query.isEmpty()) {
            return List.of();
        }
        return search(searcher -> {
            List<LegalUnit> found = units(searcher, query.strict(), most);
            return found.isEmpty() && query.isLong() ? units(searcher, query.lenient(), most) : found;
        });
    }

    /** How many units there are. */
    int size() {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    private interface Asking<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T search(Asking<T> asking) {
        try {
            if (System.nanoTime() - refreshed > REFRESH_NANOS) {
                refreshed = System.nanoTime();
                searchers.maybeRefresh();
            }
            IndexSearcher searcher = searchers.acquire();
            try {
                return asking.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new SireneException("L'index de Sirene ne se laisse pas lire (" + directory.getDirectory() + ").", e);
        }
    }

    private static List<LegalUnit> units(IndexSearcher searcher, Query query, int most) throws IOException {
        Provenance provenance = new Provenance(Provenance.Source.SIRENE, day(searcher));
        StoredFields stored = searcher.storedFields();
        List<LegalUnit> units = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
            units.add(UnitDocument.read(stored.document(hit.doc), provenance));
        }
        return units;
    }

    @Override
    public void close() {
        try (directory;
                searchers) {
            // Both, whatever becomes of the first.
        } catch (IOException e) {
            throw new SireneException("L'index de Sirene ne se laisse pas refermer.", e);
        }
    }
}
