package fr.palier.catalogue.rules;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads what one fact must be. */
public final class ConditionReader {

    private final Geography geography;

    /** Territories found before: programmes name the same few, and a region is the sum of its communes. */
    private final Map<String, Optional<Territory>> found = new HashMap<>();

    public ConditionReader(Geography geography) {
        this.geography = geography;
    }

    /** The condition; empty, with findings, where it is none for a fact of this type. */
    Optional<Condition> read(Fact fact, Item item) {
        return switch (fact.type()) {
            case FactType.Flag _ -> item.flag().map(Condition.Is::new);
            case FactType.Quantity number -> number(number, item);
            case FactType.Day _ -> compared(item, "une date", ConditionReader::date, Condition.Dated::new);
            case FactType.Age _ -> compared(item, "une durée, comme « 3 ans »", Measures::age, Condition.Aged::new);
            case FactType.Choice choice -> values(item, choice.values()).map(Condition.Among::new);
            case FactType.Selection selection -> selection(item, selection.values());
            case FactType.Place(Level level) -> territories(item, Optional.of(level));
            case FactType.Places _, FactType.Seat _ -> territories(item, Optional.empty());
            case FactType.Defined _ -> Optional.empty();
        };
    }

    private static Optional<Condition> number(FactType.Quantity type, Item item) {
        return switch (type.scale()) {
            case WHOLE, DECIMAL -> compared(item, "un nombre", Measures::number, Condition.Compared::new);
            case AMOUNT -> compared(item, "un montant, comme « 300 000 € »", Measures::amount, Condition.Compared::new);
        };
    }

    private static <T> Optional<Condition> compared(
            Item item,
            String expected,
            Function<String, Optional<T>> bound,
            BiFunction<Comparison, T, Condition> condition) {
        String text = item.raw();
        if (text.isEmpty()) {
            return item.unexpected("une comparaison avec " + expected);
        }
        Optional<Condition> read = Measures.compared(text)
                .flatMap(compared ->
                        bound.apply(compared.bound()).map(value -> condition.apply(compared.comparison(), value)));
        if (read.isEmpty()) {
            item.report(
                    Code.COMPARAISON_ILLISIBLE,
                    Quoted.of(text) + " ne se lit pas comme une comparaison avec " + expected + ".",
                    "Écrivez entre guillemets un signe (<, <=, >, >=, = ou !=) suivi d'" + expected + ".");
        }
        return read;
    }

    private static Optional<LocalDate> date(String text) {
        if (text.length() != "2026-03-15".length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Condition> selection(Item item, List<String> known) {
        if (!item.isMapping()) {
            return values(item, known).map(Condition.Among::new);
        }
        Fields fields = item.fields();
        Optional<Condition> only =
                fields.get("uniquement").flatMap(value -> values(value, known)).map(Condition.Only::new);
        fields.close();
        return only;
    }

    /** One value or several, all of them known. */
    private static Optional<List<String>> values(Item item, List<String> known) {
        List<Item> items = item.items();
        List<String> values = new ArrayList<>();
        for (Item each : items) {
            Optional<String> text = known.isEmpty() ? each.exact() : each.oneOf(known);
            text.ifPresent(values::add);
        }
        return all(item, items, values.stream().distinct().toList(), values.size());
    }

    private Optional<Condition> territories(Item item, Optional<Level> level) {
        List<Item> items = item.items();
        List<Territory> territories = new ArrayList<>();
        for (Item each : items) {
            each.text().flatMap(code -> territory(each, code, level)).ifPresent(territories::add);
        }
        return all(item, items, territories, territories.size()).map(Condition.Inside::new);
    }

    private Optional<Territory> territory(Item item, String code, Optional<Level> level) {
        boolean isBare = code.indexOf(':') < 0;
        Optional<Territory> territory =
                isBare && level.isPresent() ? find(level.get().prefix() + code).or(() -> find(code)) : find(code);
        if (territory.isEmpty()) {
            item.report(
                    Code.TERRITOIRE_INCONNU,
                    "Le territoire " + Quoted.of(code) + " n'existe pas.",
                    Nearest.to(code, KINDS)
                            .map(kind -> "Vouliez-vous dire « " + kind + " » ?")
                            .orElse("Écrivez « commune: », « departement: », « region: » ou « epci: » suivi d'un code"
                                    + " INSEE, ou « metropole », « outre_mer », « france »."));
        }
        return territory;
    }

    private Optional<Territory> find(String code) {
        return found.computeIfAbsent(code, geography::find);
    }

    private static final List<String> KINDS = List.of("metropole", "outre_mer", "france");

    private static <T> Optional<List<T>> all(Item item, List<Item> items, List<T> read, int count) {
        if (items.isEmpty() && item.isSequence()) {
            item.report(
                    Code.VALEUR_IMPOSSIBLE,
                    "Cette liste est vide : personne ne pourrait y répondre.",
                    "Donnez au moins une valeur, ou supprimez le critère.");
        }
        return count < items.size() || items.isEmpty() ? Optional.empty() : Optional.of(read);
    }
}
