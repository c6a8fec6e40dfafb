package fr.palier.register;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.profiles.ProfileException;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.catalogue.yaml.YamlFile;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the mapping of a register from its YAML file. What the format is stands in docs/registres.md. */
public final class MappingReader {

    /** The mapping that ships for the Sirene register's files. */
    public static final String SIRENE = "sirene";

    private static final String UNKNOWN = "inconnu";
    private static final String ENDING = ".yaml";

    private final Vocabulary vocabulary;
    private final ProfileReader profiles;
    private final Findings findings = new Findings();

    private MappingReader(Vocabulary vocabulary, ProfileReader profiles) {
        this.vocabulary = vocabulary;
        this.profiles = profiles;
    }

    /**
     * Reads a mapping file.
     *
     * @throws RegisterException with all that is wrong in it
     */
    public static Mapping read(Path file, Vocabulary vocabulary, ProfileReader profiles) {
        try {
            return read(file.toString(), Files.readAllBytes(file), vocabulary, profiles);
        } catch (IOException e) {
            throw new RegisterException(
                    "La correspondance « " + file + " » ne se laisse pas lire : vérifiez son nom et vos droits. Palier"
                            + " fournit « " + SIRENE + " ».",
                    e);
        }
    }

    /**
     * Reads a mapping that ships with Palier.
     *
     * @param name {@link #SIRENE}
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Mapping shipped(String name, Vocabulary vocabulary, ProfileReader profiles) {
        try (InputStream in = MappingReader.class.getResourceAsStream(name + ENDING)) {
            if (in == null) {
                throw new IllegalArgumentException("no such mapping: " + name);
            }
            return read(name + ENDING, new String(in.readAllBytes(), StandardCharsets.UTF_8), vocabulary, profiles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the content of a mapping file.
     *
     * @param name how the file is called in a message
     * @throws RegisterException with all that is wrong in it
     */
    static Mapping read(String name, byte[] content, Vocabulary vocabulary, ProfileReader profiles) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return read(name, text, vocabulary, profiles);
        } catch (CharacterCodingException e) {
            throw new RegisterException(
                    "La correspondance « " + name + " » n'est pas en UTF-8 : enregistrez-la dans cet encodage.", e);
        }
    }

    /**
     * Reads the text of a mapping.
     *
     * @param name how its file is called in a message
     * @throws RegisterException with all that is wrong in it
     */
    static Mapping read(String name, String text, Vocabulary vocabulary, ProfileReader profiles) {
        MappingReader reader = new MappingReader(vocabulary, profiles);
        Optional<Mapping> mapping = YamlFile.parse(name, text, reader.findings).map(reader::mapping);
        List<Finding> found = reader.findings.sorted();
        if (mapping.isEmpty() || reader.findings.isUnreadable()) {
            StringBuilder told = new StringBuilder("Cette correspondance ne peut pas être utilisée :");
            found.forEach(finding -> told.append("\n  ")
                    .append(finding.place().coordinates())
                    .append(" : ")
                    .append(finding.message())
                    .append(' ')
                    .append(finding.remedy()));
            throw new RegisterException(told.toString());
        }
        return mapping.get();
    }

    private Mapping mapping(Item root) {
        Fields fields = root.fields();
        Mapping mapping = new Mapping(
                fields.get("nom").flatMap(Item::text).orElse(""),
                fields.text("avertissement").orElse(null),
                dialect(fields),
                words(fields, "inconnus"),
                fields.text("identifiant").orElse(null),
                fields.texts("nom_de_la_structure"),
                fields.text("siren").orElse(null),
                filters(fields),
                each(fields, "jointures", MappingReader::join),
                each(fields, "faits", this::fact),
                each(fields, "reperes", MappingReader::marker),
                each(
                        fields,
                        "complements",
                        (name, item) -> item.text().map(column -> new Mapping.Extra(name, column))));
        fields.close();
        return mapping;
    }

    private static Dialect dialect(Fields fields) {
        Character separator = fields.find("separateur")
                .flatMap(item -> {
                    Optional<Character> sign = item.exact().flatMap(Dialect::separator);
                    return sign.isPresent() ? sign : item.unexpected("« ; », « , », « | » ou « tabulation »");
                })
                .orElse(null);
        Encoding encoding = fields.find("encodage")
                .flatMap(item -> item.oneOf(List.of("utf-8", "windows-1252")))
                .map(word -> new Encoding(word.equals("utf-8") ? StandardCharsets.UTF_8 : Encoding.WINDOWS, 0, false))
                .orElse(null);
        return new Dialect(separator, encoding);
    }

    private static List<Mapping.Filter> filters(Fields fields) {
        List<Mapping.Filter> filters = new ArrayList<>();
        for (Item item : fields.mappings("filtres")) {
            Fields one = item.fields();
            Optional<String> column = one.get("colonne").flatMap(Item::text);
            Set<String> kept = words(one, "garder");
            String reason = one.text("motif").orElse("hors du champ");
            one.close();
            column.ifPresent(name -> filters.add(new Mapping.Filter(name, kept, reason)));
        }
        return filters;
    }

    private static Optional<Mapping.Join> join(String name, Item item) {
        Fields fields = item.fields();
        Optional<String> key = fields.get("cle").flatMap(Item::text);
        Optional<String> column = fields.get("colonne").flatMap(Item::text);
        List<Mapping.Filter> filters = filters(fields);
        List<String> read = fields.texts("lire");
        fields.close();
        return key.isPresent() && column.isPresent()
                ? Optional.of(new Mapping.Join(name, key.get(), column.get(), filters, read))
                : Optional.empty();
    }

    private Optional<Mapping.FactColumn> fact(String name, Item item) {
        Optional<Fact> fact = vocabulary.find(name).filter(found -> !found.isDerived());
        if (fact.isEmpty()) {
            item.report(
                    Code.FAIT_INCONNU,
                    "Le fait " + Quoted.of(name) + " n'existe pas, ou se déduit d'autres.",
                    Nearest.remedy(
                            name, vocabulary.givable().stream().map(Fact::name).toList()));
            return Optional.empty();
        }
        if (!item.isMapping()) {
            return item.text().map(column -> new Mapping.FactColumn(fact.get(), column, Set.of(), null, false));
        }
        Fields fields = item.fields();
        Optional<String> column = fields.get("colonne").flatMap(Item::text);
        Set<String> unknown = words(fields, "inconnus");
        Codes<Value> codes = codes(fields, value -> value(fact.get(), value)).orElse(null);
        boolean isOpen = fields.find("autres")
                .flatMap(other -> other.oneOf(List.of(UNKNOWN, "erreur")))
                .filter(UNKNOWN::equals)
                .isPresent();
        fields.close();
        return column.map(text -> new Mapping.FactColumn(fact.get(), text, unknown, codes, isOpen));
    }

    private static Optional<Mapping.Marker> marker(String name, Item item) {
        if (!item.isMapping()) {
            return item.text().map(column -> new Mapping.Marker(name, column, null));
        }
        Fields fields = item.fields();
        Optional<String> column = fields.get("colonne").flatMap(Item::text);
        Codes<String> codes = codes(fields, Item::text).orElse(null);
        fields.close();
        return column.map(text -> new Mapping.Marker(name, text, codes));
    }

    private Optional<Value> value(Fact fact, Item item) {
        if (item.isNull() || item.raw().equals(UNKNOWN)) {
            return Optional.of(Value.Unknown.UNKNOWN);
        }
        try {
            return Optional.of(profiles.written(fact, item));
        } catch (ProfileException e) {
            item.report(Code.VALEUR_IMPOSSIBLE, String.valueOf(e.getMessage()), "Corrigez cette valeur.");
            return Optional.empty();
        }
    }

    /** A table; a key is a code, and may name several parted by spaces. */
    private static <T> Optional<Codes<T>> codes(Fields owner, Function<Item, Optional<T>> reading) {
        return owner.find("table").map(item -> {
            Fields fields = item.fields();
            fields.allKnown();
            Map<String, T> codes = new LinkedHashMap<>();
            for (String key : fields.names()) {
                Item value = fields.find(key).orElseThrow();
                Optional<T> meaning = reading.apply(value);
                Stream.concat(Stream.of(key), Stream.of(key.split(" +", -1)))
                        .distinct()
                        .forEach(code -> meaning.ifPresent(known -> add(code, known, codes, value)));
            }
            return new Codes<>(codes);
        });
    }

    private static <T> void add(String code, T meaning, Map<String, T> codes, Item item) {
        if (codes.putIfAbsent(code, meaning) != null) {
            item.report(
                    Code.CLE_DOUBLE,
                    "Le code " + Quoted.of(code) + " est donné deux fois.",
                    "Gardez une seule des deux lignes.");
        }
    }

    private static <T> List<T> each(Fields owner, String key, Pieces<T> reading) {
        Optional<Item> found = owner.find(key);
        if (found.isEmpty()) {
            return List.of();
        }
        Fields fields = found.get().fields();
        fields.allKnown();
        List<T> read = new ArrayList<>();
        for (String name : fields.names()) {
            reading.read(name, fields.find(name).orElseThrow()).ifPresent(read::add);
        }
        return read;
    }

    /** Reads one named piece. */
    @FunctionalInterface
    private interface Pieces<T> {
        Optional<T> read(String name, Item item);
    }

    /** Words as they stand between their quotation marks. */
    private static Set<String> words(Fields fields, String key) {
        @Nullable Item item = fields.find(key).orElse(null);
        return item == null ? Set.of() : Set.copyOf(item.texts());
    }
}
