package fr.palier.catalogue.rules;

import fr.palier.engine.criteria.Definition;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.wording.Wording;
import java.util.Map;

/**
 * What a catalogue can speak of.
 *
 * @param vocabulary the facts
 * @param definitions the rules of the defined ones, by name
 * @param wording how they are called
 */
public record Terms(Vocabulary vocabulary, Map<String, Definition> definitions, Wording wording) {
    public Terms {
        definitions = Map.copyOf(definitions);
    }
}
