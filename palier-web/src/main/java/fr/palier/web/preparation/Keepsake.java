package fr.palier.web.preparation;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Value;
import fr.palier.engine.wording.Phrases;
import fr.palier.web.answers.Answers;
import fr.palier.web.page.Site;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a visitor may add to the answers of the orientation, by one button.
 *
 * @param fact the question that is answered
 * @param values all that it is then answered with: what was said before, and what is added
 * @param labels how what is added is called
 */
record Keepsake(String fact, List<String> values, List<String> labels) {

    Keepsake {
        values = List.copyOf(values);
        labels = List.copyOf(labels);
    }

    /** The words that a list fact of the vocabulary takes; empty where it has no such fact, or takes none of them. */
    static Optional<Keepsake> of(String name, Collection<String> added, Site site, Answers answers) {
        Optional<Fact> found = site.catalogue().vocabulary().find(name);
        if (found.isEmpty() || !(found.get().type() instanceof FactType.Selection(List<String> known))) {
            return Optional.empty();
        }
        Fact fact = found.get();
        List<String> taken = added.stream().filter(known::contains).distinct().toList();
        Set<String> values = new LinkedHashSet<>();
        if (answers.profile().value(fact) instanceof Value.Selection(Set<String> said)) {
            known.stream().filter(said::contains).forEach(values::add);
        }
        values.addAll(taken);
        Phrases phrases = site.catalogue().wording().phrases(fact);
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(new Keepsake(
                        name,
                        List.copyOf(values),
                        taken.stream().map(phrases::value).toList()));
    }
}
