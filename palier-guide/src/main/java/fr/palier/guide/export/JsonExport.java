package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Document;
import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.wording.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The whole catalogue as one JSON file. */
final class JsonExport {

    private final Catalogue catalogue;
    private final SheetTree sheets;

    private JsonExport(Catalogue catalogue, LocalDate date) {
        this.catalogue = catalogue;
        this.sheets = new SheetTree(catalogue, date);
    }

    /** The file. */
    static String of(Catalogue catalogue, LocalDate date) {
        JsonExport export = new JsonExport(catalogue, date);
        Map<String, @Nullable Object> file = colophon(Colophon.of(catalogue, date));
        file.put(
                "programmes", catalogue.sheets().stream().map(export.sheets::of).toList());
        file.put("structures", organisations(catalogue.landscape().organisations()));
        file.put(
                "reseaux",
                catalogue.landscape().networks().stream()
                        .map(JsonExport::network)
                        .toList());
        file.put("orientation", organisations(catalogue.landscape().advisers()));
        file.put(
                "documents",
                catalogue.documents().stream().map(JsonExport::document).toList());
        file.put(
                "faits",
                catalogue.vocabulary().facts().stream().map(export::fact).toList());
        return Json.text(file);
    }

    /** What every JSON file of the house begins with. */
    static Map<String, @Nullable Object> colophon(Colophon colophon) {
        return Json.map(
                "catalogue", colophon.version(),
                "date", colophon.date(),
                "licence", colophon.licence(),
                "attribution", colophon.attribution(),
                "conditions", colophon.terms(),
                "avertissement", colophon.warning());
    }

    static List<Map<String, @Nullable Object>> links(List<Sheet.Link> links) {
        return links.stream()
                .map(link -> Json.map("libelle", link.label(), "url", link.url()))
                .toList();
    }

    private static List<Map<String, @Nullable Object>> organisations(List<Landscape.Organisation> organisations) {
        return organisations.stream().map(JsonExport::organisation).toList();
    }

    private static Map<String, @Nullable Object> organisation(Landscape.Organisation organisation) {
        return Json.map(
                "id", organisation.id(),
                "nom", organisation.name(),
                "presentation", organisation.presentation(),
                "membre_de", organisation.memberOf(),
                "quand", organisation.when(),
                "programme", organisation.programme(),
                "liens", links(organisation.links()),
                "sources", CriterionTree.sources(organisation.origin().sources()));
    }

    private static Map<String, @Nullable Object> network(Landscape.Network network) {
        return Json.map(
                "id", network.id(),
                "nom", network.name(),
                "presentation", network.presentation(),
                "animateur", network.leader(),
                "objectifs", network.aims(),
                "membres", network.members(),
                "programmes", network.programmes(),
                "note", network.note(),
                "sources", CriterionTree.sources(network.origin().sources()));
    }

    private static Map<String, @Nullable Object> document(Document document) {
        return Json.map(
                "id", document.id(),
                "titre", document.title(),
                "editeur", document.publisher(),
                "date", document.date(),
                "droits", document.rights(),
                "url", document.url(),
                "note", document.note(),
                "sections", new TreeMap<>(document.sections()));
    }

    private Map<String, @Nullable Object> fact(Fact fact) {
        Phrases words = catalogue.wording().phrases(fact);
        return Json.map(
                "nom", fact.name(),
                "libelle", words.label(),
                "question", words.question(),
                "aide", words.help(),
                "deduit", fact.isDerived(),
                "immuable", fact.immutable(),
                "valeurs", new TreeMap<>(words.values()));
    }
}
