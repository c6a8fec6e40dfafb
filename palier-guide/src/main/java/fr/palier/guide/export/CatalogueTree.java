package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.profiles.PlaceSearch;
import fr.palier.catalogue.sheets.Document;
import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.wording.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue says, as trees of maps, lists and plain values: the one shape in which the JSON export and
 * the API give it. What nobody knows is null. Safe for any number of threads.
 */
public final class CatalogueTree {

    private final Catalogue catalogue;
    private final LocalDate date;
    private final SheetTree sheets;

    /**
     * @param date the day to which calendars are told
     */
    public CatalogueTree(Catalogue catalogue, LocalDate date) {
        this.catalogue = catalogue;
        this.date = date;
        this.sheets = new SheetTree(catalogue, date);
    }

    /** What every JSON file of the house begins with: version, day, licence, whom to credit. */
    public Map<String, @Nullable Object> colophon() {
        return colophon(Colophon.of(catalogue, date));
    }

    static Map<String, @Nullable Object> colophon(Colophon colophon) {
        return Json.map(
                "catalogue", colophon.version(),
                "date", colophon.date(),
                "licence", colophon.licence(),
                "attribution", colophon.attribution(),
                "conditions", colophon.terms(),
                "avertissement", colophon.warning());
    }

    /** A programme's sheet, its rules included. */
    public Map<String, @Nullable Object> programme(Sheet sheet) {
        return sheets.of(sheet);
    }

    /** Every fact of the vocabulary. */
    public List<Map<String, @Nullable Object>> facts() {
        return catalogue.vocabulary().facts().stream().map(this::fact).toList();
    }

    static List<Map<String, @Nullable Object>> links(List<Sheet.Link> links) {
        return links.stream()
                .map(link -> Json.map("libelle", link.label(), "url", link.url()))
                .toList();
    }

    /** A supporting or orienting organisation. */
    public static Map<String, @Nullable Object> organisation(Landscape.Organisation organisation) {
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

    /** A network. */
    public static Map<String, @Nullable Object> network(Landscape.Network network) {
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

    /** The places that answer a text. */
    public static Map<String, @Nullable Object> places(String text, List<PlaceSearch.Found> found) {
        return Json.map(
                "q", text, "lieux", found.stream().map(CatalogueTree::place).toList());
    }

    private static Map<String, @Nullable Object> place(PlaceSearch.Found found) {
        String code = found.place().code();
        return Json.map(
                "code", code,
                "niveau", code.substring(0, code.indexOf(':')),
                "nom", found.place().name(),
                "libelle", found.label(),
                "exact", found.isExact());
    }

    /** What facts were taken from. */
    public static Map<String, @Nullable Object> document(Document document) {
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

    /** A fact of the vocabulary: how it is named, asked and answered. */
    public Map<String, @Nullable Object> fact(Fact fact) {
        Phrases words = catalogue.wording().phrases(fact);
        return Json.map(
                "nom", fact.name(),
                "type", type(fact.type()),
                "libelle", words.label(),
                "question", words.question(),
                "aide", words.help(),
                "deduit", fact.isDerived(),
                "immuable", fact.immutable(),
                "min", fact.type() instanceof FactType.Quantity quantity ? quantity.min() : null,
                "max", fact.type() instanceof FactType.Quantity quantity ? quantity.max() : null,
                "valeurs", new TreeMap<>(words.values()));
    }

    /** What kind of answer a fact takes, in the words of a catalogue's vocabulary; a list of places is {@code territoires}. */
    public static String type(FactType type) {
        return switch (type) {
            case FactType.Flag _, FactType.Defined _ -> "booleen";
            case FactType.Quantity quantity ->
                switch (quantity.scale()) {
                    case WHOLE -> "entier";
                    case DECIMAL -> "nombre";
                    case AMOUNT -> "montant";
                };
            case FactType.Day _ -> "date";
            case FactType.Choice _ -> "choix";
            case FactType.Selection _ -> "liste";
            case FactType.Place _ -> "territoire";
            case FactType.Places _ -> "territoires";
            case FactType.Seat _ -> "territoire";
            case FactType.Age _ -> "age";
        };
    }
}
