package fr.palier.catalogue;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.findings.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a catalogue as texts, by their path within it. */
final class CatalogueFiles {

    static final String VOCABULARY = "vocabulaire.yaml";
    static final String STRUCTURES = "structures.yaml";
    static final String SOURCES = "sources.yaml";
    static final String PREPARATION = "preparation.yaml";
    static final String GLOSSARY = "glossaire.yaml";
    static final String JOURNAL = "journal.yaml";
    static final String PROGRAMMES = "programmes/";

    private static final long LARGEST = 1 << 20;
    private static final int MOST_FILES = 10_000;
    private static final int HASH_DIGITS = 12;

    private final Path directory;
    private final Findings findings;
    private final SortedMap<String, String> texts = new TreeMap<>();

    private CatalogueFiles(Path directory, Findings findings) {
        this.directory = directory;
        this.findings = findings;
    }

    /** Reads them all; what cannot be read is noted and left out. */
    static SortedMap<String, String> read(Path directory, Findings findings) {
        CatalogueFiles files = new CatalogueFiles(directory, findings);
        if (!Files.isDirectory(directory)) {
            findings.add(
                    Code.FICHIER_ILLISIBLE,
                    Place.of(directory.toString()),
                    Files.exists(directory) ? "Ce n'est pas un dossier." : "Ce dossier n'existe pas.",
                    "Donnez le dossier d'un catalogue : celui qui contient vocabulaire.yaml et programmes/.");
            return files.texts;
        }
        files.add(VOCABULARY, true);
        Stream.of(STRUCTURES, SOURCES, PREPARATION, GLOSSARY, JOURNAL).forEach(name -> files.add(name, false));
        files.addProgrammes();
        return files.texts;
    }

    /** The beginning of a hash over names and contents. */
    static String hash(Map<String, String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void addProgrammes() {
        Path programmes = directory.resolve("programmes");
        if (!Files.isDirectory(programmes)) {
            findings.add(
                    Code.FICHIER_ILLISIBLE,
                    Place.of("programmes"),
                    Files.exists(programmes)
                            ? "« programmes » n'est pas un dossier."
                            : "Le dossier « programmes » manque.",
                    "Créez-le et placez-y un fichier YAML par programme.");
            return;
        }
        try (Stream<Path> entries = Files.list(programmes)) {
            List<String> names = entries.map(path -> path.getFileName().toString())
                    .filter(CatalogueFiles::isYaml)
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (names.size() > MOST_FILES) {
                findings.add(
                        Code.FICHIER_ILLISIBLE,
                        Place.of("programmes"),
                        "Ce dossier contient plus de " + MOST_FILES + " programmes.",
                        "Partagez-le en plusieurs catalogues.");
                return;
            }
            names.forEach(name -> add(PROGRAMMES + name, true));
        } catch (IOException e) {
            unreadable("programmes", reason(e));
        } catch (UncheckedIOException e) {
            unreadable("programmes", reason(e.getCause()));
        }
    }

    /** Editors leave hidden files behind: those are nobody's programmes. */
    private static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (lower.endsWith(".yaml") || lower.endsWith(".yml"));
    }

    private void add(String name, boolean isRequired) {
        Path path = directory.resolve(name);
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                unreadable(name, "C'est un dossier, un fichier était attendu.");
            } else if (!attributes.isRegularFile()) {
                unreadable(name, "Ce n'est pas un fichier ordinaire.");
            } else if (attributes.size() > LARGEST) {
                unreadable(name, "Le fichier dépasse 1 Mio.");
            } else {
                texts.put(name, withoutMark(Files.readString(path)));
            }
        } catch (CharacterCodingException e) {
            unreadable(name, "Le fichier n'est pas en UTF-8.");
        } catch (NoSuchFileException e) {
            if (Files.isSymbolicLink(path)) {
                unreadable(name, "Ce lien symbolique ne mène à aucun fichier.");
            } else if (isRequired) {
                unreadable(name, "Le fichier manque.");
            }
        } catch (IOException e) {
            unreadable(name, reason(e));
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String reason(@Nullable IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "Le droit de le lire manque.";
        }
        String told = cause instanceof FileSystemException failure ? failure.getReason() : null;
        return told != null && told.contains("symbolic link")
                ? "Ce lien symbolique tourne en rond."
                : "Le système ne parvient pas à le lire.";
    }

    private void unreadable(String name, String message) {
        findings.add(
                Code.FICHIER_ILLISIBLE,
                Place.of(name),
                message,
                "Vérifiez que ce fichier existe, en UTF-8, avec le droit de le lire.");
    }
}
