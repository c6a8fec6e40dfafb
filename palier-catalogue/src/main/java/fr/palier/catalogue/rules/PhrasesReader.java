package fr.palier.catalogue.rules;

import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.wording.Phrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how a catalogue speaks of a fact. */
final class PhrasesReader {

    private PhrasesReader() {}

    static Phrases read(String name, Fields fields) {
        Optional<Item> unit = fields.find("unite");
        Optional<Unit> words = unit.flatMap(PhrasesReader::unit);
        return new Phrases(
                fields.text("libelle").orElse(name.replace('_', ' ')),
                fields.text("complement").orElse(null),
                words.map(Unit::one).orElse(null),
                words.map(Unit::many).orElse(null),
                fields.text("affirmation").orElse(null),
                fields.text("negation").orElse(null),
                fields.text("question").orElse(null),
                fields.text("aide").orElse(null),
                labels(fields));
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

    private static Map<String, String> labels(Fields fields) {
        Map<String, String> labels = new HashMap<>();
        List<String> values = fields.texts("valeurs");
        fields.find("libelles").map(Item::fields).ifPresent(given -> {
            for (String value : values.isEmpty() ? List.copyOf(given.names()) : values) {
                given.text(value).ifPresent(label -> labels.put(value, label));
            }
            given.close();
        });
        return labels;
    }
}
