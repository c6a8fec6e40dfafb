package fr.palier.catalogue.guide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Organisations that may or may not exist, the same at every run. Chance alone would nearly always fail ten
 * conditions at once and test none of them, so most are a good candidate for one programme with a few facts
 * changed, forgotten, or put at the edge of a threshold of the guide.
 */
final class RandomOrganisations {

    private static final List<String> YES_OR_NO = List.of(
            "societe_ess",
            "mecenat",
            "forte_croissance",
            "siege_qpv",
            "dirigeant_qpv",
            "zrr",
            "dirigeante",
            "projet_strategique",
            "modele_stable",
            "solution_validee",
            "impact_avere",
            "bilan_chiffre",
            "acteurs_locaux",
            "experience_rurale");

    /** What most fiches put a condition on; changed more often than the rest. */
    private static final List<String> DECISIVE = List.of(
            "date_creation",
            "budget",
            "salaries",
            "etp",
            "commune",
            "domaines",
            "forme_juridique",
            "esus",
            "siege_qpv");

    private static final List<String> SEAT = List.of("commune", "departement", "region");

    private static final List<String> AMOUNTS =
            List.of("80000", "100000", "200000", "250000", "300000", "500000", "1500000", "5000000");

    private static final String FIELDS =
            "mobilite sante medico_social action_sociale habitat finance_solidaire numerique"
                    + " fabrication alimentation textile batiment mobilier economie_circulaire vieillissement entrepreneuriat"
                    + " education emploi_insertion culture environnement sport ruralite autre";

    private final Random random;
    private final LocalDate today;
    private final Map<String, Supplier<Object>> chance = new TreeMap<>();

