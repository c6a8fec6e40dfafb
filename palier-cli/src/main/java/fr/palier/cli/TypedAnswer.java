package fr.palier.cli;

import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.PlaceSearch;
import fr.palier.catalogue.profiles.Typed;
import fr.palier.catalogue.profiles.TypedDates;
import fr.palier.catalogue.profiles.TypedNumbers;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.engine.wording.Phrases;
import fr.palier.engine.wording.Wording;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads what a person types at the terminal in answer to a question. */
final class TypedAnswer {

    private static final Set<String> YES = Set.of("o", "oui");
    private static final Set<String> NO = Set.of("n", "non");
    private static final Set<String> NONE = Set.of("0", "aucun", "aucune", "rien");

    private final Wording wording;
    private final PlaceSearch places;
    private final LocalDate date;

    TypedAnswer(Wording wording, Geography geography, LocalDate date) {
        this.wording = wording;
        this.places = new PlaceSearch(geography);
        this.date = date;
    }

    /** What can be answered, a line each; nothing where any text is an answer. */
    List<String> choices(Fact fact) {
        return switch (fact.type()) {
            case FactType.Flag _ -> List.of("oui ou non");
            case FactType.Choice(List<String> values) -> numbered(fact, values);
            case FactType.Selection(List<String> values) -> {
                List<String> lines = new ArrayList<>(numbered(fact, values));
                lines.add("Plusieurs réponses possibles : 1,3. Aucune : 0.");
                yield lines;
            }
            case FactType.Places _ ->
                List.of("Communes, départements ou régions, séparés par des virgules. Aucun : 0.");
            case FactType.Quantity _,
                    FactType.Day _,
                    FactType.Place _,
                    FactType.Age _,
                    FactType.Seat _,
                    FactType.Defined _ -> List.of();
        };
    }

    /** The places that a text may mean, the best first. */
    List<PlaceSearch.Found> candidates(Fact fact, String text) {
        return places.find(text, levels(fact));
    }

    /** Some places to choose from, a line each: by number, or in a list of several by what finds just one. */
    List<String> choices(Fact fact, List<PlaceSearch.Found> found) {
        boolean isByNumber = fact.type() instanceof FactType.Place;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            PlaceSearch.Found place = found.get(i);
            lines.add(
                    isByNumber ? (i + 1) + ". " + place.label() : place.label() + " : tapez « " + place.typed() + " »");
        }
        return lines;
    }

    /** The place that a number picks from those that were offered. */
    Optional<Typed> picked(Fact fact, String text, List<PlaceSearch.Found> offered) {
        for (int i = 0; i < offered.size(); i++) {
            if (fact.type() instanceof FactType.Place && text.equals(String.valueOf(i + 1))) {
                return Optional.of(
                        new Typed.Understood(new Value.Place(offered.get(i).place())));
            }
        }
        return Optional.empty();
    }

    private List<String> numbered(Fact fact, List<String> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> (i + 1) + ". " + wording.phrases(fact).value(values.get(i)))
                .toList();
    }

    /** What an answer says. */
    Typed read(Fact fact, String text) {
        return switch (fact.type()) {
            case FactType.Flag _ -> flag(text);
            case FactType.Quantity type -> TypedNumbers.read(type, text);
            case FactType.Day _ -> TypedDates.read(text, date);
            case FactType.Choice(List<String> values) ->
                one(fact, values, text)
                        .<Typed>map(word -> new Typed.Understood(new Value.Choice(word)))
                        .orElseGet(() -> notOne(text, "le numéro d'une réponse", "1"));
            case FactType.Selection(List<String> values) -> several(fact, values, text);
            case FactType.Place _ -> place(fact, text);
            case FactType.Places _ -> places(fact, text);
            case FactType.Age _, FactType.Seat _, FactType.Defined _ ->
                throw new IllegalArgumentException("never asked: " + fact.name());
        };
    }

    private static Typed notOne(String text, String expected, String example) {
        return new Typed.NotUnderstood("Nous avons lu « " + text + " ». Nous attendions " + expected + ".", example);
    }

    private static Typed flag(String text) {
        String word = plain(text);
        if (YES.contains(word) || NO.contains(word)) {
            return new Typed.Understood(new Value.Flag(YES.contains(word)));
        }
        return notOne(text, "oui ou non", "oui");
    }

    /** A number of the list, a value, or what it is called. */
    private Optional<String> one(Fact fact, List<String> values, String text) {
        if (values.isEmpty()) {
            return Optional.of(text);
        }
        Phrases phrases = wording.phrases(fact);
        String word = plain(text);
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (word.equals(String.valueOf(i + 1))
                    || word.equals(value)
                    || word.equals(plain(value.replace('_', ' ')))
                    || word.equals(plain(phrases.value(value)))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private Typed several(Fact fact, List<String> values, String text) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String part : parts(text)) {
            Optional<String> value = one(fact, values, part);
            if (value.isEmpty()) {
                return notOne(part, "un ou plusieurs numéros de la liste", "1,3");
            }
            chosen.add(value.get());
        }
        return new Typed.Understood(new Value.Selection(chosen));
    }

    private Typed place(Fact fact, String text) {
        List<PlaceSearch.Found> found = places.find(text, levels(fact));
        if (found.isEmpty()) {
            return notOne(text, "le nom ou le code d'un lieu", "Clermont-Ferrand ou 63000");
        }
        return places.only(found)
                .<Typed>map(place -> new Typed.Understood(new Value.Place(place)))
                .orElseGet(() -> new Typed.Unclear(text));
    }

    private Typed places(Fact fact, String text) {
        List<Territory> chosen = new ArrayList<>();
        for (String part : parts(text)) {
            switch (place(fact, part)) {
                case Typed.Understood(Value value)
                when value instanceof Value.Place(Territory place) -> chosen.add(place);
                case Typed.Understood other -> throw new IllegalStateException("no place: " + other);
                case Typed.NotUnderstood problem -> {
                    return problem;
                }
                case Typed.Unclear unclear -> {
                    return unclear;
                }
            }
        }
        return new Typed.Understood(new Value.Places(chosen));
    }

    private static List<String> parts(String text) {
        if (NONE.contains(plain(text))) {
            return List.of();
        }
        return List.of(text.split("[,;]")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Set<Level> levels(Fact fact) {
        return fact.type() instanceof FactType.Place(Level level)
                ? EnumSet.of(level)
                : EnumSet.of(Level.COMMUNE, Level.DEPARTEMENT, Level.REGION);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
