package fr.palier.screening;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.orientation.Programme;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Random programmes and organisations, over the shipped vocabulary and the real France. */
final class Chance {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Catalogue CATALOGUE = catalogue();
    static final Vocabulary VOCABULARY = CATALOGUE.vocabulary();

    private static final List<Territory> AREAS = areas();
    private static final List<String> COMMUNES = List.of("63113", "69123", "75056", "44109", "97411", "69029");

    private static final List<Comparison> COMPARISONS = List.of(Comparison.values());

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    private static Catalogue catalogue() {
        Path directory = Path.of(System.getProperty("palier.home", "..")).resolve("catalogue");
        return switch (CatalogueReader.read(directory)) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty ->
                throw new IllegalStateException(faulty.findings().toString());
        };
    }

    private static List<Territory> areas() {
        Geography france = Geography.french();
        List<Territory> areas = new ArrayList<>(france.regions());
        areas.addAll(france.departements().subList(60, 75));
        areas.add(france.find("metropole").orElseThrow());
        areas.add(france.find("epci:200046977").orElseThrow());
        areas.add(france.find("commune:63113").orElseThrow());
        return areas;
    }

    List<Programme> programmes(int count) {
        List<Programme> programmes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            programmes.add(new Programme("p" + i, "P" + i, criterion(3), List.of(), List.of()));
        }
        return programmes;
    }

    Criterion criterion(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaf();
        }
        List<Criterion> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            parts.add(criterion(depth - 1));
        }
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Criterion.All(parts, Note.NONE);
            case 2, 3 -> new Criterion.Any(parts, Note.NONE);
            default -> new Criterion.None(parts, Note.NONE);
        };
    }

    private Criterion leaf() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 ->
                Criterion.requires(
                        fact("anciennete"), new Condition.Aged(comparison(), new Age(random.nextInt(5) * 6)));
            case 3 -> new Criterion.Validity(some(day(2025, 4)), some(day(2026, 4)), Note.NONE);
            case 4 ->
                new Criterion.Defined(
                        Objects.requireNonNull(CATALOGUE.terms().definitions().get("ess")),
                        random.nextBoolean(),
                        Note.NONE);
            case 5, 6 -> Criterion.requires(fact("siege"), new Condition.Inside(some(AREAS)));
            case 7 -> Criterion.requires(fact("commune"), new Condition.Inside(some(AREAS)));
            default ->
                requirement(
                        VOCABULARY.facts().get(random.nextInt(VOCABULARY.facts().size())));
        };
    }

    private Criterion requirement(Fact fact) {
        return switch (fact.type()) {
            case FactType.Flag _ -> Criterion.requires(fact, new Condition.Is(random.nextBoolean()));
            case FactType.Quantity _ -> Criterion.requires(fact, new Condition.Compared(comparison(), number()));
            case FactType.Day _ -> Criterion.requires(fact, new Condition.Dated(comparison(), day(2021, 5)));
            case FactType.Choice choice -> Criterion.requires(fact, new Condition.Among(some(choice.values())));
            case FactType.Selection list ->
                Criterion.requires(
                        fact,
                        random.nextBoolean()
                                ? new Condition.Among(some(list.values()))
                                : new Condition.Only(some(list.values())));
            case FactType.Place _, FactType.Places _, FactType.Seat _ ->
                Criterion.requires(fact, new Condition.Inside(some(AREAS)));
            case FactType.Age _ -> Criterion.requires(fact, new Condition.Aged(comparison(), new Age(24)));
            case FactType.Defined _ -> Criterion.ALWAYS;
        };
    }

    Profile profile() {
        Profile profile = Profile.empty(VOCABULARY);
        for (Fact fact : VOCABULARY.givable()) {
            if (random.nextInt(3) > 0) {
                try {
                    profile = profile.with(fact, value(fact));
                } catch (IllegalArgumentException contradiction) {
                    // A commune and a region that have nothing in common: the second is left unknown.
                }
            }
        }
        return profile;
    }

    private Value value(Fact fact) {
        Geography france = Geography.french();
        return switch (fact.type()) {
            case FactType.Flag _ -> new Value.Flag(random.nextBoolean());
            case FactType.Quantity _ -> quantity();
            case FactType.Day _ -> birth();
            case FactType.Choice choice ->
                new Value.Choice(
                        choice.values().get(random.nextInt(choice.values().size())));
            case FactType.Selection list ->
                new Value.Selection(random.nextInt(4) == 0 ? Set.of() : Set.copyOf(some(list.values())));
            case FactType.Place(Level level) ->
                new Value.Place(
                        switch (level) {
                            case COMMUNE ->
                                france.find(COMMUNES.get(random.nextInt(COMMUNES.size())))
                                        .orElseThrow();
                            case DEPARTEMENT -> france.departements().get(60 + random.nextInt(15));
                            case REGION ->
                                france.regions()
                                        .get(random.nextInt(france.regions().size()));
                            case EPCI -> france.find("epci:200046977").orElseThrow();
                        });
            case FactType.Places _ -> new Value.Places(random.nextInt(4) == 0 ? List.of() : some(AREAS));
            case FactType.Age _, FactType.Seat _, FactType.Defined _ -> Value.Unknown.UNKNOWN;
        };
    }

    private Value quantity() {
        BigDecimal one = number();
        BigDecimal other = number();
        return switch (random.nextInt(4)) {
            case 0 -> new Value.Quantity(one.min(other), one.max(other));
            case 1 -> random.nextBoolean() ? new Value.Quantity(one, null) : new Value.Quantity(null, one);
            default -> Value.Quantity.exactly(one);
        };
    }

    private Value birth() {
        LocalDate one = day(2021, 5);
        LocalDate other = day(2021, 5);
        return switch (random.nextInt(4)) {
            case 0 -> one.isBefore(other) ? new Value.Day(one, other) : new Value.Day(other, one);
            case 1 -> random.nextBoolean() ? new Value.Day(one, null) : new Value.Day(null, one);
            default -> Value.Day.exactly(one);
        };
    }

    /** Often a day on which something turns: the anniversary, the day before, the day after. */
    private LocalDate day(int year, int years) {
        LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365 * years));
        return random.nextBoolean()
                ? day
                : TODAY.withYear(year + random.nextInt(years)).plusDays(random.nextInt(3) - 1L);
    }

    private @Nullable LocalDate some(LocalDate day) {
        return random.nextBoolean() ? day : null;
    }

    private BigDecimal number() {
        return new BigDecimal(random.nextInt(12))
                .add(random.nextInt(3) == 0 ? new BigDecimal("0.50") : BigDecimal.ZERO);
    }

    private Comparison comparison() {
        return COMPARISONS.get(random.nextInt(COMPARISONS.size()));
    }

    private <T> List<T> some(List<T> values) {
        Set<Integer> chosen = new TreeSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            chosen.add(random.nextInt(values.size()));
        }
        return chosen.stream().map(values::get).toList();
    }

    private static Fact fact(String name) {
        return VOCABULARY.get(name);
    }
}
