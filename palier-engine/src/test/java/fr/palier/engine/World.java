package fr.palier.engine;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.criteria.Source;
import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small vocabulary, a small France, and short ways to say profiles and criteria. */
public final class World {

    private static final List<Fact> FACTS = new ArrayList<>();

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static final Fact FORM = fixed(
            "forme_juridique",
            new FactType.Choice(List.of("association", "cooperative", "societe_commerciale", "fonds_de_dotation")));
    public static final Fact SOCIAL = given("societe_ess", new FactType.Flag());
    public static final Fact PLAN = given("projet_strategique", new FactType.Flag());
    public static final Fact LOCAL = given("acteurs_locaux", new FactType.Flag());
    public static final Fact STAFF = given("salaries", number(FactType.Scale.WHOLE));
    public static final Fact HOURS = given("etp", number(FactType.Scale.DECIMAL));
    public static final Fact BUDGET = given("budget", number(FactType.Scale.AMOUNT));
    public static final Fact BALANCE = given("resultat", new FactType.Quantity(FactType.Scale.AMOUNT, null, null));
    public static final Fact BORN = fixed("date_creation", new FactType.Day());
    public static final Fact APPROVED = given("date_agrement", new FactType.Day());
    public static final Fact AMBITION =
            given("ambition", new FactType.Choice(List.of("locale", "regionale", "nationale")));
    public static final Fact TRADE = given("metier", new FactType.Choice(List.of()));
    public static final Fact FIELDS = given("domaines", new FactType.Selection(List.of("sante", "habitat", "culture")));
    public static final Fact WORDS = given("mots_cles", new FactType.Selection(List.of()));
    public static final Fact CITY = fixed("commune", new FactType.Place(Level.COMMUNE));
    public static final Fact DEPARTMENT = fixed("departement", new FactType.Place(Level.DEPARTEMENT));
    public static final Fact REGION = fixed("region", new FactType.Place(Level.REGION));
    public static final Fact PLACES = given("implantations", new FactType.Places());
    public static final Fact AGE = given("anciennete", new FactType.Age(BORN));
    public static final Fact SEAT = given("siege", new FactType.Seat(List.of(CITY, DEPARTMENT, REGION)));
    public static final Fact ESS = given("ess", new FactType.Defined());

    public static final Vocabulary VOCABULARY = new Vocabulary(FACTS);

    /** Seven communes: two departments of two in one region, one department of two in another, one overseas. */
    public static final Territory CLERMONT = territory("commune:63113", "Clermont-Ferrand", 0);

    public static final Territory RIOM = territory("commune:63300", "Riom", 1);
    public static final Territory LYON = territory("commune:69123", "Lyon", 2);
    public static final Territory BRON = territory("commune:69029", "Bron", 3);
    public static final Territory NANTES = territory("commune:44109", "Nantes", 4);
    public static final Territory REZE = territory("commune:44143", "Rezé", 5);
    public static final Territory SAINT_DENIS = territory("commune:97411", "Saint-Denis", 6);
    public static final Territory PUY_DE_DOME = territory("departement:63", "Puy-de-Dôme", 0, 1);
    public static final Territory RHONE = territory("departement:69", "Rhône", 2, 3);
    public static final Territory LOIRE_ATLANTIQUE = territory("departement:44", "Loire-Atlantique", 4, 5);
    public static final Territory AUVERGNE_RHONE_ALPES = territory("region:84", "Auvergne-Rhône-Alpes", 0, 1, 2, 3);
    public static final Territory PAYS_DE_LA_LOIRE = territory("region:52", "Pays de la Loire", 4, 5);
    public static final Territory CLERMONT_METROPOLE = territory("epci:246300701", "Clermont Auvergne Métropole", 0);
    public static final Territory METROPOLE = territory("metropole", "France métropolitaine", 0, 1, 2, 3, 4, 5);

    public static final Definition IS_ESS = new Definition(
            ESS,
            Criterion.any(
                    among(FORM, "association", "cooperative"),
                    Criterion.all(among(FORM, "societe_commerciale"), is(SOCIAL))),
            among(FORM, "fonds_de_dotation"),
            "La loi ne dit rien des fonds de dotation.");

    private World() {}

    private static FactType.Quantity number(FactType.Scale scale) {
        return new FactType.Quantity(scale, BigDecimal.ZERO, null);
    }

    private static Fact given(String name, FactType type) {
        return fact(name, type, false);
    }

    private static Fact fixed(String name, FactType type) {
        return fact(name, type, true);
    }

    private static Fact fact(String name, FactType type, boolean immutable) {
        Fact fact = new Fact(FACTS.size(), name, type, immutable);
        FACTS.add(fact);
        return fact;
    }

    // What is known

    public static Known nothing() {
        return new Known(Profile.empty(VOCABULARY));
    }

    /** A profile in the making: {@code nothing().and(PLAN, yes()).and(STAFF, exactly(3)).profile()}. */
    public record Known(Profile profile) {
        public Known and(Fact fact, Value value) {
            return new Known(profile.with(fact, value));
        }
    }

    public static Profile knowing(Fact fact, Value value) {
        return nothing().and(fact, value).profile();
    }

    public static Profile knowing(Fact one, Value value, Fact other, Value otherValue) {
        return nothing().and(one, value).and(other, otherValue).profile();
    }