    /**
     * @param today the day on which they will be oriented; none of them is created later
     */
    RandomOrganisations(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
        YES_OR_NO.forEach(fact -> chance.put(fact, random::nextBoolean));
        choice(
                "forme_juridique",
                "association fondation fonds_de_dotation cooperative mutuelle societe_commerciale"
                        + " entreprise_individuelle autre");
        choice("esus", "oui en_cours souhaite non");
        choice("ambition", "locale regionale nationale");
        Supplier<Object> fields = some(List.of(FIELDS.split(" ", -1)));
        Supplier<Object> fieldsOfPIns = some(List.of("mobilite", "sante", "habitat", "finance_solidaire"));
        // So that two of the four fields of P'INS come together now and then.
        chance.put("domaines", () -> (random.nextInt(4) == 0 ? fieldsOfPIns : fields).get());
        several("publics", "fragiles jeunes femmes seniors handicap demandeurs_emploi tous");
        several("strategies", "diversification duplication fertilisation cooperation fusion");
        several(
                "besoins",
                "strategie modele_economique financement impact gouvernance rh commercial communication"
                        + " implantation production");
        figure("budget", this::amount);
        figure("salaries", () -> BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 4 : 14)));
        figure("etp", () -> oneOf("0 0.5 1.99 2 2 2.01 3 3 3.01 10"));
        figure("beneficiaires", () -> oneOf("0 1 9 10 11 500"));
        figure("jours_par_mois", () -> oneOf("0 1 1.5 2 2.5 3 4 8"));
        chance.put("date_creation", () -> span(Comparator.<LocalDate>naturalOrder(), this::birthday));
        chance.put("implantations", this::places);
        chance.put("territoires_vises", this::places);
        chance.put("commune", () -> oneOf(HandMadeFrance.COMMUNES));
    }

    /** A good candidate for a programme, with some facts changed and some forgotten. */
    Organisation near(String programme) {
        Map<String, Object> facts = new TreeMap<>(GoodCandidates.of(programme, random, today));
        for (int i = random.nextInt(4); i > 0; i--) {
            List<String> names = List.copyOf(chance.keySet());
            change(names.get(random.nextInt(names.size())), facts);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            change(oneOf(DECISIVE), facts);
        }
        return new Organisation(facts);
    }

    /** Anything at all, of which more or less is known. */
    Organisation any() {
        Map<String, Object> facts = new TreeMap<>();
        double known = oneOf(List.of(1.0, 0.8, 0.4));
        for (String fact : chance.keySet()) {
            if (random.nextDouble() < known) {
                put(fact, facts);
            }
        }
        return new Organisation(facts);
    }

    private void change(String fact, Map<String, Object> facts) {
        if (random.nextInt(10) < 4) {
            facts.keySet().removeAll(SEAT.contains(fact) ? SEAT : List.of(fact));
        } else {
            put(fact, facts);
        }
    }

    private void put(String fact, Map<String, Object> facts) {
        if (!fact.equals("commune")) {
            facts.put(fact, drawn(fact));
            return;
        }
        facts.keySet().removeAll(SEAT);
        String commune = (String) drawn(fact);
        String departement = HandMadeFrance.departementOf(commune);
        switch (random.nextInt(6)) {
            case 0 -> facts.put("departement", departement);
            case 1 -> facts.put("region", HandMadeFrance.regionOf(departement));
            case 2 -> {
                facts.put("commune", commune);
                facts.put("departement", departement);
            }
            default -> facts.put("commune", commune);
        }
    }

    private Object drawn(String fact) {
        return Objects.requireNonNull(chance.get(fact), fact).get();
    }

    private void choice(String fact, String values) {
        List<String> all = List.of(values.split(" ", -1));
        chance.put(fact, () -> oneOf(all));
    }

    private void several(String fact, String values) {
        chance.put(fact, some(List.of(values.split(" ", -1))));
    }

    private Supplier<Object> some(List<String> values) {
        return () -> {
            TreeSet<String> some = new TreeSet<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                some.add(oneOf(values));
            }
            return some;
        };
    }

    private void figure(String fact, Supplier<BigDecimal> exact) {
        chance.put(fact, () -> span(Comparator.<BigDecimal>naturalOrder(), exact));
    }

    /** Mostly exact, sometimes a range, now and then one that is open at an end. */
    private <T> Span<T> span(Comparator<T> order, Supplier<T> exact) {
        T one = exact.get();
        if (random.nextInt(6) > 0) {
            return Span.exactly(one);
        }
        T other = exact.get();
        T low = order.compare(one, other) <= 0 ? one : other;
        T high = low.equals(one) ? other : one;
        return switch (random.nextInt(4)) {
            case 0 -> new Span<>(low, null);
            case 1 -> new Span<>(null, high);
            default -> new Span<>(low, high);
        };
    }

    private BigDecimal amount() {
        BigDecimal threshold = new BigDecimal(oneOf(AMOUNTS));
        return switch (random.nextInt(6)) {
            case 0, 1 -> threshold;
            case 2 -> threshold.add(oneOf("0.01 1"));
            case 3 -> threshold.subtract(oneOf("0.01 1"));
            default -> BigDecimal.valueOf(random.nextInt(2_000_000));
        };
    }

    /** Around an anniversary, at the end of February, or any day of the last twenty years. */
    private LocalDate birthday() {
        LocalDate day = switch (random.nextInt(5)) {
            case 0, 1 -> today.minusYears(random.nextInt(2, 4)).plusDays(random.nextInt(-1, 2));
            case 2 -> LocalDate.of(2024, 2, 28).plusDays(random.nextInt(3));
            case 3 -> today.minusDays(random.nextInt(4 * 365));
            default -> today.minusDays(random.nextInt(20 * 365));
        };
        return day.isAfter(today) ? today : day;
    }

    private List<String> places() {
        List<String> places = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            places.add(
                    switch (random.nextInt(4)) {
                        case 0 -> "departement:" + oneOf(HandMadeFrance.departements());
                        case 1 -> "region:" + oneOf(HandMadeFrance.regionCodes());
                        default -> "commune:" + oneOf(HandMadeFrance.COMMUNES);
                    });
        }
        return places;
    }

    private BigDecimal oneOf(String figures) {
        return new BigDecimal(oneOf(List.of(figures.split(" ", -1))));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
