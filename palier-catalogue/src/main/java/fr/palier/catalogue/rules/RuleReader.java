package fr.palier.catalogue.rules;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
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

    private static final List<String> GROUPS = List.of("tous", "un_parmi", "aucun");
    private static final Set<String> NOTES = Set.of("source", "texte", "divergence");

    private final Map<String, Fact> facts;
    private final Function<String, Optional<Definition>> definitions;
    private final Set<String> doubtful;
    private final ConditionReader conditions;
    private final SourceReader sources;
    private final IdentityHashMap<Criterion, Item> origins = new IdentityHashMap<>();

    /**
     * @param facts all facts by name
     * @param definitions the rule of a defined fact; empty, with a finding, where it has none
     * @param doubtful facts whose type could not be read, with a finding: what is asked of them is not judged
     */
    RuleReader(
            Map<String, Fact> facts,
            Function<String, Optional<Definition>> definitions,
            Set<String> doubtful,
            ConditionReader conditions,
            SourceReader sources) {
        this.facts = facts;
        this.definitions = definitions;
        this.doubtful = doubtful;
        this.conditions = conditions;
        this.sources = sources;
    }

    /** Where a criterion that this reader read is written. */
    public Map<Criterion, Item> origins() {
        return origins;
    }

    /** Notes where a criterion is written that was made of others. */
    public void written(Criterion criterion, Item item) {
        origins.put(criterion, item);
    }

    /** The criterion; empty, with findings, where anything in it is wrong. */
    public Optional<Criterion> read(Item item) {
        if (!item.isMapping()) {
            return unreadable(item);
        }
        Fields fields = item.fields();
        Note note = note(fields);
        Optional<String> subject = subject(fields);
        if (subject.isEmpty()) {
            return unreadable(item);
        }
        String name = subject.get();
        Optional<Criterion> criterion = GROUPS.contains(name)
                ? fields.find(name).flatMap(parts -> group(name, parts, note))
                : fields.find(name).flatMap(value -> leaf(name, fields, value, note));
        fields.close();
        criterion.ifPresent(read -> written(read, item));
        return criterion;
    }

    /** The one key that says what is demanded; beside a known one any other is a key that nobody knows. */
    private Optional<String> subject(Fields fields) {
        List<String> names =
                fields.names().stream().filter(name -> !NOTES.contains(name)).toList();
        if (names.size() == 1) {
            return Optional.of(names.getFirst());
        }
        List<String> known = names.stream()
                .filter(name -> GROUPS.contains(name) || facts.containsKey(name))
                .toList();
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    private Set<String> subjects() {
        Set<String> subjects = new LinkedHashSet<>(facts.keySet());
        subjects.addAll(GROUPS);
        return subjects;
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
                            Quoted.of(name) + " n'est pas un fait de vocabulaire.yaml.",
                            Nearest.remedy(name, subjects()));
            return Optional.empty();
        }
        if (doubtful.contains(name)) {
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
