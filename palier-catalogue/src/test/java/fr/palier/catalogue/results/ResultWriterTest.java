package fr.palier.catalogue.results;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.profiles.Shipped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ResultWriterTest {

    private static final String ENGAGED =
            "{'forme_juridique': 'association', 'date_creation': '2024-03-02', 'budget': 90000,"
                    + " 'strategies': ['duplication']}";

    @Test
    void a_line_names_the_profile_the_day_the_catalogue_and_the_engine() {
        JsonNode result = Results.of("{'id': 'été \\n 1'}");
        assertThat(result.propertyNames())
                .containsExactly("id", "date", "catalogue", "moteur", "resultats", "prochaine_question");
        assertThat(result.get("id").asString()).isEqualTo("été \n 1");
        assertThat(result.get("date").asString()).isEqualTo("2026-11-24");
        assertThat(result.get("catalogue").asString()).isEqualTo(Shipped.CATALOGUE.version());
        assertThat(result.get("moteur").asString()).isEqualTo("0.1.0");
        assertThat(Results.line("{'id': 'été \\n 1'}", Shipped.TODAY))
                .contains("\"été \\n 1\"")
                .doesNotContain("\n");
    }

    @Test
    void without_an_identifier_it_is_null() {
        assertThat(Results.of("{}").get("id").isNull()).isTrue();
    }

    @Test
    void every_key_of_the_contract_is_there_in_its_order() {
        JsonNode result = Results.of("{}", "dla");
        assertThat(result.propertyNames())
                .containsExactly(
                        "programme",
                        "nom",
                        "verdict",
                        "eligible_le",
                        "eligible_jusqu_au",
                        "faits_manquants",
                        "reserves",
                        "criteres",
                        "pour_y_entrer",
                        "candidature",
                        "cout",
                        "pertinence",
                        "pertinence_detail",
                        "refus_conteste");
    }

    @Test
    void soon_tells_the_day_and_what_one_waits_for() {
        JsonNode result = Results.of(ENGAGED, "la-france-s-engage");
        assertThat(result.get("verdict").asString()).isEqualTo("bientot");
        assertThat(result.get("eligible_le").asString()).isEqualTo("2027-03-02");
        assertThat(result.get("eligible_jusqu_au").isNull()).isTrue();
        assertThat(result.get("pour_y_entrer").toString())
                .isEqualTo("[{\"fait\":\"date_creation\",\"manque\":\"le 2 mars 2027\"}]");
    }

    @Test
    void a_criterion_tells_what_was_expected_and_what_was_found() {
        JsonNode age = Results.of(ENGAGED, "la-france-s-engage")
                .get("criteres")
                .valueStream()
                .filter(criterion -> criterion.get("faits").toString().equals("[\"date_creation\"]"))
                .findFirst()
                .orElseThrow();
        assertThat(age.get("texte").asString()).isEqualTo("Au moins 3 ans d'existence");
        assertThat(age.get("etat").asString()).isEqualTo("non_satisfait");
        assertThat(age.get("constate").asString()).isEqualTo("2 ans et 8 mois");
        assertThat(age.get("sources").toString()).contains("{\"document\":\"avise-2025-10\",\"section\":\"fiche\"}");
        assertThat(age.get("divergence").asString()).contains("3 ans");
        assertThat(age.get("criteres").isEmpty()).isTrue();
    }

    @Test
    void there_is_one_criterion_for_each_conjunct_with_its_parts_inside() {
        JsonNode criteria = Results.of("{}", "hec").get("criteres");
        assertThat(criteria.size()).isEqualTo(4);
        JsonNode place = criteria.get(1);
        assertThat(place.get("texte").asString()).startsWith("Déjà présente en Île-de-France");
        assertThat(place.get("criteres").size()).isEqualTo(2);
        assertThat(texts(place.get("faits"))).containsExactly("commune", "departement", "region", "implantations");
    }

    @Test
    void what_the_catalogue_leaves_undecided_is_a_reserve_and_nothing_is_asked_for_it() {
        JsonNode result = Results.of("{'forme_juridique': 'fonds_de_dotation', 'salaries': 3}", "dla");
        assertThat(result.get("verdict").asString()).isEqualTo("a_completer");
        assertThat(result.get("faits_manquants").isEmpty()).isTrue();
        JsonNode reserve = result.get("reserves").get(0);
        assertThat(reserve.get("texte").asString()).contains("fonds de dotation");
        assertThat(reserve.get("sources").isEmpty()).isTrue();
    }

    @Test
    void a_window_that_has_passed_is_told_as_passed_and_changes_no_verdict() {
        String profile = "{'forme_juridique': 'association', 'date_creation': '2015-01-01', 'salaries': 5}";
        JsonNode before = Results.on(profile, "philanthro-lab", LocalDate.of(2025, 12, 1));
        JsonNode after = Results.of(profile, "philanthro-lab");
        assertThat(before.get("candidature").get("etat").asString()).isEqualTo("ouverte");
        assertThat(before.get("candidature").get("prochaine").isNull()).isFalse();
        assertThat(after.get("candidature").get("etat").asString()).isEqualTo("passee");
        assertThat(after.get("candidature").get("prochaine").isNull()).isTrue();
        assertThat(after.get("verdict")).isEqualTo(before.get("verdict"));
    }

    @Test
    void a_cost_tells_its_range_for_what_and_its_source() {
        JsonNode cost = Results.of("{}", "hec").get("cout");
        assertThat(cost.toString())
                .startsWith("{\"gratuit\":false,\"min\":216,\"max\":900,\"par\":\"mois\",\"texte\":\"De 216");
        assertThat(cost.get("sources").isEmpty()).isFalse();
        assertThat(Results.of("{}", "dla").get("cout").isNull()).isTrue();
    }

    @Test
    void a_refusal_that_rests_on_a_contested_criterion_says_so() {
        JsonNode refused = Results.of(
                "{'forme_juridique': 'association', 'commune': '63113', 'date_creation': '2015-01-01', 'salaries': 8,"
                        + " 'budget': 400000, 'impact_avere': true}",
                "ronalpia-changement-d-echelle");
        assertThat(refused.get("verdict").asString()).isEqualTo("non_eligible");
        assertThat(refused.get("refus_conteste").asBoolean()).isTrue();
    }

    @Test
    void relevance_is_the_weighted_mean_of_its_reasons() {
        JsonNode result = Results.of("{'domaines': ['fabrication']}", "metiers-de-la-fabrication");
        double weights = 0;
        double sum = 0;
        for (JsonNode part : result.get("pertinence_detail")) {
            weights += part.get("poids").asDouble();
            sum += part.get("poids").asDouble() * part.get("valeur").asDouble();
        }
        assertThat(result.get("pertinence").asDouble())
                .isCloseTo(sum / weights, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void nobody_is_asked_what_changes_nothing() {
        String settled = "{'forme_juridique': 'entreprise_individuelle', 'esus': 'non', 'societe_ess': false,"
                + " 'commune': '87085', 'domaines': [], 'implantations': [], 'territoires_vises': []}";
        JsonNode result = Results.of(settled);
        List<String> verdicts = result.get("resultats")
                .valueStream()
                .map(each -> each.get("verdict").asString())
                .distinct()
                .toList();
        assertThat(verdicts.contains("a_completer"))
                .isEqualTo(!result.get("prochaine_question").isNull());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
