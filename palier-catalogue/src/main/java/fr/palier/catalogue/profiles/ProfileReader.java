package fr.palier.catalogue.profiles;

import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.rules.Terms;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.evaluation.Residual;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.wording.French;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads profiles against a vocabulary. A key that is missing, or null, is unknown; a key nobody knows, a
 * wrong type or an impossible value is an error that names the key, the value and what was expected.
 */
public final class ProfileReader {

    private static final String ID = "id";
    private static final String NAME = "nom";
    private static final String SIREN = "siren";
    private static final int SIREN_DIGITS = 9;

    /** In every vocabulary the day of creation, which lies in the past even where no age is derived from it. */
    private static final String CREATION = "date_creation";

    private final Vocabulary vocabulary;
    private final Map<String, Definition> definitions;
    private final ValueReader values;
    private final ValueReader cells;
    private final Set<Fact> births = new HashSet<>();
    private final List<String> keys;

    /**
     * @param date the day of evaluation: nothing was created after it
     */
    public ProfileReader(Terms terms, Geography geography, LocalDate date) {
        this(terms.vocabulary(), terms.definitions(), geography, date);
    }

    /** The same where the rules of the defined facts are not at hand to be named in a message. */
    public ProfileReader(Vocabulary vocabulary, Geography geography, LocalDate date) {
        this(vocabulary, Map.of(), geography, date);
    }

    private ProfileReader(
            Vocabulary vocabulary, Map<String, Definition> definitions, Geography geography, LocalDate date) {
        this.vocabulary = vocabulary;
        this.definitions = definitions;
        this.values = new ValueReader(geography, date, ValueReader.Notation.JSON);
        this.cells = new ValueReader(geography, date, ValueReader.Notation.CELL);
        for (Fact fact : vocabulary.facts()) {
            if (fact.type() instanceof FactType.Age(Fact birth)) {
                births.add(birth);
            }
        }
        vocabulary.find(CREATION).ifPresent(births::add);
        this.keys = Stream.concat(
                        Stream.of(ID, NAME, SIREN),
                        vocabulary.givable().stream().map(Fact::name))
                .toList();
    }

    /**
     * Reads one JSON object.
     *
     * @throws ProfileException if it cannot be used
     */
    public Submission read(String json) {
        Map<String, Raw> entries = Json.object(json).entries();
        Profile profile = Profile.empty(vocabulary);
        for (Map.Entry<String, Raw> entry : entries.entrySet()) {
            switch (entry.getKey()) {
                case ID, NAME, SIREN -> {}
                default -> profile = with(profile, entry.getKey(), entry.getValue());
            }
        }
        return new Submission(text(ID, entries), text(NAME, entries), siren(entries), profile);
    }

    /** How many characters a profile may have. */
    public static int largest() {
        return Json.LARGEST;
    }

    /** Whether a text is one whole JSON object, whatever it says. */
    public static boolean isObject(String json) {
        try {
            Json.object(json);
            return true;
        } catch (ProfileException e) {
            return false;
        }
    }

    /**
     * Reads a profile as a catalogue's examples write it.
     *
     * @throws ProfileException if it cannot be used
     */
    public Profile read(Fields fields) {
        Profile profile = Profile.empty(vocabulary);
        for (String name : fields.names()) {
            Raw raw = fields.find(name).<Raw>map(item -> raw(name, item)).orElseGet(Raw.Nothing::new);
            profile = with(profile, name, raw);
        }
        return profile;
    }

    /**
     * What the cell of a table says of a fact: an empty one nothing, "10-19" a range, "oui" yes.
     *
     * @throws ProfileException if the fact can never be that
     */
    public Value cell(Fact fact, String text) {
        return cells.read(fact, Cells.raw(text, fact.type()), births.contains(fact));
    }

    /**
     * What a piece of a YAML file says of a fact.
     *
     * @throws ProfileException if the fact can never be that
     */
    public Value written(Fact fact, Item item) {
        return values.read(fact, Written.raw(item, fact.type()), births.contains(fact));
    }

