package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Document;
import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.facts.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue in the words of schema.org: organisations, and for each programme a {@code Service}. No
 * carrier of a catalogue is known to be a public body, so nothing is called a {@code GovernmentService}. The
 * context stands in the file, so that nothing is to be fetched to read it.
 */
public final class JsonLdExport {

    private static final String SCHEMA = "https://schema.org/";
    private static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

    private final Catalogue catalogue;
    private final Colophon colophon;
    private final SheetWording words;
    private final LocalDate date;

    private JsonLdExport(Catalogue catalogue, LocalDate date) {
        this.catalogue = catalogue;
        this.colophon = Colophon.of(catalogue, date);
        this.words = new SheetWording(catalogue);
        this.date = date;
    }

    /** The file. */
    static String of(Catalogue catalogue, LocalDate date) {
        JsonLdExport export = new JsonLdExport(catalogue, date);
        List<Map<String, @Nullable Object>> graph = new ArrayList<>();
        graph.add(export.dataset());
        catalogue.landscape().organisations().forEach(organisation -> graph.add(organisation(organisation)));
        catalogue.sheets().forEach(sheet -> graph.add(export.service(sheet)));
        return Json.text(Json.map("@context", context(), "@graph", graph));
    }

    /**
     * What a programme's page says of it to search engines, to stand in a {@code script} element: no sign in it can
     * end that element. The context is the one by its address that search engines know; they do not fetch it.
     *
     * @param path the page's address, absolute or from the root of its site
     */
    public static String page(Catalogue catalogue, Sheet sheet, String path, LocalDate date) {
        JsonLdExport export = new JsonLdExport(catalogue, date);
        Map<String, @Nullable Object> service = export.service(sheet);
        Map<String, @Nullable Object> page = Json.map("@context", "https://schema.org");
        page.putAll(service);
        page.remove("isPartOf");
        page.remove("dateModified");
        page.put("url", path);
        page.put(
                "provider",
                sheet.carriers().stream()
                        .flatMap(id -> catalogue.landscape().find(id).stream())
                        .map(JsonLdExport::organisation)
                        .toList());
        return Json.text(page).strip().replace("<", "\\u003c");
    }

    private static Map<String, @Nullable Object> context() {
        Map<String, @Nullable Object> link = Json.map("@type", "@id");
        return Json.map(
                "@vocab", SCHEMA,
                "@language", "fr",
                "url", link,
                "license", link,
                "provider", link,
                "memberOf", link,
                "isPartOf", link,
                "dateModified", Json.map("@type", SCHEMA + "Date"));
    }

    private Map<String, @Nullable Object> dataset() {
        List<Map<String, @Nullable Object>> sources =
                catalogue.documents().stream().map(JsonLdExport::document).toList();
        return present(
                "@id",
                "urn:palier:catalogue",
                "@type",
                "Dataset",
                "name",
                "Programmes d’accompagnement au changement d’échelle",
                "description",
                colophon.sentence(),
                "version",
                colophon.version(),
                "dateModified",
                date.toString(),
                "license",
                colophon.licence().startsWith("Licence Ouverte") ? LICENCE : null,
                "creditText",
                colophon.attribution(),
                "isBasedOn",
                sources);
    }

    private static Map<String, @Nullable Object> document(Document document) {
        return present(
                "@id",
                "urn:palier:document:" + document.id(),
                "@type",
                "CreativeWork",
                "name",
                document.title(),
                "publisher",
                document.publisher() == null ? null : Json.map("@type", "Organization", "name", document.publisher()),
                "datePublished",
                document.date() == null ? null : document.date().toString(),
                "copyrightNotice",
                document.rights(),
                "url",
                document.url());
    }

    private static Map<String, @Nullable Object> organisation(Landscape.Organisation organisation) {
        return present(
                "@id", organisation(organisation.id()),
                "@type", "Organization",
                "identifier", organisation.id(),
                "name", organisation.name(),
                "description", organisation.presentation(),
                "url",
                        organisation.links().isEmpty()
                                ? null
                                : organisation.links().getFirst().url());
    }

    private Map<String, @Nullable Object> service(Sheet sheet) {
        return present(
                "@id", "urn:palier:programme:" + sheet.id(),
                "@type", "Service",
                "identifier", sheet.id(),
                "name", sheet.name(),
                "serviceType", "Accompagnement au changement d’échelle",
                "category", words.specialisation(sheet),
                "slogan", sheet.summary(),
                "description", sheet.presentation(),
                "provider",
                        sheet.carriers().stream()
                                .map(JsonLdExport::organisation)
                                .toList(),
                "areaServed", areas(sheet),
                "audience",
                        Json.map(
                                "@type", "BusinessAudience", "audienceType", String.join(" ; ", words.criteria(sheet))),
                "offers", offers(sheet),
                "isPartOf", "urn:palier:catalogue",
                "dateModified", sheet.checked() == null ? null : sheet.checked().toString());
    }

    private static List<Map<String, @Nullable Object>> areas(Sheet sheet) {
        Sheet.Coverage coverage = sheet.coverage();
        return coverage == null
                ? List.of()
                : coverage.territories().stream().map(JsonLdExport::area).toList();
    }

    private static Map<String, @Nullable Object> area(Territory territory) {
        String type = territory.code().equals("france") ? "Country" : "AdministrativeArea";
        return Json.map("@type", type, "identifier", territory.code(), "name", territory.name());
    }

    private List<Map<String, @Nullable Object>> offers(Sheet sheet) {
        List<Map<String, @Nullable Object>> offers = new ArrayList<>();
        Sheet.Cost cost = sheet.cost();
        if (cost != null && cost.free()) {
            offers.add(Json.map(
                    "@type", "Offer", "price", 0, "priceCurrency", "EUR", "description", words.calendar(sheet)));
        } else if (cost != null) {
            offers.add(present(
                    "@type", "Offer",
                    "priceSpecification",
                            present(
                                    "@type",
                                    "PriceSpecification",
                                    "minPrice",
                                    cost.min(),
                                    "maxPrice",
                                    cost.max(),
                                    "priceCurrency",
                                    "EUR",
                                    "description",
                                    cost.rule() == null ? words.cost(sheet) : cost.rule()),
                    "description", words.calendar(sheet)));
        }
        return offers;
    }

    private static String organisation(String id) {
        return "urn:palier:structure:" + id;
    }

    /** A map without the names whose value is null: JSON-LD leaves out what is not known. */
    private static Map<String, @Nullable Object> present(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> map = Json.map(namesAndValues);
        map.values().removeIf(value -> value == null);
        return map;
    }
}
