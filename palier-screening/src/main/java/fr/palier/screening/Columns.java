package fr.palier.screening;

import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns that some criteria look at. */
final class Columns {

    private final Map<Fact, Set<Condition>> ordered = new LinkedHashMap<>();
    private final Set<Criterion.Requirement> sorted = new LinkedHashSet<>();
    private final Map<Fact, Column.Ordered> byFact = new LinkedHashMap<>();
    private final List<Column.Sorted> groups = new ArrayList<>();
    private int width;

    private Columns() {}

    static Columns of(List<Criterion> criteria, Vocabulary vocabulary, LocalDate date) {
        Columns columns = new Columns();
        criteria.forEach(columns::visit);
        columns.ordered.forEach((fact, conditions) -> {
            Axis axis = new Axis(fact, conditions, date);
            columns.byFact.put(fact, new Column.Ordered(axis, columns.width++, columns.width++));
        });
        for (Set<Fact> sources : columns.families(vocabulary)) {
            List<Criterion.Requirement> requirements = columns.sorted.stream()
                    .filter(requirement ->
                            sources.containsAll(requirement.fact().sources()))
                    .toList();
            Classes classes = new Classes(List.copyOf(sources), requirements, vocabulary, date);
            columns.groups.add(new Column.Sorted(classes, columns.width++));
        }
        return columns;
    }

    int width() {
        return width;
    }

    List<Column> all() {
        List<Column> all = new ArrayList<>(byFact.values());
        all.addAll(groups);
        return all;
    }

    Column find(Fact fact, Condition condition) {
        if (Axis.isOrdered(condition)) {
            Column.Ordered column = byFact.get(fact);
            if (column != null) {
                return column;
            }
        }
        for (Column.Sorted group : groups) {
            if (group.classes().sources().containsAll(fact.sources())) {
                return group;
            }
        }
        throw new IllegalArgumentException("no column for " + fact);
    }

    private void visit(Criterion criterion) {
        switch (criterion) {
            case Criterion.Group group -> group.parts().forEach(this::visit);
            case Criterion.Defined defined -> {
                visit(defined.definition().trueIf());
                visit(defined.definition().undeterminedIf());
            }
            case Criterion.Requirement(Fact fact, Condition condition, Note _) -> {
                if (Axis.isOrdered(condition)) {
                    ordered.computeIfAbsent(fact, _ -> new LinkedHashSet<>()).add(condition);
                } else {
                    sorted.add(new Criterion.Requirement(fact, condition, Note.NONE));
                }
            }
            case Criterion.Validity _ -> {}
        }
    }

    /** The sources, those that tell one seat kept together: an answer to one has to go with the others. */
    private List<Set<Fact>> families(Vocabulary vocabulary) {
        List<Set<Fact>> families = new ArrayList<>();
        for (Criterion.Requirement requirement : sorted) {
            Set<Fact> family = new LinkedHashSet<>(requirement.fact().sources());
            vocabulary.facts().stream()
                    .filter(fact -> fact.type() instanceof FactType.Seat
                            && fact.sources().stream().anyMatch(family::contains))
                    .toList()
                    .forEach(seat -> family.addAll(seat.sources()));
            for (Set<Fact> other : List.copyOf(families)) {
                if (other.stream().anyMatch(family::contains)) {
                    family.addAll(other);
                    families.remove(other);
                }
            }
            families.add(family);
        }
        return families;
    }
}
