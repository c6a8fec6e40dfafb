package fr.palier.catalogue.rules;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.criteria.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where something was taken from: "document/section", or a mapping of the two, or a list of them. */
public final class SourceReader {

    private final Map<String, Set<String>> documents;

    /**
     * @param documents the known documents with their sections; empty where any is accepted
     */
    public SourceReader(Map<String, Set<String>> documents) {
        this.documents = Map.copyOf(documents);
    }

    /** The sources that a mapping names under {@code source}; none where it names none. */
    public List<Source> sources(Fields fields) {
        return fields.find("source").map(this::sources).orElse(List.of());
    }

    /** One source or several. */
    public List<Source> sources(Item item) {
        return item.mappings().stream().flatMap(each -> source(each).stream()).toList();
    }

    private Optional<Source> source(Item item) {
        Optional<Source> source =
                item.isMapping() ? mapped(item.fields()) : item.text().map(SourceReader::split);
        source.ifPresent(found -> check(found, item));
        return source;
    }

    private static Optional<Source> mapped(Fields fields) {
        Optional<String> document = fields.get("document").flatMap(Item::text);
        Optional<String> section = fields.text("section");
        fields.close();
        return document.map(name -> new Source(name, section.orElse(null)));
    }

    private static Source split(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new Source(text, null) : new Source(text.substring(0, slash), text.substring(slash + 1));
    }

    private void check(Source source, Item item) {
        if (documents.isEmpty()) {
            return;
        }
        Set<String> sections = documents.get(source.document());
        if (sections == null) {
            item.report(
                    Code.REFERENCE_INCONNUE,
                    "Le document " + Quoted.of(source.document()) + " n'est pas dans sources.yaml.",
                    Nearest.remedy(source.document(), documents.keySet()));
        } else if (source.section() != null && !sections.isEmpty() && !sections.contains(source.section())) {
            item.report(
                    Code.REFERENCE_INCONNUE,
                    "Le document " + Quoted.of(source.document()) + " n'a pas de section " + Quoted.of(source.section())
                            + ".",
                    Nearest.remedy(source.section(), sections));
        }
    }
}
