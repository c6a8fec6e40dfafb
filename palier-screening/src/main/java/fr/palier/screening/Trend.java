package fr.palier.screening;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What time alone does to a criterion. Where all that changes comes to hold and stays, the last day says
 * everything; where all of it ceases, the first day does. Where both happen the days have to be looked at
 * one after another, row by row.
 */
enum Trend {
    RISING,
    FALLING;

    /** The trends of all parts of a criterion; both where only row by row will do. */
    static Set<Trend> of(Criterion criterion, LocalDate date) {
        Set<Trend> trends = EnumSet.noneOf(Trend.class);
        collect(criterion, true, date, trends);
        return trends;
    }

    /**
     * Whether only the engine can tell what time does, row by row. Of alternatives each is looked at by itself,
     * and so is a part beside which nothing changes: they may open and shut as they like.
     */
    static boolean turns(Criterion criterion, LocalDate date) {
        return turns(criterion, true, date);
    }

    private static boolean turns(Criterion criterion, boolean affirmed, LocalDate date) {
        if (of(criterion, date).size() < 2) {
            return false;
        }
        return switch (criterion) {
            case Criterion.All all -> turns(all.parts(), affirmed, affirmed, date);
            case Criterion.Any any -> turns(any.parts(), affirmed, !affirmed, date);
            case Criterion.None none -> turns(none.parts(), !affirmed, affirmed, date);
            case Criterion.Defined _, Criterion.Requirement _, Criterion.Validity _ -> true;
        };
    }

    private static boolean turns(List<Criterion> parts, boolean affirmed, boolean together, LocalDate date) {
        List<Criterion> changing =
                parts.stream().filter(part -> !of(part, date).isEmpty()).toList();
        return (together && changing.size() > 1) || changing.stream().anyMatch(part -> turns(part, affirmed, date));
    }

    private static void collect(Criterion criterion, boolean affirmed, LocalDate date, Set<Trend> trends) {
        switch (criterion) {
            case Criterion.All all -> collect(all.parts(), affirmed, date, trends);
            case Criterion.Any any -> collect(any.parts(), affirmed, date, trends);
            case Criterion.None none -> collect(none.parts(), !affirmed, date, trends);
            case Criterion.Defined defined -> {
                boolean expected = affirmed == defined.expected();
                collect(defined.definition().trueIf(), expected, date, trends);
                collect(defined.definition().undeterminedIf(), expected, date, trends);
            }
            case Criterion.Requirement requirement -> {
                if (requirement.condition() instanceof Condition.Aged aged) {
                    trends.addAll(of(affirmed ? aged.comparison() : Mode.contrary(aged.comparison())));
                }
            }
            case Criterion.Validity validity -> trends.addAll(of(validity, affirmed, date));
        }
    }

    private static void collect(List<Criterion> parts, boolean affirmed, LocalDate date, Set<Trend> trends) {
        for (Criterion part : parts) {
            collect(part, affirmed, date, trends);
        }
    }

    private static Set<Trend> of(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST, MORE -> EnumSet.of(RISING);
            case AT_MOST, LESS -> EnumSet.of(FALLING);
            case EQUAL, DIFFERENT -> EnumSet.allOf(Trend.class);
        };
    }

    private static Set<Trend> of(Criterion.Validity validity, boolean affirmed, LocalDate date) {
        LocalDate from = validity.from();
        LocalDate until = validity.until();
        boolean opens = from != null && from.isAfter(date) && (until == null || !until.isBefore(from));
        boolean closes = until != null && !until.isBefore(date);
        Set<Trend> trends = EnumSet.noneOf(Trend.class);
        if (opens) {
            trends.add(affirmed ? RISING : FALLING);
        }
        if (closes) {
            trends.add(affirmed ? FALLING : RISING);
        }
        return trends;
    }
}
