package fr.palier.catalogue.rules;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a tree of criteria. A tree with anything wrong in it is not read at all: half a rule would say
 * something else.
 */
public final class RuleReader {

    private static final Set<String> GROUPS = Set.of("tous", "un_parmi", "aucun");
    private static final Set<String> NOTES = Set.of("source", "texte", "divergence");

    private final Map<String, Fact> facts;
    private final Function<String, Optional<Definition>> definitions;
    private final ConditionReader conditions;
    private final SourceReader sources;
    private final IdentityHashMap<Criterion, Item> origins = new IdentityHashMap<>();

    /**
     * @param facts all facts by name
     * @param definitions the rule of a defined fact; empty, with a finding, where it has none
     */
    public RuleReader(
            Map<String, Fact> facts,
            Function<String, Optional<Definition>> definitions,
            ConditionReader conditions,
            SourceReader sources) {
        this.facts = facts;
        this.definitions = definitions;
        this.conditions = conditions;
        this.sources = sources;
    }

    /** Where a criterion that this reader read is written. */
    public Map<Criterion, Item> origins() {
        return origins;
    }

    /** The criterion; empty, with findings, where anything in it is wrong. */
    public Optional<Criterion> read(Item item) {
        if (!item.isMapping()) {
            return unreadable(item);
        }
        Fields fields = item.fields();
        Note note = note(fields);
        List<String> subjects =
                fields.names().stream().filter(name -> !NOTES.contains(name)).toList();
        if (subjects.size() != 1) {
            return unreadable(item);
        }
        String subject = subjects.getFirst();
        Optional<Criterion> criterion = GROUPS.contains(subject)
                ? fields.find(subject).flatMap(parts -> group(subject, parts, note))
                : fields.find(subject).flatMap(value -> leaf(subject, fields, value, note));
        fields.close();
        criterion.ifPresent(read -> origins.put(read, item));
        return criterion;
    }

    private Note note(Fields fields) {
        return new Note(
                fields.text("texte").orElse(null),
                sources.sources(fields),
                fields.text("divergence").orElse(null));
    }

    private static Optional<Criterion> unreadable(Item item) {
        item.report(
                Code.REGLE_ILLISIBLE,
                "Un critère nomme un fait et un seul, ou commence par « tous », « un_parmi » ou « aucun ».",
                "Écrivez par exemple « salaries: \">= 2\" », ou « tous: » suivi d'une liste de critères.");
        return Optional.empty();
    }

    private Optional<Criterion> group(String kind, Item item, Note note) {
        if (!item.isSequence()) {
            return item.unexpected("une liste de critères (des tirets)");
        }
        List<Item> items = item.items();
        List<Criterion> parts = new ArrayList<>(items.size());
        items.forEach(part -> read(part).ifPresent(parts::add));
        if (parts.size() < items.size()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case "tous" -> new Criterion.All(parts, note);
                    case "un_parmi" -> new Criterion.Any(parts, note);
                    default -> new Criterion.None(parts, note);
                });
    }

    private Optional<Criterion> leaf(String name, Fields fields, Item value, Note note) {
        Fact fact = facts.get(name);
        if (fact == null) {
            fields.key(name)
                    .orElse(value)
                    .report(
                            Code.FAIT_INCONNU,
                            "« " + name + " » n'est pas un fait de vocabulaire.yaml.",
                            Nearest.remedy(name, facts.keySet()));
            return Optional.empty();
        }
        if (fact.type() instanceof FactType.Defined) {
            Optional<Boolean> expected = value.flag();
            Optional<Definition> definition = definitions.apply(name);
            return expected.isPresent() && definition.isPresent()
                    ? Optional.of(new Criterion.Defined(definition.get(), expected.get(), note))
                    : Optional.empty();
        }
        return conditions.read(fact, value).map(condition -> new Criterion.Requirement(fact, condition, note));
    }
}
