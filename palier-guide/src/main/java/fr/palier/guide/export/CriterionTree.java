package fr.palier.guide.export;

import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Source;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.wording.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A criterion as data: what it demands in words and as a rule, and what its source says of it. */
final class CriterionTree {

    private final Wording wording;

    CriterionTree(Wording wording) {
        this.wording = wording;
    }

    Map<String, @Nullable Object> of(Criterion criterion) {
        Map<String, @Nullable Object> tree = Json.map("texte", wording.criterion(criterion));
        rule(criterion, tree);
        tree.put("sources", sources(criterion.note().sources()));
        tree.put("divergence", criterion.note().divergence());
        return tree;
    }

    /** Sources as a catalogue writes them: "avise-2025-10/fiche". */
    static List<String> sources(Collection<Source> sources) {
        return sources.stream()
                .map(source ->
                        source.section() == null ? source.document() : source.document() + "/" + source.section())
                .toList();
    }

    private void rule(Criterion criterion, Map<String, @Nullable Object> tree) {
        switch (criterion) {
            case Criterion.All all -> tree.put("tous", parts(all.parts()));
            case Criterion.Any any -> tree.put("un_parmi", parts(any.parts()));
            case Criterion.None none -> tree.put("aucun", parts(none.parts()));
            case Criterion.Requirement requirement -> {
                tree.put("fait", requirement.fact().name());
                condition(requirement.condition(), tree);
            }
            case Criterion.Defined defined -> {
                tree.put("fait", defined.definition().fact().name());
                put(tree, "est", defined.expected());
            }
            case Criterion.Validity validity -> {
                tree.put("operateur", "validite");
                tree.put("valeur", Json.map("du", validity.from(), "au", validity.until()));
            }
        }
    }

    private List<Map<String, @Nullable Object>> parts(List<Criterion> parts) {
        return parts.stream().map(this::of).toList();
    }

    private static void condition(Condition condition, Map<String, @Nullable Object> tree) {
        switch (condition) {
            case Condition.Is(boolean expected) -> put(tree, "est", expected);
            case Condition.Compared(var comparison, var bound) -> put(tree, comparison.sign(), bound);
            case Condition.Dated(var comparison, var bound) -> put(tree, comparison.sign(), bound);
            case Condition.Aged(var comparison, var bound) ->
                put(tree, comparison.sign(), Json.map("mois", bound.months()));
            case Condition.Among among -> put(tree, "parmi", among.values());
            case Condition.Only only -> put(tree, "uniquement", only.values());
            case Condition.Inside inside ->
                put(tree, "dans", inside.areas().stream().map(Territory::code).toList());
        }
    }

    private static void put(Map<String, @Nullable Object> tree, String operator, Object value) {
        tree.put("operateur", operator);
        tree.put("valeur", value);
    }
}
