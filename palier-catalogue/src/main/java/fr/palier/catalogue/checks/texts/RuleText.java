package fr.palier.catalogue.checks.texts;

import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.wording.Phrases;
import fr.palier.engine.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A sentence written by hand beside a rule, and where the numbers of the two differ. */
public final class RuleText {

    private final Wording wording;
    private final List<TextNumber> inText;

    /** Every number that the rule can be said to carry. */
    private final List<RuleNumber> carried = new ArrayList<>();

    /** Those that the sentence has to say: a part with a sentence of its own says its own. */
    private final List<RuleNumber> expected = new ArrayList<>();

    /** The numbers in names and words that the sentence may quote. */
    private final List<TextNumber> quotable = new ArrayList<>();

    /** How many parts or values something in the rule has. */
    private final List<BigDecimal> counts = new ArrayList<>();

    /**
     * @param quotable what the sentence may name with its numbers, such as the programme
     */
    public RuleText(String sentence, Criterion rule, Wording wording, List<String> quotable) {
        this.wording = wording;
        this.inText = TextNumbers.in(sentence);
        quotable.forEach(this::quote);
        collect(rule, true);
    }

    /** The numbers that the sentence says and the rule does not. */
    public List<TextNumber> notInRule() {
        boolean hasDates = carried.stream().anyMatch(number -> number.kind() instanceof RuleNumber.Kind.Dated);
        return inText.stream()
                .filter(number -> number.isCertain() || (number.unit() == TextNumber.Unit.CALENDAR && hasDates))
                .filter(number -> carried.stream().noneMatch(known -> known.isMeantBy(number)))
                .filter(number -> !isCount(number))
                .filter(number -> quotable.stream()
                        .flatMap(quoted -> quoted.values().stream())
                        .noneMatch(number::isOneOf))
                .toList();
    }

    /** "L'un des trois programmes" counts the programmes. */
    private boolean isCount(TextNumber number) {
        return number.unit() == TextNumber.Unit.NONE
                && Character.isLetter(number.shown().charAt(0))
                && counts.stream().anyMatch(number::isOneOf);
    }

    /** The numbers that the rule carries and the sentence does not say. */
    public List<RuleNumber> notInText() {
        return expected.stream()
                .filter(RuleNumber::isExpected)
                .filter(number -> inText.stream().noneMatch(number::isMeantBy))
                .toList();
    }

    /** What the rule carries, as it would say it itself. */
    public List<String> carried() {
        return carried.stream().map(RuleNumber::shown).distinct().toList();
    }

    private void collect(Criterion criterion, boolean isExpected) {
        switch (criterion) {
            case Criterion.Group group -> {
                counts.add(BigDecimal.valueOf(group.parts().size()));
                for (Criterion part : group.parts()) {
                    collect(part, isExpected && part.note().text() == null);
                }
            }
            case Criterion.Requirement requirement -> {
                quote(requirement.fact());
                quote(requirement.condition());
                RuleNumber.of(requirement, wording).ifPresent(number -> {
                    carried.add(number);
                    if (isExpected) {
                        expected.add(number);
                    }
                });
            }
            case Criterion.Defined defined -> {
                quote(defined.definition().fact());
                collect(defined.definition().trueIf(), false);
                collect(defined.definition().undeterminedIf(), false);
            }
            case Criterion.Validity _ -> {}
        }
    }

    private void quote(Fact fact) {
        Phrases words = wording.phrases(fact);
        quote(fact.name());
        Stream.of(words.label(), words.yes(), words.no(), words.complement(), words.many())
                .filter(Objects::nonNull)
                .forEach(this::quote);
        words.values().values().forEach(this::quote);
    }

    private void quote(String words) {
        quotable.addAll(TextNumbers.in(words.replace('_', ' ')));
    }

    private void quote(Condition condition) {
        switch (condition) {
            case Condition.Among among -> {
                counts.add(BigDecimal.valueOf(among.values().size()));
                among.values().forEach(this::quote);
            }
            case Condition.Only only -> {
                counts.add(BigDecimal.valueOf(only.values().size()));
                only.values().forEach(this::quote);
            }
            case Condition.Inside inside -> {
                counts.add(BigDecimal.valueOf(inside.areas().size()));
                inside.areas().forEach(area -> {
                    quote(area.name());
                    quote(area.code().substring(area.code().indexOf(':') + 1));
                });
            }
            case Condition.Is _, Condition.Compared _, Condition.Dated _, Condition.Aged _ -> {}
        }
    }
}
