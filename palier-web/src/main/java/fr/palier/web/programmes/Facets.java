package fr.palier.web.programmes;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import fr.palier.engine.wording.Phrases;
import fr.palier.web.page.Site;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ways to narrow the list of programmes down. What the catalogue does not say is a value of its own. */
@Component
final class Facets {

    /** The name of the one that is about the visitor. */
    static final String STANDING = "statut";

    /** Land without inhabitants, where no one looks for a programme. */
    private static final List<String> UNINHABITED = List.of("region:984", "region:989");

    private final Site site;
    private final List<Facet.Option> regions;

    Facets(Site site) {
        this.site = site;
        this.regions = site.geography().regions().stream()
                .filter(region -> !UNINHABITED.contains(region.code()))
                .map(Facets::region)
                .sorted(Comparator.comparing(Facet.Option::value))
                .toList();
    }

    /** All of them, seen from today. */
    List<Facet> all() {
        return List.of(standing(), scale(), specialisation(), region(), cost(), endowment(), duration(), application());
    }

    private static Facet standing() {
        return boxes(
                STANDING,
                "Votre situation",
                "",
                verdict("eligible", "éligible", Verdict.ELIGIBLE),
                verdict("bientot", "bientôt éligible", Verdict.SOON),
                verdict("a-completer", "à compléter", Verdict.TO_COMPLETE),
                verdict("non-eligible", "pas éligible", Verdict.NOT_ELIGIBLE));
    }

    private static Facet.Option verdict(String value, String label, Verdict verdict) {
        return new Facet.Option(
                value,
                label,
                candidate -> candidate.outcome() != null && candidate.outcome().verdict() == verdict);
    }

    private static Facet scale() {
        return boxes(
                "echelle",
                "Échelle",
                "",
                reach("locale", Sheet.Reach.LOCALE),
                reach("regionale", Sheet.Reach.REGIONALE),
                reach("nationale", Sheet.Reach.NATIONALE));
    }

    private static Facet.Option reach(String value, Sheet.Reach reach) {
        return sheet(
                value,
                SheetWording.reach(reach).toLowerCase(Locale.ROOT),
                sheet -> sheet.scale() != null && sheet.scale().reach() == reach);
    }

    private Facet specialisation() {
        List<Facet.Option> options = new ArrayList<>();
        options.add(sheet(
                "generaliste",
                "généraliste",
                sheet -> sheet.specialisation() != null
                        && !sheet.specialisation().sectoral()));
        options.addAll(used("domaines", Sheet.Specialisation::fields));
        options.addAll(used("publics", Sheet.Specialisation::publics));
        options.add(sheet("autre", "autre spécialité", Facets::isOtherwiseSpecial));
        return new Facet("specialisation", "Spécialisation", "", false, options);
    }

    /** Limited to something that is neither a field nor a public. */
    private static boolean isOtherwiseSpecial(Sheet sheet) {
        Sheet.Specialisation specialisation = sheet.specialisation();
        return specialisation != null
                && specialisation.sectoral()
                && specialisation.fields().isEmpty()
                && specialisation.publics().isEmpty();
    }

    /** The values of a fact that some programme is made for. */
    private List<Facet.Option> used(String fact, Function<Sheet.Specialisation, Collection<String>> values) {
        Catalogue catalogue = site.catalogue();
        return catalogue.vocabulary().find(fact).map(catalogue.wording()::phrases).stream()
                .flatMap(phrases -> catalogue.sheets().stream()
                        .map(Sheet::specialisation)
                        .flatMap(Stream::ofNullable)
                        .flatMap(specialisation -> values.apply(specialisation).stream())
                        .distinct()
                        .map(value -> made(value, phrases, values)))
                .sorted(Comparator.comparing(option -> slug(option.label())))
                .toList();
    }

