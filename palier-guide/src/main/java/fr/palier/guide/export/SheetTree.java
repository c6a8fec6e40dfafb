package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Origin;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Territory;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
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
        return Json.map(
                "id", sheet.id(),
                "nom", sheet.name(),
                "porteurs", sheet.carriers(),
                "reseaux", sheet.networks(),
                "resume", sheet.summary(),
                "presentation", sheet.presentation(),
                "specialisation", specialisation(sheet.specialisation()),
                "echelle", scale(sheet.scale()),
                "territoires", coverage(sheet.coverage()),
                "duree", duration(sheet.duration()),
                "suivi_individuel", feature(sheet.individual()),
                "seminaires_collectifs", feature(sheet.collective()),
                "experts", feature(sheet.experts()),
                "cout", cost(sheet.cost()),
                "dotation", endowment(sheet.endowment()),
                "candidature", calendar(sheet.calendar()),
                "places", intake(sheet.intake()),
                "temps_demande", commitment(sheet.commitment()),
                "bilan",
                        sheet.record().stream()
                                .map(fact -> told(Json.map("texte", fact.text()), fact.origin()))
                                .toList(),
                "modalites",
                        sheet.modalities().stream()
                                .map(way -> told(Json.map("texte", way.text(), "besoins", way.needs()), way.origin()))
                                .toList(),
                "eligibilite", criteria.of(sheet.programme().criterion()),
                "reserves",
                        sheet.programme().reserves().stream()
                                .map(reserve -> Json.map(
                                        "texte", reserve.text(), "sources", CriterionTree.sources(reserve.sources())))
                                .toList(),
                "priorites",
                        sheet.priorities().stream()
                                .map(priority -> told(
                                        Json.map("texte", priority.text(), "si", criteria.of(priority.when())),
                                        priority.origin()))
                                .toList(),
                "divergences",
                        sheet.divergences().stream()
                                .map(other ->
                                        told(Json.map("sujet", other.subject(), "texte", other.text()), other.origin()))
                                .toList(),
                "liens", JsonExport.links(sheet.links()),
                "verifie_le", sheet.checked());
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
