package fr.palier.catalogue.guide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** For each programme an organisation that it would mostly take, whichever way its fiche is read. */
final class GoodCandidates {

    private static final Map<String, String> FIELDS = Map.of(
            "p-ins", "habitat",
            "fondation-entreprendre", "entrepreneuriat",
            "accelerateur-21", "sante",
            "cap-mednum", "numerique",
            "metiers-de-la-fabrication", "fabrication",
            "les-sentiers", "ruralite",
            "accelerateurs-circulaires", "economie_circulaire");

    private static final Map<String, List<String>> HOMES = Map.of(
            "ecosolies", List.of("44109", "49007", "53130", "72181", "85191"),
            "hec", List.of("75056", "76540", "14118", "13055", "06088"),
            "ronalpia-changement-d-echelle", List.of("01053", "07186", "26362", "38185", "42218", "69123", "69264"),
            "cocoshaker-deploiement", List.of("63113", "15014", "03310", "43157"),
            "essentiel", List.of("75111", "93066", "94028", "78646"),
            "pollen", List.of("09122", "12202", "31555", "32013", "46042", "65440", "81004", "82121"),
            "accelerateurs-circulaires", List.of("75056", "93066", "95127"),
            "grand-lyon-developpement", List.of("69123", "69266", "69383", "69152"),
            "rec-entrepreneuriat-des-femmes", List.of("75056", "93066", "35238", "29019"));

    /** The amount on which a programme turns, where there is one. */
    private static final Map<String, Integer> EDGES = Map.of(
            "philanthro-lab", 300_000,
            "la-france-s-engage", 80_000,
            "scale-up", 250_000,
            "fondation-entreprendre", 5_000_000,
            "croissance-tpe", 100_000,
            "ecosolies", 250_000,
            "hec", 500_000,
            "ronalpia-changement-d-echelle", 200_000,
            "accelerateurs-circulaires", 100_000,
            "rec-entrepreneuriat-des-femmes", 100_000);

    private GoodCandidates() {}

    /** The facts of one, at home in one of the places that suit the programme. */
    static Map<String, Object> of(String programme, Random random, LocalDate today) {
        List<String> homes = HOMES.getOrDefault(programme, HandMadeFrance.COMMUNES);
        Map<String, Object> facts = new TreeMap<>(withoutPlaceAndAge());
        facts.put("commune", homes.get(random.nextInt(homes.size())));
        facts.put("domaines", Set.of(FIELDS.getOrDefault(programme, "education")));
        facts.put("date_creation", Span.exactly(today.minusYears(programme.equals("essentiel") ? 2 : 8)));
        facts.put("jours_par_mois", figure(random.nextInt(2, 5)));
        narrow(programme, random, today, facts);
        return facts;
    }

    /** Where one of two conditions is enough, either must be seen to suffice; and a threshold just reached. */
    private static void narrow(String programme, Random random, LocalDate today, Map<String, Object> facts) {
        facts.put("forte_croissance", random.nextBoolean());
        facts.put("dirigeant_qpv", random.nextBoolean());
        facts.put("esus", random.nextBoolean() ? "oui" : "non");
        if (programme.equals("hec")) {
            facts.put("salaries", figure(random.nextBoolean() ? 10 : 9));
            facts.put("beneficiaires", figure(random.nextBoolean() ? 10 : 400));
        }
        if (programme.equals("rec-entrepreneuriat-des-femmes")) {
            boolean inTown = random.nextBoolean();
            facts.put("siege_qpv", inTown);
            facts.put("zrr", !inTown);
            facts.put("date_creation", Span.exactly(today.minusYears(random.nextBoolean() ? 2 : 8)));
        }
        if (random.nextInt(4) == 0) {
            facts.put("budget", figure(EDGES.getOrDefault(programme, 700_000)));
        }
    }

    private static Map<String, Object> withoutPlaceAndAge() {
        return Map.ofEntries(
                Map.entry("forme_juridique", "association"),
                Map.entry("mecenat", true),
                Map.entry("budget", figure(700_000)),
                Map.entry("salaries", figure(12)),
                Map.entry("etp", figure(9)),
                Map.entry("beneficiaires", figure(400)),
                Map.entry("siege_qpv", true),
                Map.entry("publics", Set.of("fragiles")),
                Map.entry("dirigeante", true),
                Map.entry("strategies", Set.of("duplication")),
                Map.entry("ambition", "nationale"),
                Map.entry("projet_strategique", true),
                Map.entry("modele_stable", true),
                Map.entry("solution_validee", true),
                Map.entry("impact_avere", true),
                Map.entry("bilan_chiffre", true),
                Map.entry("acteurs_locaux", true),
                Map.entry("experience_rurale", true));
    }

    private static Span<BigDecimal> figure(int figure) {
        return Span.exactly(BigDecimal.valueOf(figure));
    }
}
