package fr.palier.guide.export;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes criteria as FEEL expressions that are true, false or null as the criterion is true, false or
 * unknown. It relies on what every FEEL engine agrees on: {@code and} and {@code or} are Kleene's; anything
 * else is asked only of what is not null. It remembers the inputs, decisions and functions it names.
 */
final class Feel {

    static final String TODAY = "date_evaluation";
    static final String REACHED_ON = "age_atteint_le";
    static final String PLACE_IN = "lieu_dans";
    static final String SOME_PLACE_IN = "un_lieu_dans";

    private final FeelNames names;
    private final Zones zones;
    private final SortedSet<String> inputs = new TreeSet<>();
    private final SortedSet<String> decisions = new TreeSet<>();
    private final SortedSet<String> functions = new TreeSet<>();

    Feel(FeelNames names, Zones zones) {
        this.names = names;
        this.zones = zones;
    }

    SortedSet<String> inputs() {
        return inputs;
    }

    SortedSet<String> decisions() {
        return decisions;
    }

    SortedSet<String> functions() {
        return functions;
    }

    /** The expression of a criterion. */
    String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> joined(all.parts(), " and ", "true");
            case Criterion.Any any -> joined(any.parts(), " or ", "false");
            case Criterion.None none -> "not(" + joined(none.parts(), " or ", "false") + ")";
            case Criterion.Requirement requirement -> requirement(requirement.fact(), requirement.condition());
            case Criterion.Defined defined -> {
                String name = decision(defined.definition().fact());
                yield defined.expected() ? name : "not(" + name + ")";
            }
            case Criterion.Validity validity -> validity(validity.from(), validity.until());
        };
    }

    private String joined(List<Criterion> parts, String operator, String empty) {
        if (parts.isEmpty()) {
            return empty;
        }
        return "(" + String.join(operator, parts.stream().map(this::of).toList()) + ")";
    }

    private String requirement(Fact fact, Condition condition) {
        return switch (condition) {
            case Condition.Is(boolean expected) -> {
                String name = input(fact);
                yield expected ? name : "not(" + name + ")";
            }
            case Condition.Compared(Comparison comparison, BigDecimal bound) -> {
                String name = input(fact);
                yield known(name, name + sign(comparison) + bound.toPlainString());
            }
            case Condition.Dated(Comparison comparison, LocalDate bound) -> {
                String name = input(fact);
                yield known(name, name + sign(comparison) + date(bound));
            }
            case Condition.Aged(Comparison comparison, Age bound) -> aged(fact, comparison, bound);
            case Condition.Among among -> among(fact, among.values());
            case Condition.Only only -> {
                String name = input(fact);
                yield known(name, "every v in " + name + " satisfies list contains(" + list(only.values()) + ", v)");
            }
            case Condition.Inside inside -> inside(fact, inside);
        };
    }

    /** The day stands to the anniversary as the age stands to the bound. */
    private String aged(Fact fact, Comparison comparison, Age bound) {
        String birth = input(fact.sources().getFirst());
        inputs.add(TODAY);
        functions.add(REACHED_ON);
        String reached = REACHED_ON + "(" + birth + ", duration(\"P" + bound.months() + "M\"))";
        return known(birth, TODAY + sign(comparison) + reached);
    }

    private String among(Fact fact, List<String> values) {
        String name = input(fact);
        return fact.type() instanceof FactType.Selection
                ? known(name, "some v in " + name + " satisfies list contains(" + list(values) + ", v)")
                : known(name, "list contains(" + list(values) + ", " + name + ")");
    }

    private String inside(Fact fact, Condition.Inside inside) {
        String zone = zones.name(inside);
        decisions.add(zone);
        if (fact.type() instanceof FactType.Places) {
            functions.add(SOME_PLACE_IN);
            return SOME_PLACE_IN + "(" + input(fact) + ", " + zone + ")";
        }
        functions.add(PLACE_IN);
        return PLACE_IN + "(" + place(fact) + ", " + zone + ")";
    }

    /** A place as a code that tells its kind. */
    private String place(Fact fact) {
        if (fact.type() instanceof FactType.Place(var level)) {
            String name = input(fact);
            return "(" + known(name, string(level.prefix()) + " + " + name) + ")";
        }
        return decision(fact);
    }

    /** The expression of a seat: the most exact place that was told. */
    String seat(List<Fact> sources) {
        StringBuilder expression = new StringBuilder();
        for (Fact source : sources) {
            if (source.type() instanceof FactType.Place(var level)) {
                String name = input(source);
                expression
                        .append("if ")
                        .append(name)
                        .append(" != null then ")
                        .append(string(level.prefix()))
                        .append(" + ")
                        .append(name)
                        .append(" else ");
            }
        }
        return expression.append("null").toString();
    }

    private String validity(@Nullable LocalDate from, @Nullable LocalDate until) {
        inputs.add(TODAY);
        String begun = from == null ? "true" : TODAY + " >= " + date(from);
        return until == null ? begun : "(" + begun + " and " + TODAY + " <= " + date(until) + ")";
    }

    private String input(Fact fact) {
        String name = names.of(fact);
        inputs.add(name);
        return name;
    }

    private String decision(Fact fact) {
        String name = names.of(fact);
        decisions.add(name);
        return name;
    }

    private static String known(String name, String expression) {
        return "(if " + name + " = null then null else " + expression + ")";
    }

    private static String sign(Comparison comparison) {
        return " " + comparison.sign() + " ";
    }

    private static String date(LocalDate date) {
        return "date(\"" + date + "\")";
    }

    static String list(List<String> values) {
        return "[" + String.join(", ", values.stream().map(Feel::string).toList()) + "]";
    }

    static String string(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
