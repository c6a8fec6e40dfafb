package fr.palier.web;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.web.answers.Answers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers as visitors may give them, at random but the same for the same seed. */
public final class RandomAnswers {

    private static final List<String> PLACES = List.of(
            "commune:63113",
            "commune:97411",
            "commune:93066",
            "commune:44109",
            "commune:69123",
            "commune:59350",
            "departement:63",
            "departement:75",
            "region:84",
            "region:53",
            "region:04");

    private final Random random;

    public RandomAnswers(long seed) {
        this.random = new Random(seed);
    }

    /** Some facts answered, some declined, the others left out. */
    public Answers next() {
        Answers answers = Answers.none(TestSite.catalogue().vocabulary());
        double share = random.nextDouble();
        for (Fact fact : TestSite.catalogue().vocabulary().givable()) {
            if (random.nextDouble() < share) {
                answers = answers.with(fact, random.nextInt(12) == 0 ? Value.Unknown.UNKNOWN : value(fact));
            }
        }
        return answers;
    }

    private Value value(Fact fact) {
        return switch (fact.type()) {
            case FactType.Flag _ -> new Value.Flag(random.nextBoolean());
            case FactType.Quantity quantity -> quantity(quantity);
            case FactType.Day _ -> day();
            case FactType.Choice(List<String> values) -> new Value.Choice(values.get(random.nextInt(values.size())));
            case FactType.Selection(List<String> values) ->
                new Value.Selection(
                        values.stream().filter(_ -> random.nextInt(4) == 0).collect(Collectors.toSet()));
            case FactType.Place(Level level) -> new Value.Place(place(level));
            case FactType.Places _ ->
                new Value.Places(random.ints(random.nextInt(3), 0, PLACES.size())
                        .distinct()
                        .mapToObj(i -> Geography.french().find(PLACES.get(i)).orElseThrow())
                        .toList());
            case FactType.Age _, FactType.Seat _, FactType.Defined _ -> throw new IllegalStateException();
        };
    }

    private Value quantity(FactType.Quantity type) {
        int most = type.max() == null ? 2_000 : type.max().intValue();
        int least = random.nextInt(most);
        BigDecimal factor = type.scale() == FactType.Scale.AMOUNT ? new BigDecimal(1_000) : BigDecimal.ONE;
        BigDecimal low = new BigDecimal(least / (random.nextBoolean() ? 1 : 100)).multiply(factor);
        boolean isRange = random.nextInt(5) == 0;
        return new Value.Quantity(low, isRange ? low.add(new BigDecimal(random.nextInt(most - least))) : low);
    }

    private Value day() {
        LocalDate day = TestSite.TODAY.minusDays(random.nextInt(5_000));
        return random.nextInt(4) == 0 ? new Value.Day(day.withDayOfMonth(1), day) : Value.Day.exactly(day);
    }

    private Territory place(Level level) {
        Set<String> possible =
                PLACES.stream().filter(code -> code.startsWith(level.prefix())).collect(Collectors.toSet());
        List<String> codes = possible.stream().sorted().toList();
        return Geography.french().find(codes.get(random.nextInt(codes.size()))).orElseThrow();
    }
}
