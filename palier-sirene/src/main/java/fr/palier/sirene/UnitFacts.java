package fr.palier.sirene;

import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.ProfileException;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.catalogue.rules.Terms;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a register knows of an organisation, in the words of one catalogue. */
public final class UnitFacts {

    private final Terms terms;
    private final Geography geography;

    public UnitFacts(Terms terms, Geography geography) {
        this.terms = terms;
        this.geography = geography;
    }

    /**
     * What is known, in the vocabulary's order; ranges where the register has ranges. What this vocabulary cannot say stays
     * unknown, and so does what was not yet so on the day.
     *
     * @param date the day of evaluation
     */
    public Map<Fact, Value> of(LegalUnit unit, LocalDate date) {
        ProfileReader reader = new ProfileReader(terms, geography, date);
        Map<Fact, Value> known = new LinkedHashMap<>();
        for (Fact fact : terms.vocabulary().givable()) {
            Optional.ofNullable(unit.facts().get(fact.name()))
                    .map(json -> value(reader, fact, json))
                    .filter(Value::isKnown)
                    .ifPresent(value -> known.put(fact, value));
        }
        return known;
    }

    /** A profile with what a register knows where it says nothing itself: what a person says governs. */
    public static Profile merged(Profile said, Map<Fact, Value> known) {
        Profile merged = said;
        for (Map.Entry<Fact, Value> entry : known.entrySet()) {
            if (!said.value(entry.getKey()).isKnown()) {
                merged = agreeing(merged, entry.getKey(), entry.getValue());
            }
        }
        return merged;
    }

    /** The profile with a fact more; without it where its place contradicts what was said. */
    private static Profile agreeing(Profile profile, Fact fact, Value value) {
        try {
            return profile.with(fact, value);
        } catch (IllegalArgumentException e) {
            return profile;
        }
    }

    private static Value value(ProfileReader reader, Fact fact, String json) {
        try {
            return reader.read(json).profile().value(fact);
        } catch (ProfileException e) {
            return Value.Unknown.UNKNOWN;
        }
    }
}
