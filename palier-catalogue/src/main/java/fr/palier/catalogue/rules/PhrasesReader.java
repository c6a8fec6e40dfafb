package fr.palier.catalogue.rules;

import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.wording.Phrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how a catalogue speaks of a fact. */
final class PhrasesReader {

    private PhrasesReader() {}

    static Phrases read(Fact fact, Fields fields) {
        Optional<Item> unit = fields.find("unite");
        Optional<Unit> words = unit.flatMap(PhrasesReader::unit);
        return new Phrases(
                fields.text("libelle").orElse(fact.name().replace('_', ' ')),
                fields.text("complement").orElse(null),
                words.map(Unit::one).orElse(null),
                words.map(Unit::many).orElse(null),
                fields.text("affirmation").orElse(null),
                fields.text("negation").orElse(null),
                fields.text("question").orElse(null),
                fields.text("aide").orElse(null),
                labels(fact.type(), fields));
    }

    private record Unit(String one, String many) {}

    /** One word for any number of it, or one for the singular and one for the plural. */
    private static Optional<Unit> unit(Item item) {
        if (!item.isMapping()) {
            return item.text().map(word -> new Unit(word, word));
        }
        Fields fields = item.fields();
        Optional<String> one = fields.get("un").flatMap(Item::text);
        Optional<String> many = fields.get("plusieurs").flatMap(Item::text);
        fields.close();
        return one.isPresent() && many.isPresent() ? Optional.of(new Unit(one.get(), many.get())) : Optional.empty();
    }

    private static Map<String, String> labels(FactType type, Fields fields) {
        return switch (type) {
            case FactType.Choice(List<String> values) -> labels(values, fields);
            case FactType.Selection(List<String> values) -> labels(values, fields);
            case FactType.Flag _,
                    FactType.Quantity _,
                    FactType.Day _,
                    FactType.Place _,
                    FactType.Places _,
                    FactType.Age _,
                    FactType.Seat _,
                    FactType.Defined _ -> Map.of();
        };
    }

    /** Where the values are not listed any word may have a name. */
    private static Map<String, String> labels(List<String> values, Fields fields) {
        Map<String, String> labels = new HashMap<>();
        fields.find("libelles").map(Item::fields).ifPresent(given -> {
            for (String value : values.isEmpty() ? List.copyOf(given.names()) : values) {
                given.text(value).ifPresent(label -> labels.put(value, label));
            }
            given.close();
        });
        return labels;
    }
}
