package fr.palier.search;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Territory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way to narrow the programmes down. It keeps what the catalogue states: a programme of which it does not state the
 * point is left out.
 *
 * @param name its name in a request
 * @param meaning what it asks, as a person reads it
 * @param values the words that it takes; empty for {@link #TERRITORY}, which takes the code of a place
 * @param test which programmes have a value; of an unknown place, none
 */
public record ProgrammeFilter(
        String name, String meaning, List<String> values, Function<String, Predicate<Sheet>> test) {

    /** The one that takes the code of a place. */
    public static final String TERRITORY = "territoire";

    /** The code of a place as it may be asked. */
    public static final String TERRITORY_EXAMPLE = "commune:63113, departement:63 ou region:84";

    public ProgrammeFilter {
        values = List.copyOf(values);
    }

    /** All of them, seen from a day. */
    public static List<ProgrammeFilter> all(Catalogue catalogue, Geography geography, LocalDate today) {
        return List.of(
                one("echelle", "Échelle à laquelle il agit.", words(Sheet.Reach.values()), ProgrammeFilter::reach),
                one(
                        "specialisation",
                        "Ouvert à tous les domaines, ou limité à certains.",
                        List.of("generaliste", "sectorielle"),
                        ProgrammeFilter::kind),
                any(
                        "domaine",
                        "Domaine auquel il est consacré : une valeur du fait « domaines ».",
                        known(catalogue, "domaines", ProgrammeFilter::fields),
                        ProgrammeFilter::fields),
                any(
                        "public",
                        "Public auquel il est consacré : une valeur du fait « publics ».",
                        known(catalogue, "publics", ProgrammeFilter::publics),
                        ProgrammeFilter::publics),
                any(
                        "besoin",
                        "Besoin auquel il répond : une valeur du fait « besoins ».",
                        known(catalogue, "besoins", ProgrammeFilter::needs),
                        ProgrammeFilter::needs),
                new ProgrammeFilter(
                        TERRITORY,
                        "Code d'un lieu où il agit. Un code seul est celui d'une commune.",
                        List.of(),
                        code -> place(geography, code)
                                .<Predicate<Sheet>>map(asked -> sheet -> covers(sheet, asked))
                                .orElse(_ -> false)),
                any(
                        "porteur",
                        "Identifiant d'une structure qui le porte.",
                        known(catalogue, "", Sheet::carriers),
                        Sheet::carriers),
                any("reseau", "Identifiant d'un réseau.", known(catalogue, "", Sheet::networks), Sheet::networks),
                one(
                        "gratuit",
                        "Gratuit ou payant, quand le catalogue le dit.",
                        List.of("oui", "non"),
                        ProgrammeFilter::free),
                one(
                        "candidature",
                        "Où en sont les candidatures aujourd'hui.",
                        words(Calendar.State.values()),
                        sheet -> state(sheet, today)));
    }

    /** The place that a code means; a code alone is that of a commune. */
    public static Optional<Territory> place(Geography geography, String code) {
        return geography.find(code).or(() -> geography.find("commune:" + code));
    }

    private static ProgrammeFilter one(
            String name, String meaning, List<String> values, Function<Sheet, @Nullable String> value) {
        return new ProgrammeFilter(name, meaning, values, word -> sheet -> word.equals(value.apply(sheet)));
    }

    private static ProgrammeFilter any(
            String name, String meaning, List<String> values, Function<Sheet, Collection<String>> had) {
        return new ProgrammeFilter(
                name, meaning, values, word -> sheet -> had.apply(sheet).contains(word));
    }

    /** The words of a fact and those that programmes use. */
    private static List<String> known(Catalogue catalogue, String fact, Function<Sheet, Collection<String>> used) {
        Stream<String> words = catalogue.vocabulary().find(fact).stream()
                .flatMap(found -> found.type() instanceof FactType.Selection(List<String> values)
                        ? values.stream()
                        : Stream.empty());
        return Stream.concat(words, catalogue.sheets().stream().map(used).flatMap(Collection::stream))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean covers(Sheet sheet, Territory asked) {
        return sheet.coverage() != null
                && sheet.coverage().territories().stream()
                        .anyMatch(place -> place.extent().meets(asked.extent()));
    }

    private static @Nullable String reach(Sheet sheet) {
        return sheet.scale() == null ? null : word(sheet.scale().reach());
    }

    private static @Nullable String kind(Sheet sheet) {
        if (sheet.specialisation() == null) {
            return null;
        }
        return sheet.specialisation().sectoral() ? "sectorielle" : "generaliste";
    }

    private static @Nullable String free(Sheet sheet) {
        if (sheet.cost() == null) {
            return null;
        }
        return sheet.cost().free() ? "oui" : "non";
    }

    private static String state(Sheet sheet, LocalDate today) {
        return word(
                sheet.calendar() == null
                        ? Calendar.State.INCONNUE
                        : sheet.calendar().on(today));
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
