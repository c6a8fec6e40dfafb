package fr.palier.catalogue.profiles;

import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.facts.FactType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes a value of a YAML file for what its fact makes of it: YAML writes numbers, words and "oui" alike.
 */
final class Written {

    private Written() {}

    static Raw raw(Item item, FactType type) {
        if (item.isNull()) {
            return new Raw.Nothing();
        }
        if (item.isSequence()) {
            return new Raw.Sequence(
                    item.items().stream().map(each -> raw(each, type)).toList());
        }
        if (item.isMapping()) {
            Fields fields = item.fields();
            Map<String, Raw> entries = new LinkedHashMap<>();
            for (String name : fields.names()) {
                fields.find(name).ifPresent(value -> entries.put(name, raw(value, type)));
            }
            return new Raw.Mapping(entries);
        }
        return scalar(item.raw(), type);
    }

    private static Raw scalar(String text, FactType type) {
        return switch (type) {
            case FactType.Flag _, FactType.Defined _ -> flag(text);
            case FactType.Quantity _ -> number(text);
            case FactType.Day _,
                    FactType.Choice _,
                    FactType.Selection _,
                    FactType.Place _,
                    FactType.Places _,
                    FactType.Age _,
                    FactType.Seat _ -> new Raw.Text(text);
        };
    }

    private static Raw flag(String text) {
        return switch (text) {
            case "oui", "true" -> new Raw.Flag(true);
            case "non", "false" -> new Raw.Flag(false);
            default -> new Raw.Text(text);
        };
    }

    private static Raw number(String text) {
        try {
            return new Raw.Decimal(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return new Raw.Text(text);
        }
    }
}