    public static Value unknown() {
        return Value.Unknown.UNKNOWN;
    }

    public static Value yes() {
        return new Value.Flag(true);
    }

    public static Value no() {
        return new Value.Flag(false);
    }

    public static Value exactly(long number) {
        return exactly(String.valueOf(number));
    }

    public static Value exactly(String number) {
        return Value.Quantity.exactly(new BigDecimal(number));
    }

    public static Value between(long min, long max) {
        return new Value.Quantity(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    public static Value between(String min, String max) {
        return new Value.Quantity(new BigDecimal(min), new BigDecimal(max));
    }

    public static Value from(long min) {
        return new Value.Quantity(BigDecimal.valueOf(min), null);
    }

    public static Value upTo(long max) {
        return new Value.Quantity(null, BigDecimal.valueOf(max));
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    public static Value on(String date) {
        return Value.Day.exactly(day(date));
    }

    public static Value between(LocalDate min, LocalDate max) {
        return new Value.Day(min, max);
    }

    public static Value since(@Nullable String min) {
        return new Value.Day(min == null ? null : day(min), null);
    }

    public static Value before(String max) {
        return new Value.Day(null, day(max));
    }

    public static Value choice(String value) {
        return new Value.Choice(value);
    }

    public static Value selection(String... values) {
        return new Value.Selection(Set.of(values));
    }

    public static Value in(Territory territory) {
        return new Value.Place(territory);
    }

    public static Value places(Territory... territories) {
        return new Value.Places(List.of(territories));
    }

    public static Territory territory(String code, String name, int... positions) {
        return new Territory(code, name, extent(positions));
    }

    public static Extent extent(int... positions) {
        BitSet bits = new BitSet();
        for (int position : positions) {
            bits.set(position);
        }
        return Extent.of(bits);
    }

    // What is demanded

    public static Criterion is(Fact fact) {
        return Criterion.requires(fact, new Condition.Is(true));
    }

    public static Criterion isNot(Fact fact) {
        return Criterion.requires(fact, new Condition.Is(false));
    }

    public static Criterion compared(Fact fact, Comparison comparison, String bound) {
        return Criterion.requires(fact, new Condition.Compared(comparison, new BigDecimal(bound)));
    }

    public static Criterion atLeast(Fact fact, long bound) {
        return compared(fact, Comparison.AT_LEAST, String.valueOf(bound));
    }

    public static Criterion atMost(Fact fact, long bound) {
        return compared(fact, Comparison.AT_MOST, String.valueOf(bound));
    }

    public static Criterion moreThan(Fact fact, long bound) {
        return compared(fact, Comparison.MORE, String.valueOf(bound));
    }

    public static Criterion lessThan(Fact fact, long bound) {
        return compared(fact, Comparison.LESS, String.valueOf(bound));
    }

    public static Criterion dated(Fact fact, Comparison comparison, String bound) {
        return Criterion.requires(fact, new Condition.Dated(comparison, day(bound)));
    }

    public static Criterion aged(Comparison comparison, int months) {
        return Criterion.requires(AGE, new Condition.Aged(comparison, new Age(months)));
    }

    public static Criterion agedAtLeast(int months) {
        return aged(Comparison.AT_LEAST, months);
    }

    public static Criterion youngerThan(int months) {
        return aged(Comparison.LESS, months);
    }

    public static Criterion among(Fact fact, String... values) {
        return Criterion.requires(fact, new Condition.Among(List.of(values)));
    }

    public static Criterion only(Fact fact, String... values) {
        return Criterion.requires(fact, new Condition.Only(List.of(values)));
    }

    public static Criterion inside(Fact fact, Territory... areas) {
        return Criterion.requires(fact, new Condition.Inside(List.of(areas)));
    }

    public static Criterion ess() {
        return new Criterion.Defined(IS_ESS, true, Note.NONE);
    }

    public static Criterion notEss() {
        return new Criterion.Defined(IS_ESS, false, Note.NONE);
    }

    public static Criterion validity(@Nullable String from, @Nullable String until) {
        return new Criterion.Validity(from == null ? null : day(from), until == null ? null : day(until), Note.NONE);
    }

    /** The same criterion, which its source states otherwise elsewhere. */
    public static Criterion contested(Criterion criterion) {
        return noted(criterion, new Note(null, List.of(), "Le tableau dit autre chose."));
    }

    /** The same criterion, said by hand. */
    public static Criterion saying(String text, Criterion criterion) {
        return noted(criterion, new Note(text, List.of(new Source("guide", "fiche")), null));
    }

    private static Criterion noted(Criterion criterion, Note note) {
        return switch (criterion) {
            case Criterion.All all -> new Criterion.All(all.parts(), note);
            case Criterion.Any any -> new Criterion.Any(any.parts(), note);
            case Criterion.None none -> new Criterion.None(none.parts(), note);
            case Criterion.Requirement requirement ->
                new Criterion.Requirement(requirement.fact(), requirement.condition(), note);
            case Criterion.Defined defined -> new Criterion.Defined(defined.definition(), defined.expected(), note);
            case Criterion.Validity validity -> new Criterion.Validity(validity.from(), validity.until(), note);
        };
    }
}
