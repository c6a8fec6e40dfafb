package fr.palier.catalogue.guide;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says to the engine what is known of an organisation. */
final class Profiles {

    private static final Geography FRANCE = Geography.french();

    private Profiles() {}

    static Profile of(Organisation organisation, Vocabulary vocabulary) {
        Profile profile = Profile.empty(vocabulary);
        for (Map.Entry<String, Object> told : organisation.facts().entrySet()) {
            Fact fact = vocabulary.get(told.getKey());
            profile = profile.with(fact, value(fact, told.getValue()));
        }
        return profile;
    }

    private static Value value(Fact fact, Object told) {
        return switch (told) {
            case Boolean answer -> new Value.Flag(answer);
            case Span<?>(Object min, Object max)
            when fact.type() instanceof FactType.Day ->
                new Value.Day((@Nullable LocalDate) min, (@Nullable LocalDate) max);
            case Span<?>(Object min, Object max) ->
                new Value.Quantity((@Nullable BigDecimal) min, (@Nullable BigDecimal) max);
            case String code
            when fact.type() instanceof FactType.Place(Level level) ->
                new Value.Place(FRANCE.find(level, code).orElseThrow());
            case String choice -> new Value.Choice(choice);
            case Set<?> values ->
                new Value.Selection(values.stream().map(String.class::cast).collect(Collectors.toSet()));
            case List<?> places ->
                new Value.Places(places.stream().map(Profiles::territory).toList());
            default -> throw new IllegalArgumentException(fact + ": " + told);
        };
    }

    private static Territory territory(Object code) {
        return FRANCE.find((String) code).orElseThrow();
    }
}
