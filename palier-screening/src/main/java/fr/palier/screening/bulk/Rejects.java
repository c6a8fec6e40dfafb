package fr.palier.screening.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.palier.catalogue.results.Inert;
import fr.palier.register.Entry;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines that could not be used, kept aside with their number and the reason, for a spreadsheet. */
final class Rejects implements AutoCloseable {

    private static final String ENDING = ".rejets.csv";

    private final PartialFile file;
    private final Writer text;
    private final CsvWriter csv;

    Rejects(Path result, long length) {
        Path target = beside(result);
        try {
            this.file = new PartialFile(target, length);
            this.text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
            this.csv = CsvWriter.builder().fieldSeparator(';').bufferSize(0).build(text);
            if (length == 0) {
                text.write('\uFEFF');
                csv.writeRecord(List.of("ligne", "motif", "texte"));
            }
        } catch (IOException | UncheckedIOException e) {
            throw ScreeningException.unwritable(target, e);
        }
    }

    /** Where the broken lines of a result are kept. */
    static Path beside(Path result) {
        String name = String.valueOf(result.getFileName());
        int end = name.lastIndexOf('.');
        return result.resolveSibling((end < 1 ? name : name.substring(0, end)) + ENDING);
    }

    void write(Entry.Broken broken) {
        try {
            csv.writeRecord(String.valueOf(broken.number()), Inert.cell(broken.reason()), Inert.cell(broken.text()));
        } catch (UncheckedIOException e) {
            throw ScreeningException.unwritable(file.target(), e);
        }
    }

    long commit() {
        try {
            text.flush();
            return file.commit();
        } catch (IOException e) {
            throw ScreeningException.unwritable(file.target(), e);
        }
    }

    /** Puts the file in its place; without a broken line there is none, nor one of an earlier run. */
    static void settle(Path result, boolean isThereAny) {
        Path target = beside(result);
        Path partial = PartialFile.beside(target);
        try {
            if (!isThereAny) {
                Files.deleteIfExists(partial);
                Files.deleteIfExists(target);
            } else if (Files.exists(partial)) {
                PartialFile.rename(partial, target);
            }
        } catch (IOException e) {
            throw ScreeningException.unwritable(target, e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw ScreeningException.unwritable(file.target(), e);
        }
    }
}
