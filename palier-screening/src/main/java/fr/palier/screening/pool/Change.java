package fr.palier.screening.pool;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Another condition for a fact that a programme already has a condition for: "what if the budget had to be at
 * least 200,000 €".
 *
 * @param condition what the fact has to be instead
 */
public record Change(Fact fact, Condition condition) {

    /** Which of several conditions about one fact are meant: those that bound it on the same side. */
    private enum Side {
        BELOW,
        ABOVE,
        OTHER
    }

    /**
     * A criterion with the change in it.
     *
     * @return empty where the criterion has no condition that the change could stand for
     */
    public Optional<Criterion> in(Criterion criterion) {
        List<Condition> meant = meant(criterion);
        return meant.isEmpty() ? Optional.empty() : Optional.of(changed(criterion, meant));
    }

    /** Whether both stand for one and the same condition of a criterion: only one of them can. */
    boolean contradicts(Change other, Criterion criterion) {
        return fact.equals(other.fact) && !Collections.disjoint(meant(criterion), other.meant(criterion));
    }

    private List<Condition> meant(Criterion criterion) {
        List<Condition> own = new ArrayList<>();
        collect(criterion, own);
        return own.size() == 1
                ? own
                : own.stream().filter(each -> side(each) == side(condition)).toList();
    }

    private void collect(Criterion criterion, List<Condition> conditions) {
        switch (criterion) {
            case Criterion.Group group -> group.parts().forEach(part -> collect(part, conditions));
            case Criterion.Requirement(Fact other, Condition own, Note _) -> {
                if (other.equals(fact)) {
                    conditions.add(own);
                }
            }
            case Criterion.Defined _, Criterion.Validity _ -> {}
        }
    }

    private Criterion changed(Criterion criterion, List<Condition> meant) {
        return switch (criterion) {
            case Criterion.All(List<Criterion> parts, Note note) -> new Criterion.All(each(parts, meant), note);
            case Criterion.Any(List<Criterion> parts, Note note) -> new Criterion.Any(each(parts, meant), note);
            case Criterion.None(List<Criterion> parts, Note note) -> new Criterion.None(each(parts, meant), note);
            case Criterion.Requirement(Fact other, Condition own, Note _) ->
                other.equals(fact) && meant.contains(own) ? Criterion.requires(fact, condition) : criterion;
            case Criterion.Defined _, Criterion.Validity _ -> criterion;
        };
    }

    private List<Criterion> each(List<Criterion> parts, List<Condition> meant) {
        return parts.stream().map(part -> changed(part, meant)).toList();
    }

    private static Side side(Condition condition) {
        return switch (condition) {
            case Condition.Compared compared -> side(compared.comparison());
            case Condition.Dated dated -> side(dated.comparison());
            case Condition.Aged aged -> side(aged.comparison());
            case Condition.Is _, Condition.Among _, Condition.Only _, Condition.Inside _ -> Side.OTHER;
        };
    }

    private static Side side(Comparison comparison) {
        return switch (comparison) {
            case LESS, AT_MOST -> Side.ABOVE;
            case MORE, AT_LEAST -> Side.BELOW;
            case EQUAL, DIFFERENT -> Side.OTHER;
        };
    }
}
