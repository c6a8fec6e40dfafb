package fr.palier.guide.export;

import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.wording.Conjuncts;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Territory;
import fr.palier.guide.Shipped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Profiles by chance, with the values that the criteria turn on, their neighbours, and much that is unknown. */
public final class RandomFacts {

    private static final List<String> COMMUNES = List.of(
            "63113", "69123", "69266", "69264", "75056", "93066", "13055", "31555", "35238", "97411", "2A004", "59350");
    private static final List<String> PLACES = List.of(
            "commune:63113",
            "commune:69123",
            "commune:69264",
            "departement:69",
            "departement:63",
            "departement:974",
            "departement:2B",
            "region:84",
            "region:11",
            "region:93",
            "region:53",
            "region:02");

    private final Random random;
    private final LocalDate day;
    private final Map<Fact, List<BigDecimal>> bounds = new LinkedHashMap<>();
    private final List<Integer> ages = new ArrayList<>();

    /** @param day around whose anniversaries organisations are born */
    public RandomFacts(long seed, LocalDate day) {
        this.random = new Random(seed);
        this.day = day;
        Shipped.CATALOGUE.sheets().forEach(sheet -> collect(sheet.programme().criterion()));
    }

    /** The facts of one organisation; what is not there is unknown. */
    public Map<String, Object> next() {
        double silence = random.nextDouble() * 0.7;
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Fact fact : Shipped.CATALOGUE.vocabulary().givable()) {
            if (random.nextDouble() >= silence) {
                facts.put(fact.name(), value(fact));
            }
        }
        agree(facts);
        return facts;
    }

    /** A seat told twice is told the same. */
    private static void agree(Map<String, Object> facts) {
        if (facts.get("commune") instanceof String commune) {
            var found = Geography.french().commune(commune).orElseThrow();
            facts.replace("departement", found.departement());
            facts.replace("region", found.region());
        } else if (facts.get("departement") instanceof String departement && facts.containsKey("region")) {
            var extent = Geography.french()
                    .find("departement:" + departement)
                    .orElseThrow()
                    .extent();
            Geography.french().regions().stream()
                    .filter(region -> extent.isWithin(region.extent()))
                    .findFirst()
                    .ifPresent(region -> facts.replace("region", bare(region)));
        }
    }

    private Object value(Fact fact) {
        return switch (fact.type()) {
            case FactType.Flag _ -> random.nextInt(4) > 0;
            case FactType.Quantity quantity -> quantity(fact, quantity);
            case FactType.Day _ -> birth();
            case FactType.Choice(List<String> values) -> one(values);
            case FactType.Selection(List<String> values) -> some(values);
            case FactType.Place place ->
                switch (place.level()) {
                    case COMMUNE -> one(COMMUNES);
                    case DEPARTEMENT -> bare(one(Geography.french().departements()));
                    case REGION, EPCI -> bare(one(Geography.french().regions()));
                };
            case FactType.Places _ -> some(PLACES);
            case FactType.Age _, FactType.Seat _, FactType.Defined _ -> throw new IllegalStateException("derived");
        };
    }

    private BigDecimal quantity(Fact fact, FactType.Quantity type) {
        BigDecimal bound = one(bounds.getOrDefault(fact, List.of(BigDecimal.TEN)));
        BigDecimal step = type.scale() == FactType.Scale.WHOLE ? BigDecimal.ONE : new BigDecimal("0.5");
        return bound.add(step.multiply(BigDecimal.valueOf(random.nextInt(5) - 2)))
                .max(BigDecimal.ZERO);
    }

    /** Around an anniversary, the 29th of February and the last days of months included. */
    private LocalDate birth() {
        LocalDate born = day.minusMonths(one(ages)).plusDays(random.nextInt(5) - 2);
        LocalDate chosen = random.nextInt(6) == 0 ? LocalDate.of(2024, 2, 29) : born;
        return chosen.isAfter(day) ? day : chosen;
    }

    private void collect(Criterion criterion) {
        if (criterion instanceof Criterion.Requirement requirement) {
            if (requirement.condition() instanceof Condition.Compared compared) {
                bounds.computeIfAbsent(requirement.fact(), _ -> new ArrayList<>())
                        .add(compared.bound());
            } else if (requirement.condition() instanceof Condition.Aged aged) {
                ages.add(aged.bound().months());
            }
        }
        Conjuncts.parts(criterion).forEach(this::collect);
    }

    private List<String> some(List<String> values) {
        int count = random.nextInt(4);
        return Stream.generate(() -> one(values)).limit(count).distinct().toList();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String bare(Territory territory) {
        return territory.code().substring(territory.code().indexOf(':') + 1);
    }
}
