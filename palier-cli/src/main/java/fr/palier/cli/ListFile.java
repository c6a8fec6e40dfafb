package fr.palier.cli;

import fr.palier.guide.export.Csv;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A list for a spreadsheet, written beside its place and put there when it is whole. */
final class ListFile implements AutoCloseable {

    private final Path target;
    private final Path beside;
    private final BufferedWriter text;

    ListFile(Path target, List<String> head) {
        this.target = target;
        this.beside = target.resolveSibling(target.getFileName() + ".partiel");
        try {
            this.text = Files.newBufferedWriter(beside);
            text.write(Csv.forSpreadsheets(head, List.of()));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void add(List<String> row) {
        try {
            text.write(Csv.record(row));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Puts the list in its place. */
    void finish() {
        try {
            text.close();
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() {
        try {
            text.close();
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private CommandException unwritable(IOException e) {
        return new CommandException(
                "« " + target + " » n'a pas pu être écrit : vérifiez le dossier, vos droits et la place.", e);
    }
}
