package fr.palier.catalogue.checks.texts;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.wording.Phrases;
import fr.palier.engine.wording.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A number that a rule carries: the bound of one of its comparisons.
 *
 * @param shown as the rule would say it
 */
public record RuleNumber(Kind kind, String shown) {

    private static final BigDecimal MONTHS_A_YEAR = new BigDecimal(12);
    private static final Pattern TIME = Pattern.compile("\\b(?:ans?|mois|années?)\\b");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** What a bound is of. */
    sealed interface Kind {

        /**
         * A number.
         *
         * @param bound as the rule has it
         * @param strict the bound as "more than" or "less than" would say it
         * @param included the bound as "at least" or "at most" would say it
         * @param isOfTime whether it may count years or months
         * @param isOfMoney whether it may count euros
         */
        record Counted(BigDecimal bound, BigDecimal strict, BigDecimal included, boolean isOfTime, boolean isOfMoney)
                implements Kind {

            /** The numbers that a text may say: of whole things more than 2 is at least 3. */
            List<BigDecimal> values(TextNumber number) {
                return List.of(bound, number.isStrict() ? strict : included);
            }
        }

        /** An age in months. */
        record Aged(BigDecimal months) implements Kind {}

        /** A day, by the years that it may be called by. */
        record Dated(List<BigDecimal> years) implements Kind {}
    }

    /** The number of a requirement, if it has one. */
    static Optional<RuleNumber> of(Criterion.Requirement requirement, Wording wording) {
        return switch (requirement.condition()) {
            case Condition.Compared compared -> Optional.of(counted(requirement, compared, wording));
            case Condition.Aged(var _, Age bound) ->
                Optional.of(
                        new RuleNumber(new Kind.Aged(BigDecimal.valueOf(bound.months())), wording.rule(requirement)));
            case Condition.Dated(var _, LocalDate bound) ->
                Optional.of(new RuleNumber(new Kind.Dated(years(bound)), wording.rule(requirement)));
            case Condition.Is _, Condition.Among _, Condition.Only _, Condition.Inside _ -> Optional.empty();
        };
    }

    private static RuleNumber counted(Criterion.Requirement requirement, Condition.Compared compared, Wording wording) {
        Phrases words = wording.phrases(requirement.fact());
        String unit = (words.many() + " " + words.one() + " " + words.complement()).toLowerCase(Locale.FRENCH);
        boolean isFree = words.many() == null && words.one() == null;
        FactType.Scale scale = requirement.fact().type() instanceof FactType.Quantity quantity
                ? quantity.scale()
                : FactType.Scale.DECIMAL;
        boolean isAmount = scale == FactType.Scale.AMOUNT;
        BigDecimal bound = compared.bound();
        BigDecimal step = scale == FactType.Scale.WHOLE ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal strict = switch (compared.comparison()) {
            case AT_LEAST -> bound.subtract(step);
            case AT_MOST -> bound.add(step);
            case LESS, MORE, EQUAL, DIFFERENT -> bound;
        };
        BigDecimal included = switch (compared.comparison()) {
            case LESS -> bound.subtract(step);
            case MORE -> bound.add(step);
            case AT_LEAST, AT_MOST, EQUAL, DIFFERENT -> bound;
        };
        boolean isOfTime = !isAmount && (isFree || TIME.matcher(unit).find());
        boolean isOfMoney = isAmount || isFree || unit.contains("€") || unit.contains("euro");
        return new RuleNumber(
                new Kind.Counted(bound, strict, included, isOfTime, isOfMoney), wording.rule(requirement));
    }

    /** The last day of a year and the first of the next are called by either. */
    private static List<BigDecimal> years(LocalDate date) {
        return IntStream.of(date.minusDays(1).getYear(), date.plusDays(1).getYear())
                .mapToObj(BigDecimal::valueOf)
                .toList();
    }

    /** Whether a text on this rule has to say the number: "at least one" is often said without it. */
    boolean isExpected() {
        return switch (kind) {
            case Kind.Counted counted -> counted.bound().compareTo(BigDecimal.ONE) > 0;
            case Kind.Aged(BigDecimal months) -> months.signum() > 0;
            case Kind.Dated _ -> false;
        };
    }

    /** Whether a number of a text can be this one. */
    boolean isMeantBy(TextNumber number) {
        return switch (kind) {
            case Kind.Dated(List<BigDecimal> years) -> years.stream().anyMatch(number::isOneOf);
            case Kind.Aged(BigDecimal months) ->
                switch (number.unit()) {
                    case YEARS -> isYears(number, months);
                    case MONTHS -> number.isOneOf(months);
                    case NONE -> number.isOneOf(months) || isYears(number, months);
                    case EUROS, PERCENT, CALENDAR -> false;
                };
            case Kind.Counted counted -> isMeantBy(number, counted);
        };
    }

    private static boolean isYears(TextNumber number, BigDecimal months) {
        return number.values().stream()
                .anyMatch(years -> years.multiply(MONTHS_A_YEAR).compareTo(months) == 0);
    }

    private static boolean isMeantBy(TextNumber number, Kind.Counted counted) {
        List<BigDecimal> values = counted.values(number);
        boolean isSame = values.stream().anyMatch(number::isOneOf);
        return switch (number.unit()) {
            case NONE, CALENDAR -> isSame;
            case EUROS -> isSame && counted.isOfMoney();
            case PERCENT -> isSame || values.stream().anyMatch(value -> number.isOneOf(value.multiply(HUNDRED)));
            case YEARS -> counted.isOfTime() && (isSame || values.stream().anyMatch(value -> isYears(number, value)));
            case MONTHS ->
                counted.isOfTime()
                        && (isSame || values.stream().anyMatch(value -> number.isOneOf(value.multiply(MONTHS_A_YEAR))));
        };
    }
}
