package fr.palier.web.api;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.Pieces;
import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Territory;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Site;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes are asked for. A filter keeps what the catalogue states: a programme of which it does not
 * state the point is left out.
 */
final class ProgrammeFilter {

    static final List<String> NAMES = List.of(
            "echelle",
            "specialisation",
            "domaine",
            "public",
            "besoin",
            "territoire",
            "porteur",
            "reseau",
            "gratuit",
            "candidature");

    private static final List<String> YES_OR_NO = List.of("oui", "non");
    private static final List<String> KINDS = List.of("generaliste", "sectorielle");

    private final Site site;
    private final Parameters parameters;

    ProgrammeFilter(Site site, Parameters parameters) {
        this.site = site;
        this.parameters = parameters;
    }

    /**
     * The programmes that pass, in the order of the catalogue.
     *
     * @throws Refusal if a filter asks for what does not exist
     */
    List<Sheet> sheets() {
        Predicate<Sheet> filter = one("echelle", words(Sheet.Reach.values()), ProgrammeFilter::reach)
                .and(one("specialisation", KINDS, ProgrammeFilter::kind))
                .and(one("gratuit", YES_OR_NO, ProgrammeFilter::free))
                .and(one("candidature", words(Calendar.State.values()), this::state))
                .and(any("domaine", known("domaines", ProgrammeFilter::fields), ProgrammeFilter::fields))
                .and(any("public", known("publics", ProgrammeFilter::publics), ProgrammeFilter::publics))
                .and(any("besoin", known("besoins", ProgrammeFilter::needs), ProgrammeFilter::needs))
                .and(any("porteur", known("", Sheet::carriers), Sheet::carriers))
                .and(any("reseau", known("", Sheet::networks), Sheet::networks))
                .and(place());
        return site.catalogue().sheets().stream().filter(filter).toList();
    }

    private Predicate<Sheet> one(String name, List<String> known, Function<Sheet, @Nullable String> value) {
        return parameters
                .word(name, known)
                .<Predicate<Sheet>>map(word -> sheet -> word.equals(value.apply(sheet)))
                .orElse(_ -> true);
    }

    private Predicate<Sheet> any(String name, List<String> known, Function<Sheet, Collection<String>> values) {
        return parameters
                .word(name, known)
                .<Predicate<Sheet>>map(word -> sheet -> values.apply(sheet).contains(word))
                .orElse(_ -> true);
    }

    private Predicate<Sheet> place() {
        return parameters
                .one("territoire", 60)
                .<Predicate<Sheet>>map(code -> {
                    Territory asked = territory(code);
                    return sheet -> sheet.coverage() != null
                            && sheet.coverage().territories().stream()
                                    .anyMatch(place -> place.extent().meets(asked.extent()));
                })
                .orElse(_ -> true);
    }

    private Territory territory(String code) {
        Geography geography = site.geography();
        return geography
                .find(code)
                .or(() -> geography.find("commune:" + code))
                .orElseThrow(() -> Refusal.badRequest("« territoire » vaut " + Pieces.quoted(code)
                        + " : un code était attendu, comme commune:63113, departement:63 ou region:84."));
    }

    /** The words of a fact and those that programmes use. */
    private List<String> known(String fact, Function<Sheet, Collection<String>> used) {
        Catalogue catalogue = site.catalogue();
        Stream<String> words = catalogue.vocabulary().find(fact).stream()
                .flatMap(found -> found.type() instanceof FactType.Selection(List<String> values)
                        ? values.stream()
                        : Stream.empty());
        return Stream.concat(words, catalogue.sheets().stream().map(used).flatMap(Collection::stream))
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable String reach(Sheet sheet) {
        return sheet.scale() == null ? null : word(sheet.scale().reach());
    }

    private static @Nullable String kind(Sheet sheet) {
        return sheet.specialisation() == null
                ? null
                : KINDS.get(sheet.specialisation().sectoral() ? 1 : 0);
    }

    private static @Nullable String free(Sheet sheet) {
        return sheet.cost() == null ? null : YES_OR_NO.get(sheet.cost().free() ? 0 : 1);
    }

    private String state(Sheet sheet) {
        return word(
                sheet.calendar() == null
                        ? Calendar.State.INCONNUE
                        : sheet.calendar().on(site.today()));
    }

    private static Collection<String> fields(Sheet sheet) {
        return sheet.specialisation() == null
                ? List.of()
                : sheet.specialisation().fields();
    }

    private static Collection<String> publics(Sheet sheet) {
        return sheet.specialisation() == null
                ? List.of()
                : sheet.specialisation().publics();
    }

    private static Collection<String> needs(Sheet sheet) {
        return sheet.modalities().stream()
                .flatMap(each -> each.needs().stream())
                .toList();
    }

    private static List<String> words(Enum<?>... constants) {
        return Stream.of(constants).map(ProgrammeFilter::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