    private static Facet.Option made(
            String value, Phrases phrases, Function<Sheet.Specialisation, Collection<String>> values) {
        return sheet(
                value.replace('_', '-'),
                phrases.value(value),
                sheet -> sheet.specialisation() != null
                        && values.apply(sheet.specialisation()).contains(value));
    }

    private Facet region() {
        return new Facet(
                "region", "Région", "Un programme national compte dans chaque région qu'il couvre.", true, regions);
    }

    private static Facet.Option region(Territory region) {
        return sheet(
                slug(region.name()),
                region.name(),
                sheet -> sheet.coverage() != null
                        && sheet.coverage().territories().stream()
                                .anyMatch(part -> part.extent().meets(region.extent())));
    }

    private static Facet cost() {
        return boxes(
                "cout",
                "Coût",
                "",
                sheet(
                        "gratuit",
                        "gratuit",
                        sheet -> sheet.cost() != null && sheet.cost().free()),
                sheet(
                        "payant",
                        "payant",
                        sheet -> sheet.cost() != null && !sheet.cost().free()),
                sheet("non-precise", "non précisé", sheet -> sheet.cost() == null));
    }

    private static Facet endowment() {
        return boxes(
                "dotation",
                "Dotation en argent",
                "",
                money("oui", "avec dotation", Sheet.Presence.OUI),
                money("non", "sans dotation", Sheet.Presence.NON),
                money("non-precise", "non précisé", Sheet.Presence.INCONNU));
    }

    private static Facet.Option money(String value, String label, Sheet.Presence presence) {
        return sheet(value, label, sheet -> presence(sheet.endowment()) == presence);
    }

    private static Sheet.Presence presence(Sheet.@Nullable Endowment endowment) {
        return endowment == null ? Sheet.Presence.INCONNU : endowment.presence();
    }

    private static Facet duration() {
        return boxes(
                "duree",
                "Durée",
                "",
                months("moins-de-6-mois", "moins de 6 mois", 0, 5),
                months("6-a-11-mois", "6 à 11 mois", 6, 11),
                months("12-a-18-mois", "12 à 18 mois", 12, 18),
                months("plus-de-18-mois", "plus de 18 mois", 19, Integer.MAX_VALUE),
                sheet("non-precisee", "non précisée", sheet -> sheet.duration() == null));
    }

    private static Facet.Option months(String value, String label, int from, int until) {
        return sheet(
                value,
                label,
                sheet -> sheet.duration() != null
                        && sheet.duration().min() <= until
                        && sheet.duration().max() >= from);
    }

    private Facet application() {
        LocalDate today = site.today();
        return boxes(
                "candidature",
                "Candidature",
                "",
                calendar("ouverte", "possible maintenant", state -> state == Calendar.State.OUVERTE, today),
                calendar("a-venir", "dans les mois qui viennent", state -> state == Calendar.State.A_VENIR, today),
                calendar(
                        "a-demander",
                        "date à demander",
                        state -> state == Calendar.State.INCONNUE || state == Calendar.State.PASSEE,
                        today));
    }

    private static Facet.Option calendar(String value, String label, Predicate<Calendar.State> test, LocalDate today) {
        return sheet(value, label, sheet -> test.test(state(sheet.calendar(), today)));
    }

    private static Calendar.State state(@Nullable Calendar calendar, LocalDate today) {
        return calendar == null ? Calendar.State.INCONNUE : calendar.on(today);
    }

    private static Facet.Option sheet(String value, String label, Predicate<Sheet> test) {
        return new Facet.Option(value, label, candidate -> test.test(candidate.sheet()));
    }

    private static Facet boxes(String name, String title, String note, Facet.Option... options) {
        return new Facet(name, title, note, false, List.of(options));
    }

    /** A name as an address says it: small letters, digits and hyphens. */
    private static String slug(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
    }

    /** A value in the middle of a sentence. */
    static String label(Facet facet, Facet.Option option) {
        return facet.isList() ? option.label() : French.sentence(option.label());
    }
}
