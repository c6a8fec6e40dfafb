package fr.palier.catalogue;

import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.rules.ConditionReader;
import fr.palier.catalogue.rules.RuleReader;
import fr.palier.catalogue.rules.SourceReader;
import fr.palier.catalogue.rules.Terms;
import fr.palier.catalogue.rules.VocabularyReader;
import fr.palier.catalogue.sheets.DocumentReader;
import fr.palier.catalogue.sheets.Glossary;
import fr.palier.catalogue.sheets.GlossaryReader;
import fr.palier.catalogue.sheets.Journal;
import fr.palier.catalogue.sheets.JournalReader;
import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.sheets.LandscapeReader;
import fr.palier.catalogue.sheets.Preparation;
import fr.palier.catalogue.sheets.PreparationReader;
import fr.palier.catalogue.sheets.References;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.sheets.SheetReader;
import fr.palier.catalogue.yaml.Item;
import fr.palier.catalogue.yaml.YamlFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a catalogue from its directory. Every command reads it here, and all of it or nothing. */
public final class CatalogueReader {

    private final Geography geography;
    private final Findings findings = new Findings();
    private final CompletableFuture<String> hash;
    private final SortedMap<String, Item> files;

    private CatalogueReader(Path directory, Geography geography) {
        this.geography = geography;
        SortedMap<String, String> texts = CatalogueFiles.read(directory, findings);
        // Hashing takes a while in a young JVM: it goes on beside the reading.
        this.hash = CompletableFuture.supplyAsync(() -> CatalogueFiles.hash(texts));
        this.files = parsed(texts, findings);
    }

    /** Reads a catalogue against the geography of France. */
    public static Reading read(Path directory) {
        return read(directory, Geography.french());
    }

    /** Reads a catalogue against a geography. */
    public static Reading read(Path directory, Geography geography) {
        return new CatalogueReader(directory, geography).read();
    }

    /** Parsing takes the longest and each file stands alone: on as many processors as there are. */
    private static SortedMap<String, Item> parsed(SortedMap<String, String> texts, Findings findings) {
        Map<String, Item> parsed = new ConcurrentHashMap<>();
        texts.entrySet().parallelStream()
                .forEach(entry -> YamlFile.parse(entry.getKey(), entry.getValue(), findings)
                        .ifPresent(item -> parsed.put(entry.getKey(), item)));
        return new TreeMap<>(parsed);
    }

    private Reading read() {
        if (!files.containsKey(CatalogueFiles.VOCABULARY)) {
            return new Reading.Faulty(findings.sorted());
        }
        DocumentReader.Documents documents =
                file(CatalogueFiles.SOURCES, DocumentReader::read).orElse(DocumentReader.Documents.NONE);
        SourceReader sources = new SourceReader(documents.sections());
        ConditionReader conditions = new ConditionReader(geography);
        VocabularyReader vocabulary = new VocabularyReader(conditions, sources);
        Terms terms = file(CatalogueFiles.VOCABULARY, vocabulary::read).orElseThrow();
        References references = new References();
        Landscape landscape = file(CatalogueFiles.STRUCTURES, new LandscapeReader(sources, references)::read)
                .orElse(Landscape.EMPTY);
        Preparation preparation = file(
                        CatalogueFiles.PREPARATION, new PreparationReader(sources, references, terms)::read)
                .orElse(Preparation.EMPTY);
        Glossary glossary = file(CatalogueFiles.GLOSSARY, new GlossaryReader(sources, references)::read)
                .orElse(Glossary.EMPTY);
        Journal journal = file(CatalogueFiles.JOURNAL, JournalReader::read).orElse(Journal.EMPTY);
        RuleReader rules = vocabulary.rules();
        List<Sheet> sheets = sheets(new SheetReader(terms, rules, sources, references, geography));
        unread().forEach(references::expect);
        references.check();
        if (findings.isUnreadable()) {
            return new Reading.Faulty(findings.sorted());
        }
        Catalogue catalogue = new Catalogue(
                version(documents, sheets),
                terms,
                sheets,
                landscape,
                preparation,
                glossary,
                documents.documents(),
                journal,
                documents.licence());
        return new Reading.Whole(catalogue, findings.sorted(), rules.origins(), files());
    }

    private <T> Optional<T> file(String name, Function<Item, T> reader) {
        return Optional.ofNullable(files.get(name)).map(reader);
    }

    private List<Sheet> sheets(SheetReader reader) {
        List<Sheet> sheets = new ArrayList<>();
        programmes().forEach((path, file) -> reader.read(file, name(path)).ifPresent(sheets::add));
        sheets.sort(Comparator.comparing(Sheet::id));
        return sheets;
    }

    /** The programme files by their path: two of one name and another ending are both read, and told. */
    private SortedMap<String, Item> programmes() {
        SortedMap<String, Item> programmes = new TreeMap<>(files);
        programmes.keySet().removeIf(path -> !path.startsWith(CatalogueFiles.PROGRAMMES));
        return programmes;
    }

    /** The programmes whose file is no YAML: what refers to them is not wrong for that. */
    private Set<String> unread() {
        return findings.sorted().stream()
                .map(finding -> finding.place().file())
                .filter(path -> path.startsWith(CatalogueFiles.PROGRAMMES) && !files.containsKey(path))
                .map(CatalogueReader::name)
                .collect(Collectors.toSet());
    }

    /** A programme's name: its file's, without folder and ending. */
    private static String name(String path) {
        return path.substring(CatalogueFiles.PROGRAMMES.length(), path.lastIndexOf('.'));
    }

    private Map<String, Item> files() {
        Map<String, Item> byName = new HashMap<>();
        programmes().forEach((path, file) -> byName.put(name(path), file));
        return byName;
    }

    /** The day the catalogue states, or the last on which a programme was checked; then the hash. */
    private String version(DocumentReader.Documents documents, List<Sheet> sheets) {
        Optional<LocalDate> date = Optional.ofNullable(documents.date())
                .or(() -> sheets.stream()
                        .map(Sheet::checked)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()));
        return date.map(LocalDate::toString).orElse("sans-date") + "+" + hash.join();
    }
}
