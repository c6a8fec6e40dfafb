package fr.palier.screening.pool;

import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.rules.WrittenCondition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.orientation.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes of reading "what if" of a programme, as a person types it: {@code budget >= 200000}, one condition a line. */
public sealed interface Supposition {

    /** The programme's criteria with the changes in them. */
    record Understood(Criterion criterion) implements Supposition {}

    /**
     * It is none.
     *
     * @param problem what was read, what was expected and what to do, in French
     */
    record NotUnderstood(String problem) implements Supposition {}

    /** Reads one or more conditions, each in place of the programme's own on the same fact. */
    static Supposition read(List<String> lines, Programme programme, Vocabulary vocabulary, Geography geography) {
        Criterion criterion = programme.criterion();
        List<Change> changes = new ArrayList<>();
        for (String line : lines) {
            switch (WrittenCondition.read(line, vocabulary, geography)) {
                case WrittenCondition.Reading.NotUnderstood(String problem) -> {
                    return new NotUnderstood(problem);
                }
                case WrittenCondition.Reading.Understood(WrittenCondition written) -> {
                    Change change = new Change(written.fact(), written.condition());
                    if (changes.stream().anyMatch(other -> change.contradicts(other, programme.criterion()))) {
                        return new NotUnderstood(
                                "« " + line + " » change un critère déjà changé : gardez l'un des deux.");
                    }
                    changes.add(change);
                    Optional<Criterion> changed = change.in(criterion);
                    if (changed.isEmpty()) {
                        return new NotUnderstood("le programme « " + programme.id()
                                + " » n'a pas de critère de ce sens sur « "
                                + written.fact().name() + " ». Ses critères portent sur : "
                                + String.join(
                                        ", ",
                                        Criterion.facts(programme.criterion()).stream()
                                                .map(Fact::name)
                                                .toList())
                                + ".");
                    }
                    criterion = changed.get();
                }
            }
        }
        return new Understood(criterion);
    }
}
