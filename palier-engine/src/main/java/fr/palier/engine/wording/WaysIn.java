package fr.palier.engine.wording;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Value;
import fr.palier.engine.orientation.Change;
import fr.palier.engine.orientation.WayIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what an organisation lacks. */
public final class WaysIn {

    /** What stands for the fact where the programme itself is what one waits for. */
    public static final String PROGRAMME = "validite";

    /**
     * One thing that is lacking.
     *
     * @param fact the fact's name, or {@link #PROGRAMME}
     * @param text what is lacking: "20 000 € de budget annuel", "le 2 mars 2027"
     */
    public record Lack(String fact, String text) {}

    private final Wording wording;

    public WaysIn(Wording wording) {
        this.wording = wording;
    }

    /** What is lacking, what one waits for first. */
    public List<Lack> lacks(WayIn way) {
        List<Lack> lacks = new ArrayList<>();
        way.waitsFor().ifPresent(day -> {
            String text = "le " + French.date(day);
            way.waiting().forEach(fact -> lacks.add(new Lack(fact.name(), text)));
            if (way.waiting().isEmpty()) {
                lacks.add(new Lack(PROGRAMME, text));
            }
        });
        way.changes().forEach(change -> lacks.add(new Lack(change.fact().name(), change(change))));
        return lacks;
    }

    private String change(Change change) {
        Fact fact = change.fact();
        Phrases words = wording.phrases(fact);
        return switch (change.condition()) {
            case Condition.Compared compared
            when change.current() instanceof Value.Quantity current
                    && change.target() instanceof Value.Quantity target -> gap(change, compared, current, target);
            case Condition.Among among
            when change.expected() -> words.label() + " : " + French.or(Wording.values(words, among.values()));
            case Condition.Only only
            when change.expected() ->
                words.label() + " : rien d'autre que " + French.or(Wording.values(words, only.values()));
            case Condition.Inside inside
            when change.expected() -> words.label() + " : " + French.or(Wording.names(inside.areas()));
            case Condition.Is _,
                    Condition.Compared _,
                    Condition.Dated _,
                    Condition.Aged _,
                    Condition.Among _,
                    Condition.Only _,
                    Condition.Inside _ -> words.label() + " : " + target(fact, change.target());
        };
    }

    private String target(Fact fact, Value target) {
        return new Findings(wording, LocalDate.MIN).value(fact, target).orElse("autre chose");
    }

    /** "20 000 € de budget annuel"; for a strict bound on what can be divided, "plus de 20 000 €". */
    private String gap(Change change, Condition.Compared compared, Value.Quantity current, Value.Quantity target) {
        Fact fact = change.fact();
        Comparison wished = change.expected()
                ? compared.comparison()
                : compared.comparison().opposite();
        BigDecimal wanted = target.min();
        if (wanted == null || wished == Comparison.EQUAL) {
            return wording.phrases(fact).label() + " : " + target(fact, target);
        }
        boolean tooLow = isBelow(current.max(), wanted);
        BigDecimal nearest = tooLow ? current.max() : current.min();
        BigDecimal from = nearest == null ? BigDecimal.ZERO : nearest;
        boolean whole = fact.type() instanceof FactType.Quantity type && type.scale() == FactType.Scale.WHOLE;
        boolean strict = !whole && (wished == Comparison.MORE || wished == Comparison.LESS);
        BigDecimal gap = (strict ? compared.bound() : wanted).subtract(from).abs();
        if (wished == Comparison.DIFFERENT || gap.signum() == 0) {
            return wording.phrases(fact).label() + " : " + Comparisons.ofQuantity(wished)
                    + wording.quantity(fact, compared.bound());
        }
        String quantity = (strict ? "plus de " : "") + wording.quantity(fact, gap);
        return tooLow ? complete(fact, quantity) : quantity + " de trop";
    }

    private static boolean isBelow(@Nullable BigDecimal end, BigDecimal wanted) {
        return end != null && end.compareTo(wanted) < 0;
    }

    private String complete(Fact fact, String quantity) {
        Phrases words = wording.phrases(fact);
        if (words.complement() != null) {
            return quantity + " " + words.complement();
        }
        return words.one() == null ? quantity + " (" + words.label() + ")" : quantity;
    }
}
