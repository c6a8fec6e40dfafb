package fr.palier.guide;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Profiles as tests write them: plain values by the name of a fact. */
public final class Profiles {

    private Profiles() {}

    /** A profile that knows these facts: names and plain values in turn. */
    public static Profile of(Object... namesAndValues) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return of(facts);
    }

    /** The same, from a map. */
    public static Profile of(Map<String, Object> facts) {
        Profile profile = Profile.empty(Shipped.CATALOGUE.vocabulary());
        for (Map.Entry<String, Object> known : facts.entrySet()) {
            Fact fact = Shipped.CATALOGUE.vocabulary().get(known.getKey());
            profile = profile.with(fact, value(fact, known.getValue()));
        }
        return profile;
    }

    private static Value value(Fact fact, Object plain) {
        return switch (fact.type()) {
            case FactType.Flag _ -> new Value.Flag((Boolean) plain);
            case FactType.Quantity _ -> Value.Quantity.exactly(new BigDecimal(plain.toString()));
            case FactType.Day _ -> Value.Day.exactly((LocalDate) plain);
            case FactType.Choice _ -> new Value.Choice((String) plain);
            case FactType.Selection _ -> new Value.Selection(Set.copyOf(texts(plain)));
            case FactType.Place place ->
                new Value.Place(
                        Geography.french().find(place.level(), (String) plain).orElseThrow());
            case FactType.Places _ ->
                new Value.Places(texts(plain).stream()
                        .map(code -> Geography.french().find(code).orElseThrow())
                        .toList());
            case FactType.Age _, FactType.Seat _, FactType.Defined _ ->
                throw new IllegalArgumentException("derived: " + fact);
        };
    }

    private static List<String> texts(Object plain) {
        return ((Collection<?>) plain).stream().map(String::valueOf).toList();
    }
}