    /**
     * A profile of values that were read one by one.
     *
     * @throws ProfileException if two places contradict each other
     */
    public Profile profile(Map<Fact, Value> told) {
        Profile profile = Profile.empty(vocabulary);
        for (Map.Entry<Fact, Value> entry : told.entrySet()) {
            Fact fact = entry.getKey();
            try {
                profile = profile.with(fact, entry.getValue());
            } catch (IllegalArgumentException e) {
                throw new ProfileException("« " + fact.name() + " » contredit "
                        + contradicted(profile, fact, entry.getValue())
                        + " : corrigez l'un des deux, ou retirez le moins précis.");
            }
        }
        return profile;
    }

    private Raw raw(String name, Item item) {
        return Written.raw(item, vocabulary.find(name).map(Fact::type).orElseGet(FactType.Flag::new));
    }

    private Profile with(Profile profile, String key, Raw raw) {
        Fact fact = fact(key);
        Value value = values.read(fact, raw, births.contains(fact));
        try {
            return profile.with(fact, value);
        } catch (IllegalArgumentException e) {
            throw new ProfileException("« " + key + " » vaut " + raw.quoted() + ", ce qui contredit "
                    + contradicted(profile, fact, value) + " : corrigez l'un des deux, ou retirez le moins précis.");
        }
    }

    /** The place told before that has nothing in common with another. */
    private String contradicted(Profile profile, Fact fact, Value value) {
        for (Fact derived : vocabulary.facts()) {
            if (derived.type() instanceof FactType.Seat && derived.sources().contains(fact)) {
                for (Fact other : derived.sources()) {
                    if (!other.equals(fact)
                            && value instanceof Value.Place(Territory place)
                            && profile.value(other) instanceof Value.Place(Territory told)
                            && !told.extent().meets(place.extent())) {
                        return "« " + other.name() + " », qui vaut « "
                                + told.code().substring(told.code().indexOf(':') + 1) + " » (" + told.name() + ")";
                    }
                }
            }
        }
        return "un autre lieu du profil";
    }

    private Fact fact(String key) {
        Fact fact = vocabulary.find(key).orElse(null);
        if (fact == null) {
            throw new ProfileException(
                    "La clé « " + Quoted.shortened(key) + " » n'existe pas. " + Nearest.remedy(key, keys));
        }
        if (fact.isDerived()) {
            List<String> sources = sources(fact).stream()
                    .map(source -> "« " + source.name() + " »")
                    .toList();
            throw new ProfileException("« " + key + " » se déduit et ne se donne pas"
                    + (sources.isEmpty() ? "." : " : donnez " + French.or(sources) + "."));
        }
        return fact;
    }

    /** What to give for a derived fact; for a defined one, what its rule asks about. */
    private Collection<Fact> sources(Fact derived) {
        Definition definition = definitions.get(derived.name());
        return definition == null
                ? derived.sources()
                : Residual.missing(definition.trueIf(), Profile.empty(vocabulary));
    }

    private static @Nullable String text(String key, Map<String, Raw> entries) {
        Raw raw = entries.get(key);
        if (raw == null || raw instanceof Raw.Nothing) {
            return null;
        }
        if (raw instanceof Raw.Text(String text)) {
            return text;
        }
        throw new ProfileException(
                "« " + key + " » vaut " + raw.quoted() + " : un texte entre guillemets était attendu.");
    }

    private static @Nullable String siren(Map<String, Raw> entries) {
        String text = text(SIREN, entries);
        if (text == null) {
            return null;
        }
        String digits = text.replace(" ", "").replace("\u00a0", "").replace("\u202f", "");
        boolean isNumber = digits.length() == SIREN_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber) {
            throw new ProfileException("« siren » vaut « " + Quoted.shortened(text)
                    + " » : neuf chiffres étaient attendus, comme \"552100554\".");
        }
        return digits;
    }
}
