package fr.palier.screening.traits;

import fr.palier.catalogue.geography.Commune;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.criteria.Age;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.register.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads off a structure what it is counted by. */
public final class TraitReader {

    /** Bands of employees: their first numbers are 0, 1, 10, 50, 250. */
    public static final List<String> SIZES = List.of("0", "1-9", "10-49", "50-249", "250+");

    /** Bands of whole years since the creation: their first are 0, 3, 10, 20. */
    public static final List<String> AGES = List.of("0-2", "3-9", "10-19", "20+");

    /** The facts that structures are counted by. */
    public static final List<String> FACTS =
            List.of("commune", "departement", "salaries", "date_creation", "forme_juridique", "domaines");

    private static final List<Integer> SIZE_STARTS = List.of(0, 1, 10, 50, 250);
    private static final List<Integer> AGE_STARTS = List.of(0, 3, 10, 20);
    private static final int MONTHS = 12;

    /** The marker that says a field where a mapping has one. */
    private static final String ACTIVITY = "activite";

    private final Vocabulary vocabulary;
    private final Geography geography;
    private final LocalDate date;
    private final Map<String, String> departements = new HashMap<>();

    public TraitReader(Vocabulary vocabulary, Geography geography, LocalDate date) {
        this.vocabulary = vocabulary;
        this.geography = geography;
        this.date = date;
    }

    /** What an organisation is counted by. */
    public Traits of(Entry.Organisation organisation) {
        Profile profile = organisation.submission().profile();
        return new Traits(
                departement(profile),
                size(value("salaries", profile)),
                age(value("date_creation", profile)),
                value("forme_juridique", profile) instanceof Value.Choice(String form) ? form : Traits.UNKNOWN,
                fields(organisation));
    }

    private List<String> fields(Entry.Organisation organisation) {
        String activity = organisation.markers().get(ACTIVITY);
        if (activity != null) {
            return List.of(activity);
        }
        if (!(value("domaines", organisation.submission().profile()) instanceof Value.Selection selection)) {
            return List.of();
        }
        return selection.values().isEmpty()
                ? List.of(Traits.NONE)
                : selection.values().stream().sorted().toList();
    }

    private String departement(Profile profile) {
        if (value("commune", profile) instanceof Value.Place(Territory commune)) {
            return departements.computeIfAbsent(commune.code(), code -> departementOf(code));
        }
        return value("departement", profile) instanceof Value.Place(Territory departement)
                ? bare(departement.code(), Level.DEPARTEMENT)
                : Traits.UNKNOWN;
    }

    private String departementOf(String commune) {
        Optional<Commune> found = geography.commune(bare(commune, Level.COMMUNE));
        return found.map(Commune::departement).orElse(Traits.UNKNOWN);
    }

    private static String bare(String code, Level level) {
        return code.startsWith(level.prefix()) ? code.substring(level.prefix().length()) : code;
    }

    private static String size(Value value) {
        return value instanceof Value.Quantity(BigDecimal min, BigDecimal max)
                ? band(SIZES, SIZE_STARTS, min == null ? BigDecimal.ZERO : min, max)
                : Traits.UNKNOWN;
    }

    private String age(Value value) {
        return value instanceof Value.Day(LocalDate first, LocalDate last)
                ? band(AGES, AGE_STARTS, years(last == null ? date : last), first == null ? null : years(first))
                : Traits.UNKNOWN;
    }

    private BigDecimal years(LocalDate birth) {
        return BigDecimal.valueOf(Age.on(date, birth).months() / MONTHS);
    }

    /** The band that holds a whole range, open at its end where max is null; none where it straddles two. */
    private static String band(List<String> bands, List<Integer> starts, BigDecimal min, @Nullable BigDecimal max) {
        int band = place(starts, min);
        int last = max == null ? bands.size() - 1 : place(starts, max);
        return band == last ? bands.get(band) : Traits.UNKNOWN;
    }

    private static int place(List<Integer> starts, BigDecimal number) {
        int place = 0;
        while (place + 1 < starts.size()
                && BigDecimal.valueOf(starts.get(place + 1)).compareTo(number) <= 0) {
            place++;
        }
        return place;
    }

    /** What is known of a fact; unknown where the catalogue does not have it. */
    private Value value(String name, Profile profile) {
        @Nullable Fact fact = vocabulary.find(name).orElse(null);
        return fact == null ? Value.Unknown.UNKNOWN : profile.value(fact);
    }
}
