package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Origin;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.orientation.Reserve;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A programme's sheet as data; what nobody knows is null. */
final class SheetTree {

    private final CriterionTree criteria;
    private final LocalDate date;

    SheetTree(Catalogue catalogue, LocalDate date) {
        this.criteria = new CriterionTree(catalogue.wording());
        this.date = date;
    }

    Map<String, @Nullable Object> of(Sheet sheet) {
        Map<String, @Nullable Object> tree = Json.map(
                "id", sheet.id(),
                "nom", sheet.name(),
                "porteurs", sheet.carriers(),
                "reseaux", sheet.networks(),
                "resume", sheet.summary(),
                "presentation", sheet.presentation());
        facts(sheet, tree);
        rules(sheet, tree);
        tree.put("divergences", each(sheet.divergences(), SheetTree::divergence));
        tree.put("liens", CatalogueTree.links(sheet.links()));
        tree.put("verifie_le", sheet.checked());
        return tree;
    }

    private void facts(Sheet sheet, Map<String, @Nullable Object> tree) {
        tree.put("specialisation", specialisation(sheet.specialisation()));
        tree.put("echelle", scale(sheet.scale()));
        tree.put("territoires", coverage(sheet.coverage()));
        tree.put("duree", duration(sheet.duration()));
        tree.put("suivi_individuel", feature(sheet.individual()));
        tree.put("seminaires_collectifs", feature(sheet.collective()));
        tree.put("experts", feature(sheet.experts()));
        tree.put("cout", cost(sheet.cost()));
        tree.put("dotation", endowment(sheet.endowment()));
        tree.put("candidature", calendar(sheet.calendar()));
        tree.put("places", intake(sheet.intake()));
        tree.put("temps_demande", commitment(sheet.commitment()));
        tree.put("bilan", each(sheet.record(), fact -> told(Json.map("texte", fact.text()), fact.origin())));
        tree.put("modalites", each(sheet.modalities(), SheetTree::modality));
    }

    private void rules(Sheet sheet, Map<String, @Nullable Object> tree) {
        tree.put("eligibilite", criteria.of(sheet.programme().criterion()));
        tree.put("reserves", each(sheet.programme().reserves(), this::reserve));
        tree.put("priorites", each(sheet.priorities(), this::priority));
    }

    private static Map<String, @Nullable Object> modality(Sheet.Modality modality) {
        return told(Json.map("texte", modality.text(), "besoins", modality.needs()), modality.origin());
    }

    private Map<String, @Nullable Object> reserve(Reserve reserve) {
        return Json.map(
                "texte", reserve.text(),
                "si", criteria.of(reserve.when()),
                "sources", CriterionTree.sources(reserve.sources()));
    }

    private Map<String, @Nullable Object> priority(Sheet.Priority priority) {
        return told(Json.map("texte", priority.text(), "si", criteria.of(priority.when())), priority.origin());
    }

    private static Map<String, @Nullable Object> divergence(Sheet.Divergence other) {
        return told(Json.map("sujet", other.subject(), "texte", other.text()), other.origin());
    }

    private static <T> List<Map<String, @Nullable Object>> each(
            List<T> items, Function<T, Map<String, @Nullable Object>> tree) {
        return items.stream().map(tree).toList();
    }

    private static @Nullable Map<String, @Nullable Object> specialisation(Sheet.@Nullable Specialisation value) {
        return value == null
                ? null
                : told(
                        Json.map(
                                "type", value.sectoral() ? "sectorielle" : "generaliste",
                                "domaines", value.fields(),
                                "publics", value.publics(),
                                "texte", value.text()),
                        value.origin());
    }

    private static @Nullable Map<String, @Nullable Object> scale(Sheet.@Nullable Scale value) {
        return value == null ? null : told(Json.map("valeur", word(value.reach())), value.origin());
    }

    private static @Nullable Map<String, @Nullable Object> coverage(Sheet.@Nullable Coverage value) {
        return value == null
                ? null
                : told(
                        Json.map(
                                "codes",
                                        value.territories().stream()
                                                .map(Territory::code)
                                                .toList(),
                                "noms",
                                        value.territories().stream()
                                                .map(Territory::name)
                                                .toList()),
                        value.origin());
    }

    private static @Nullable Map<String, @Nullable Object> duration(Sheet.@Nullable Duration value) {
        return value == null
                ? null
                : told(
                        Json.map("min_mois", value.min(), "max_mois", value.max(), "texte", value.text()),
                        value.origin());
    }

    private static @Nullable Map<String, @Nullable Object> feature(Sheet.@Nullable Feature value) {
        return value == null
                ? null
                : told(Json.map("valeur", word(value.presence()), "texte", value.text()), value.origin());
    }

    private static @Nullable Map<String, @Nullable Object> cost(Sheet.@Nullable Cost value) {
        return value == null
                ? null
                : told(
                        Json.map(
                                "gratuit", value.free(),
                                "min_euros", value.min(),
                                "max_euros", value.max(),
                                "par", value.period() == null ? null : word(value.period()),
                                "regle", value.rule()),
                        value.origin());
    }

    private static @Nullable Map<String, @Nullable Object> endowment(Sheet.@Nullable Endowment value) {
        return value == null
                ? null
                : told(
                        Json.map(
                                "valeur", word(value.presence()),
                                "min_euros", value.min(),
                                "max_euros", value.max(),
                                "texte", value.text()),
                        value.origin());
    }

    private @Nullable Map<String, @Nullable Object> calendar(@Nullable Calendar value) {
        if (value == null) {
            return null;
        }
        Map<String, @Nullable Object> rhythm = switch (value.rhythm()) {
            case Calendar.Rhythm.Yearly(int month) -> Json.map("type", "annuelle", "mois", month);
            case Calendar.Rhythm.Rolling _ -> Json.map("type", "au_fil_de_l_eau");
            case Calendar.Rhythm.Variable _ -> Json.map("type", "variable");
            case Calendar.Rhythm.Window(LocalDate from, LocalDate until) ->
                Json.map("type", "fenetre", "du", from, "au", until);
            case Calendar.Rhythm.Seasonal(var season, int year) ->
                Json.map("type", "saison", "saison", word(season), "annee", year);
        };
        rhythm.put("certitude", word(value.certainty()));
        rhythm.put("texte", value.text());
        rhythm.put("etat", word(value.on(date)));
        rhythm.put(
                "prochaine",
                value.next(date)
                        .map(span -> Json.map("du", span.from(), "au", span.until()))
                        .orElse(null));
        return told(rhythm, value.origin());
    }

    private static @Nullable Map<String, @Nullable Object> intake(Sheet.@Nullable Intake value) {
        return value == null ? null : told(Json.map("par_an", value.perYear(), "texte", value.text()), value.origin());
    }

    private static @Nullable Map<String, @Nullable Object> commitment(Sheet.@Nullable Commitment value) {
        return value == null
                ? null
                : told(
                        Json.map(
                                "min_jours_par_mois", value.minDays(),
                                "max_jours_par_mois", value.maxDays(),
                                "texte", value.text()),
                        value.origin());
    }

    private static Map<String, @Nullable Object> told(Map<String, @Nullable Object> value, Origin origin) {
        value.put("sources", CriterionTree.sources(origin.sources()));
        value.put("divergence", origin.divergence());
        return value;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
