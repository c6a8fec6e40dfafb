package fr.palier.catalogue.sheets;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code sources.yaml}: the documents, and the licence of the catalogue's own words. */
public final class DocumentReader {

    /** What the file tells. */
    public record Documents(
            List<Document> documents,
            @Nullable Licence licence,
            @Nullable LocalDate date) {

        /** Where a catalogue names no documents. */
        public static final Documents NONE = new Documents(List.of(), null, null);

        public Documents {
            documents = List.copyOf(documents);
        }

        /** Each document's sections. */
        public Map<String, Set<String>> sections() {
            return documents.stream()
                    .collect(Collectors.toMap(
                            Document::id, document -> document.sections().keySet()));
        }
    }

    private DocumentReader() {}

    public static Documents read(Item file) {
        Fields fields = file.fields();
        List<Document> documents = documents(fields.mappings("documents"));
        Licence licence =
                fields.find("licence").flatMap(item -> licence(item.fields())).orElse(null);
        LocalDate date = fields.find("date").flatMap(Item::date).orElse(null);
        fields.close();
        return new Documents(documents, licence, date);
    }

    private static List<Document> documents(List<Item> items) {
        Map<String, Document> documents = new LinkedHashMap<>();
        for (Item item : items) {
            Fields fields = item.fields();
            document(fields)
                    .map(document -> documents.putIfAbsent(document.id(), document))
                    .ifPresent(first -> fields.find("id")
                            .orElse(item)
                            .report(
                                    Code.IDENTIFIANT_DOUBLE,
                                    "L'identifiant " + Quoted.of(first.id()) + " est déjà celui d'un autre document.",
                                    "Donnez à chacun un identifiant différent."));
        }
        return List.copyOf(documents.values());
    }

    private static Optional<Document> document(Fields fields) {
        Optional<String> id = fields.get("id").flatMap(Item::text);
        Optional<String> title = fields.get("titre").flatMap(Item::text);
        Document document = new Document(
                id.orElse(""),
                title.orElse(""),
                OriginReader.text(fields, "editeur"),
                fields.find("date").flatMap(Item::date).orElse(null),
                OriginReader.text(fields, "droits"),
                OriginReader.text(fields, "url"),
                OriginReader.text(fields, "note"),
                fields.find("sections").map(DocumentReader::sections).orElse(Map.of()));
        fields.close();
        return id.isPresent() && title.isPresent() ? Optional.of(document) : Optional.empty();
    }

    private static Map<String, String> sections(Item item) {
        Fields names = item.fields();
        Map<String, String> sections = new LinkedHashMap<>();
        names.names().forEach(name -> names.text(name).ifPresent(label -> sections.put(name, label)));
        return sections;
    }

    private static Optional<Licence> licence(Fields fields) {
        Optional<String> name = fields.get("nom").flatMap(Item::text);
        Licence licence = new Licence(
                name.orElse(""),
                fields.text("objet").orElse(""),
                fields.text("attribution").orElse(""),
                fields.text("texte").orElse(""),
                fields.text("avertissement").orElse(""));
        fields.close();
        return name.map(_ -> licence);
    }
}
