package fr.palier.screening;

import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.orientation.Programme;
import fr.palier.screening.parquet.NumberedFile;
import fr.palier.screening.parquet.UnreadableParquet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides on a Parquet file by its columns: the distinct values that the file has numbered already are put
 * into classes once, and no row is ever looked at by itself. For files of flat columns, each telling one
 * fact; what columns tell together is for {@link Screening} and profiles.
 *
 * <p>Its memory does not grow with the file, only with the distinct values of one of its groups of rows. Not
 * safe for several threads.
 */
public final class ParquetScreening implements AutoCloseable {

    private final NumberedFile file;
    private final Screening screening;
    private final List<Feed> feeds = new ArrayList<>();
    private int rowsOfGroup;

    /** Changes where classes are numbered anew. */
    private int generation;

    private ParquetScreening(NumberedFile file, Plan plan, List<Source> sources, Kernel kernel) {
        this.file = file;
        this.screening = new Screening(plan, kernel);
        for (int i = 0; i < sources.size(); i++) {
            feeds.add(new Feed(sources.get(i), file.columns().get(i), plan, screening.batch()));
        }
    }

    /**
     * Opens a file.
     *
     * @param sources what its columns say; facts that none of them tells are unknown
     * @throws UnreadableParquet if it is no Parquet file, or a column is missing or is not flat
     * @throws IllegalArgumentException if two sources tell the same fact, or facts that only make sense
     *     together (a commune and a region)
     */
    public static ParquetScreening open(
            Path path, List<Source> sources, Vocabulary vocabulary, List<Programme> programmes, LocalDate date) {
        return open(path, sources, Plan.of(vocabulary, programmes, date), Kernel.best());
    }

    static ParquetScreening open(Path path, List<Source> sources, Plan plan, Kernel kernel) {
        Plan special = plan.knowingOnly(given(plan, sources));
        NumberedFile file =
                NumberedFile.open(path, sources.stream().map(Source::column).toList());
        return new ParquetScreening(file, special, sources, kernel);
    }

    private static Set<Integer> given(Plan plan, List<Source> sources) {
        Set<Integer> given = new HashSet<>();
        for (Column column : plan.columns()) {
            List<Source> told = sources.stream()
                    .filter(source -> Feed.isTold(column, source))
                    .toList();
            if (told.size() > 1) {
                throw new IllegalArgumentException("told together: " + told);
            }
            if (!told.isEmpty()) {
                switch (column) {
                    case Column.Ordered ordered -> given.addAll(List.of(ordered.low(), ordered.high()));
                    case Column.Sorted sorted -> given.add(sorted.place());
                }
            }
        }
        return given;
    }

    /** How many rows the file has. */
    public long rows() {
        return file.rows();
    }

    /**
     * Decides on the next rows, some 2,000 of them.
     *
     * @return whether there were any
     */
    public boolean next() {
        if (rowsOfGroup == 0) {
            rowsOfGroup = file.nextGroup();
            feeds.forEach(Feed::begin);
        }
        if (rowsOfGroup == 0) {
            return false;
        }
        int rows = Math.min(rowsOfGroup, Screening.CAPACITY);
        screening.clear();
        if (generation != screening.batch().generation()) {
            generation = screening.batch().generation();
            feeds.forEach(Feed::forget);
        }
        for (Feed feed : feeds) {
            feed.fill(rows);
        }
        screening.batch().filled(rows);
        screening.decide();
        rowsOfGroup -= rows;
        return true;
    }

    /** The rows that were decided on last, to be asked about; in the order of the file. */
    public Screening decided() {
        return screening;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
