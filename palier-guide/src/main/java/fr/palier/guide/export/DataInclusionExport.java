package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.facts.Territory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The carriers as {@code structures} and the programmes as {@code services} of data.inclusion, version 1.
 * docs/data-inclusion.md says what is mapped to what, and what that schema cannot carry.
 */
final class DataInclusionExport {

    private static final String SOURCE = "palier";
    private static final String METROPOLE_DE_LYON = "200046977";
    private static final int LONGEST_NAME = 150;

    private final Catalogue catalogue;
    private final SheetWording words;
    private final LocalDate date;

    private DataInclusionExport(Catalogue catalogue, LocalDate date) {
        this.catalogue = catalogue;
        this.words = new SheetWording(catalogue);
        this.date = date;
    }

    /** The two files, and a third that names version, day, licence and credit, for which the schema has no place. */
    static Map<String, String> of(Catalogue catalogue, LocalDate date) {
        DataInclusionExport export = new DataInclusionExport(catalogue, date);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "structures.json",
                Json.text(catalogue.landscape().organisations().stream()
                        .map(export::structure)
                        .toList()));
        files.put(
                "services.json",
                Json.text(catalogue.sheets().stream().map(export::service).toList()));
        files.put("version.json", Json.text(CatalogueTree.colophon(Colophon.of(catalogue, date))));
        return files;
    }

    private Map<String, @Nullable Object> structure(Landscape.Organisation organisation) {
        return Json.map(
                "source", SOURCE,
                "id", id(organisation.id()),
                "nom", name(organisation.name()),
                "date_maj", updated(organisation),
                "description", organisation.presentation(),
                "site_web",
                        organisation.links().isEmpty()
                                ? null
                                : organisation.links().getFirst().url());
    }

    /** The last day on which one of its programmes was compared with its source. */
    private LocalDate updated(Landscape.Organisation organisation) {
        return catalogue.sheets().stream()
                .filter(sheet -> sheet.carriers().contains(organisation.id()))
                .map(this::checked)
                .max(LocalDate::compareTo)
                .orElse(date);
    }

    private Map<String, @Nullable Object> service(Sheet sheet) {
        return Json.map(
                "source", SOURCE,
                "structure_id",
                        id(
                                sheet.carriers().isEmpty()
                                        ? sheet.id()
                                        : sheet.carriers().getFirst()),
                "id", id(sheet.id()),
                "nom", name(sheet.name()),
                "description", description(sheet),
                "date_maj", checked(sheet),
                "type", "accompagnement",
                "thematiques", List.of("creer-une-entreprise--developper-son-entreprise"),
                "publics_precisions", "Structures de l’économie sociale et solidaire. " + words.specialisation(sheet),
                "conditions_acces", String.join(" ; ", words.criteria(sheet)),
                "frais", sheet.cost() == null ? null : sheet.cost().free() ? "gratuit" : "payant",
                "frais_precisions", fees(sheet),
                "mobilisation_precisions", words.calendar(sheet),
                "lien_mobilisation",
                        sheet.links().isEmpty()
                                ? null
                                : sheet.links().getFirst().url(),
                "zone_eligibilite", zone(sheet));
    }

    private String description(Sheet sheet) {
        return Stream.of(
                        sheet.summary(),
                        sheet.presentation(),
                        "Porté par " + words.carriers(sheet) + ". Durée : " + words.duration(sheet) + ".",
                        Colophon.of(catalogue, date).attribution() + ".")
                .filter(text -> text != null)
                .reduce((one, other) -> one + " " + other)
                .orElse(sheet.name());
    }

    private @Nullable String fees(Sheet sheet) {
        Sheet.Cost cost = sheet.cost();
        return cost == null || cost.free() ? null : cost.rule() == null ? words.cost(sheet) : cost.rule();
    }

    private LocalDate checked(Sheet sheet) {
        LocalDate checked = sheet.checked();
        return checked == null ? date : checked;
    }

    /** Regions are told by their departments; the whole country has a word of its own. */
    private static @Nullable List<String> zone(Sheet sheet) {
        Sheet.Coverage coverage = sheet.coverage();
        if (coverage == null || coverage.territories().isEmpty()) {
            return null;
        }
        Set<String> codes = new LinkedHashSet<>();
        coverage.territories().forEach(territory -> codes.addAll(codes(territory)));
        return List.copyOf(codes);
    }

    private static List<String> codes(Territory territory) {
        String code = territory.code();
        if (code.equals("france")) {
            return List.of(code);
        }
        if (code.equals("departement:69M")) {
            return List.of(METROPOLE_DE_LYON);
        }
        if (code.startsWith("commune:") || code.startsWith("epci:")) {
            return List.of(bare(code));
        }
        return Geography.french().departements().stream()
                .filter(departement -> departement.extent().meets(territory.extent()))
                .map(departement -> bare(departement.code()))
                .toList();
    }

    private static String bare(String code) {
        return code.substring(code.indexOf(':') + 1);
    }

    private static String name(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static String id(String id) {
        return SOURCE + "--" + id;
    }
}
