package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Conjuncts;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The catalogue as three tables, described by a Frictionless data package. */
final class CsvExport {

    /**
     * A column.
     *
     * @param type a type of Table Schema
     * @param title what it holds, in French
     */
    private record Column<T>(String name, String type, String title, Function<T, @Nullable Object> value) {}

    /** One criterion of a programme. */
    private record Condition(Sheet sheet, int rank, Criterion criterion) {}

    private final Catalogue catalogue;
    private final Colophon colophon;
    private final LocalDate date;
    private final SheetWording words;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Map<String, @Nullable Object>> resources = new ArrayList<>();

    private CsvExport(Catalogue catalogue, LocalDate date) {
        this.catalogue = catalogue;
        this.colophon = Colophon.of(catalogue, date);
        this.date = date;
        this.words = new SheetWording(catalogue);
    }

    /** The files by name. */
    static Map<String, String> of(Catalogue catalogue, LocalDate date) {
        CsvExport export = new CsvExport(catalogue, date);
        export.table("programmes", "id", export.programmeColumns(), catalogue.sheets());
        export.table("conditions", null, export.conditionColumns(), export.conditions());
        export.table(
                "structures",
                "id",
                export.structureColumns(),
                catalogue.landscape().organisations());
        export.describe();
        return export.files;
    }

    private List<Column<Sheet>> programmeColumns() {
        List<Column<Sheet>> columns = new ArrayList<>();
        identify(columns);
        offer(columns);
        apply(columns);
        columns.addAll(provenance());
        return columns;
    }

    private void identify(List<Column<Sheet>> columns) {
        columns.add(text("id", "Identifiant du programme", Sheet::id));
        columns.add(text("nom", "Nom du programme", Sheet::name));
        columns.add(text(
                "porteurs",
                "Structures porteuses, par identifiant, séparées par des espaces",
                sheet -> String.join(" ", sheet.carriers())));
        columns.add(text("porteurs_noms", "Structures porteuses", words::carriers));
        columns.add(text("reseaux", "Réseaux", sheet -> String.join(" ", sheet.networks())));
        columns.add(text("resume", "En une phrase", Sheet::summary));
        columns.add(text("specialisation", "Spécialisation", words::specialisation));
        columns.add(text("echelle", "Échelle", words::scale));
        columns.add(text("territoires", "Codes des territoires, séparés par des espaces", CsvExport::codes));
        columns.add(text("territoires_noms", "Territoires", words::coverage));
    }

    private void offer(List<Column<Sheet>> columns) {
        columns.add(number("duree_min", "Durée, au moins, en mois", sheet -> duration(sheet, Sheet.Duration::min)));
        columns.add(number("duree_max", "Durée, au plus, en mois", sheet -> duration(sheet, Sheet.Duration::max)));
        columns.add(flag("suivi_individuel", "Suivi individuel", sheet -> presence(sheet.individual())));
        columns.add(flag("seminaires_collectifs", "Séminaires collectifs", sheet -> presence(sheet.collective())));
        columns.add(flag("experts", "Experts", sheet -> presence(sheet.experts())));
        columns.add(flag(
                "gratuit",
                "Gratuit pour la structure",
                sheet -> Optional.ofNullable(sheet.cost()).map(Sheet.Cost::free).orElse(null)));
        columns.add(text("cout", "Coût", words::cost));
        columns.add(text("dotation", "Dotation", words::endowment));
    }

    private void apply(List<Column<Sheet>> columns) {
        columns.add(text("candidature", "Candidature", words::calendar));
        columns.add(new Column<>(
                "prochaine_ouverture",
                "date",
                "Premier jour de la prochaine période ; du mois ou de la saison quand les jours ne sont pas connus",
                this::opens));
        columns.add(new Column<>(
                "prochaine_cloture", "date", "Dernier jour de la prochaine période, de même", this::closes));
        columns.add(text("certitude", "Certitude du calendrier", CsvExport::certainty));
        columns.add(text("conditions", "Conditions, en mots", sheet -> String.join(" ; ", words.criteria(sheet))));
        columns.add(new Column<>("verifie_le", "date", "Dernière comparaison avec la source", Sheet::checked));
    }

    private List<Column<Condition>> conditionColumns() {
        List<Column<Condition>> columns = new ArrayList<>();
        columns.add(
                text("programme", "Identifiant du programme", row -> row.sheet().id()));
        columns.add(new Column<>("rang", "integer", "Rang de la condition", Condition::rank));
        columns.add(text(
                "texte", "La condition, en mots", row -> catalogue.wording().criterion(row.criterion())));
        columns.add(text(
                "sources",
                "Sources, séparées par des espaces",
                row -> String.join(
                        " ", CriterionTree.sources(row.criterion().note().sources()))));
        columns.add(text(
                "divergence",
                "Ce que la source dit autrement ailleurs",
                row -> row.criterion().note().divergence()));
        columns.addAll(provenance());
        return columns;
    }

