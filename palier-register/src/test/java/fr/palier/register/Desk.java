package fr.palier.register;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.geography.Geography;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads registers against the shipped catalogue, on one day. */
final class Desk {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Catalogue CATALOGUE = catalogue();
    static final Registers REGISTERS = new Registers(CATALOGUE.terms(), Geography.french(), TODAY);

    private Desk() {}

    private static Catalogue catalogue() {
        Path directory = Path.of(System.getProperty("palier.home", "..")).resolve("catalogue");
        return switch (CatalogueReader.read(directory)) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty(var findings) -> throw new IllegalStateException(findings.toString());
        };
    }

    /** What a text that comes through a pipe says. */
    static List<Entry> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Entry> read(byte[] bytes) {
        try (Register register = open(bytes)) {
            return all(register);
        }
    }

    static Register open(byte[] bytes) {
        return REGISTERS.open(new RegisterSource(null, null, Map.of()), new ByteArrayInputStream(bytes));
    }

    static List<Entry> all(Register register) {
        List<Entry> entries = new ArrayList<>();
        for (Optional<Entry> entry = register.next(); entry.isPresent(); entry = register.next()) {
            entries.add(entry.get());
        }
        return entries;
    }

    static Path written(Path folder, String name, String text) {
        return written(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path written(Path folder, String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream noPipe() {
        return InputStream.nullInputStream();
    }

    /** What is known of one organisation, as a person would note it: {@code budget=90000}. */
    static String told(Entry entry) {
        return switch (entry) {
            case Entry.Organisation organisation ->
                fr.palier.catalogue.profiles.ProfileWriter.write(
                        organisation.submission().profile());
            case Entry.LeftOut leftOut -> "laissé : " + leftOut.reason();
            case Entry.Broken broken -> "cassé : " + broken.reason();
        };
    }
}
