package fr.palier.catalogue.sheets;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Reads names and values of facts where they stand outside a criterion. */
final class FactValues {

    private final Vocabulary vocabulary;

    FactValues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Values of a list fact; where the vocabulary has no such fact, any word is one. */
    List<String> of(String name, Optional<Item> list) {
        List<String> known = vocabulary
                .find(name)
                .map(fact ->
                        fact.type() instanceof FactType.Selection selection ? selection.values() : List.<String>of())
                .orElse(List.of());
        return list.map(Item::items).orElse(List.of()).stream()
                .flatMap(item -> (known.isEmpty() ? item.text() : item.oneOf(known)).stream())
                .toList();
    }

    /** The name of a fact that exists. */
    Optional<String> fact(Item item) {
        Optional<String> name = item.text();
        if (name.isPresent() && vocabulary.find(name.get()).isEmpty()) {
            List<String> known = vocabulary.facts().stream().map(Fact::name).toList();
            item.report(
                    Code.FAIT_INCONNU,
                    Quoted.of(name.get()) + " n'est pas un fait de vocabulaire.yaml.",
                    Nearest.remedy(name.get(), known));
            return Optional.empty();
        }
        return name;
    }
}