    private List<Column<Landscape.Organisation>> structureColumns() {
        List<Column<Landscape.Organisation>> columns = new ArrayList<>();
        columns.add(text("id", "Identifiant de la structure", Landscape.Organisation::id));
        columns.add(text("nom", "Nom", Landscape.Organisation::name));
        columns.add(text("presentation", "Présentation", Landscape.Organisation::presentation));
        columns.add(text("reseaux", "Réseaux", organisation -> String.join(" ", organisation.memberOf())));
        columns.add(text(
                "site",
                "Site",
                organisation -> organisation.links().isEmpty()
                        ? null
                        : organisation.links().getFirst().url()));
        columns.addAll(provenance());
        return columns;
    }

    /** A table that is taken out of its package still tells where it comes from. */
    private <T> List<Column<T>> provenance() {
        return List.of(
                text("catalogue", "Version du catalogue", _ -> colophon.version()),
                text("attribution", "À citer", _ -> colophon.attribution()));
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (Sheet sheet : catalogue.sheets()) {
            int rank = 1;
            for (Criterion criterion : Conjuncts.of(sheet.programme().criterion())) {
                conditions.add(new Condition(sheet, rank++, criterion));
            }
        }
        return conditions;
    }

    private <T> void table(String name, @Nullable String key, List<Column<T>> columns, List<T> rows) {
        files.put(name + ".csv", csv(columns, rows));
        List<Map<String, @Nullable Object>> fields = columns.stream()
                .map(column -> Json.map("name", column.name(), "type", column.type(), "title", column.title()))
                .toList();
        Map<String, @Nullable Object> schema = Json.map("fields", fields, "missingValues", List.of(""));
        if (key != null) {
            schema.put("primaryKey", key);
        }
        resources.add(Json.map(
                "name", name,
                "path", name + ".csv",
                "profile", "tabular-data-resource",
                "format", "csv",
                "mediatype", "text/csv",
                "encoding", "utf-8",
                "schema", schema));
    }

    private static <T> String csv(List<Column<T>> columns, List<T> rows) {
        return Csv.forPrograms(
                columns.stream().map(Column::name).toList(),
                rows.stream().map(row -> values(columns, row)).toList());
    }

    private static <T> List<@Nullable Object> values(List<Column<T>> columns, T row) {
        List<@Nullable Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.value().apply(row)));
        return values;
    }

    private void describe() {
        files.put(
                "datapackage.json",
                Json.text(Json.map(
                        "profile",
                        "tabular-data-package",
                        "name",
                        "palier",
                        "title",
                        "Programmes d’accompagnement au changement d’échelle",
                        "description",
                        colophon.sentence(),
                        "version",
                        colophon.version(),
                        "created",
                        date + "T00:00:00Z",
                        "licenses",
                        List.of(Json.map("name", licence(), "title", colophon.licence())),
                        "contributors",
                        List.of(Json.map("title", colophon.attribution(), "role", "author")),
                        "resources",
                        resources)));
    }

    /** A licence name as Frictionless wants it: letters, digits, hyphens and dots. */
    private String licence() {
        return colophon.licence().replaceAll("[^A-Za-z0-9.-]+", "-");
    }

    private static <T> Column<T> text(String name, String title, Function<T, @Nullable Object> value) {
        return new Column<>(name, "string", title, value);
    }

    private static <T> Column<T> number(String name, String title, Function<T, @Nullable Object> value) {
        return new Column<>(name, "integer", title, value);
    }

    private static <T> Column<T> flag(String name, String title, Function<T, @Nullable Object> value) {
        return new Column<>(name, "boolean", title, value);
    }

    private static String codes(Sheet sheet) {
        Sheet.Coverage coverage = sheet.coverage();
        return coverage == null
                ? ""
                : String.join(
                        " ",
                        coverage.territories().stream().map(Territory::code).toList());
    }

    private static @Nullable Integer duration(Sheet sheet, Function<Sheet.Duration, Integer> end) {
        return Optional.ofNullable(sheet.duration()).map(end).orElse(null);
    }

    private static @Nullable Boolean presence(Sheet.@Nullable Feature feature) {
        if (feature == null) {
            return null;
        }
        return switch (feature.presence()) {
            case OUI -> true;
            case NON -> false;
            case INCONNU -> null;
        };
    }

    private static String certainty(Sheet sheet) {
        return sheet.calendar() == null
                ? "inconnue"
                : sheet.calendar().certainty().name().toLowerCase(Locale.ROOT);
    }

    private @Nullable LocalDate opens(Sheet sheet) {
        return Optional.ofNullable(sheet.calendar())
                .flatMap(calendar -> calendar.next(date))
                .map(span -> span.from())
                .orElse(null);
    }

    private @Nullable LocalDate closes(Sheet sheet) {
        return Optional.ofNullable(sheet.calendar())
                .flatMap(calendar -> calendar.next(date))
                .map(span -> span.until())
                .orElse(null);
    }
}
