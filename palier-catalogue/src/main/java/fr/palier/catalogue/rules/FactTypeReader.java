package fr.palier.catalogue.rules;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what values a fact takes. */
final class FactTypeReader {

    private static final List<String> TYPES =
            List.of("booleen", "entier", "nombre", "montant", "date", "choix", "liste", "territoire", "age");
    private static final List<String> LEVELS =
            Arrays.stream(Level.values()).map(FactTypeReader::name).toList();

    private FactTypeReader() {}

    /** The type; empty, with a finding, where none can be read. */
    static Optional<FactType> read(String name, Fields fields) {
        return fields.get("type").flatMap(item -> item.oneOf(TYPES)).map(type -> read(type, name, fields));
    }

    private static FactType read(String type, String name, Fields fields) {
        return switch (type) {
            case "entier" -> number(FactType.Scale.WHOLE, fields);
            case "nombre" -> number(FactType.Scale.DECIMAL, fields);
            case "montant" -> number(FactType.Scale.AMOUNT, fields);
            case "date", "age" -> new FactType.Day();
            case "choix" -> new FactType.Choice(values(fields));
            case "liste" -> new FactType.Selection(values(fields));
            case "territoire" -> territory(name, fields);
            default -> fields.find("vrai_si").isPresent() ? new FactType.Defined() : new FactType.Flag();
        };
    }

    private static FactType number(FactType.Scale scale, Fields fields) {
        BigDecimal min = bound("min", fields);
        BigDecimal max = bound("max", fields);
        if (min != null && max != null && min.compareTo(max) > 0) {
            fields.find("max")
                    .ifPresent(item -> item.report(
                            Code.VALEUR_IMPOSSIBLE, "« max » est plus petit que « min ».", "Échangez les deux."));
        }
        return new FactType.Quantity(scale, min, max);
    }

    private static @Nullable BigDecimal bound(String name, Fields fields) {
        return fields.find(name).flatMap(Item::number).orElse(null);
    }

    private static List<String> values(Fields fields) {
        Optional<Item> list = fields.find("valeurs");
        if (list.isEmpty()) {
            return List.of();
        }
        Set<String> values = new LinkedHashSet<>();
        for (Item item : list.get().items()) {
            item.exact()
                    .filter(text -> !values.add(text))
                    .ifPresent(twice -> item.report(
                            Code.VALEUR_IMPOSSIBLE,
                            "La valeur " + Quoted.of(twice) + " est donnée deux fois.",
                            "Gardez-en une."));
        }
        if (list.get().isSequence() && values.isEmpty()) {
            list.get()
                    .report(
                            Code.VALEUR_IMPOSSIBLE,
                            "Cette liste de valeurs est vide.",
                            "Donnez au moins une valeur, ou supprimez « valeurs » pour les accepter toutes.");
        }
        return List.copyOf(values);
    }

    /**
     * One place of a stated level, or a list of places of any. Without a stated level the names that the
     * contract gives a meaning have it: commune, departement, region, epci.
     */
    private static FactType territory(String name, Fields fields) {
        boolean several = fields.find("plusieurs").flatMap(Item::flag).orElse(false);
        Optional<String> stated = fields.find("niveau").flatMap(item -> item.oneOf(LEVELS));
        String level = stated.orElse(several ? "" : name);
        return LEVELS.contains(level)
                ? new FactType.Place(Level.valueOf(level.toUpperCase(Locale.ROOT)))
                : new FactType.Places();
    }

    private static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
