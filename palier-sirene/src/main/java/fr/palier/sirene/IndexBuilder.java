package fr.palier.sirene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Writes an index anew. What it writes stands beside the old index in its folder and takes its place in one step, when
 * {@link #commit} renames the file that lists the parts; before, and where the process dies, the old one stays whole.
 */
final class IndexBuilder implements AutoCloseable {

    private static final double BUFFER_MEGABYTES = 64;

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private boolean isCommitted;

    private IndexBuilder(Path folder, FSDirectory directory, IndexWriter writer) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
    }

    /**
     * Begins an index in a folder, which is made where it is missing.
     *
     * @throws SireneException if the folder cannot be written, or someone else is writing there
     */
    static IndexBuilder open(Path folder) {
        Advice.silence();
        try {
            Files.createDirectories(folder);
            FSDirectory directory = FSDirectory.open(folder);
            IndexWriterConfig config = new IndexWriterConfig(new Names().analyzer())
                    .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                    .setCommitOnClose(false)
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES);
            try {
                return new IndexBuilder(folder, directory, new IndexWriter(directory, config));
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (LockObtainFailedException e) {
            throw new SireneException(
                    "Un autre import écrit déjà dans « " + folder + " ». Attendez qu'il ait fini, puis recommencez.",
                    e);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static SireneException unwritable(Path folder, IOException e) {
        return new SireneException(
                "L'index ne peut pas être écrit dans « " + folder
                        + " ». Vérifiez le droit d'écriture et la place. L'index précédent reste en service.",
                e);
    }

    /** Adds a unit. */
    void add(LegalUnit unit) {
        try {
            writer.addDocument(UnitDocument.of(unit));
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /**
     * Puts the new index in the place of the old one.
     *
     * @param day the day on which the register was as it tells
     */
    void commit(LocalDate day) {
        try {
            writer.forceMerge(1);
            writer.setLiveCommitData(
                    Map.of(SireneIndex.FORMAT, SireneIndex.CURRENT_FORMAT, SireneIndex.DAY, day.toString())
                            .entrySet());
            writer.commit();
            isCommitted = true;
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Ends; what was not committed is thrown away. */
    @Override
    public void close() {
        try (directory) {
            if (isCommitted) {
                writer.close();
            } else {
                writer.rollback();
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }
}
