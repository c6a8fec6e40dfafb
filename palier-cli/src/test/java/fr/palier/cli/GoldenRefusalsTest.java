package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a profile that cannot be used: the key, the value, what was expected. */
class GoldenRefusalsTest {

    private static final List<String> BAD = List.of(
            "",
            "[]",
            "\"association\"",
            "{\"budget\": 90000",
            "{\"budget\": 90000,}",
            "{\"budget\": 90000} fin",
            "{budget: 90000}",
            "{\"domaines\": " + "[".repeat(1000) + "]".repeat(1000) + "}",
            "{\"bugdet\": 90000}",
            "{\"chiffre\": 90000}",
            "{\"budget\": 90000, \"budget\": 80000}",
            "{\"id\": 12}",
            "{\"siren\": \"123\"}",
            "{\"budget\": NaN}",
            "{\"budget\": -Infinity}",
            "{\"budget\": 1e999}",
            "{\"budget\": 1e999999999999}",
            "{\"budget\": -5}",
            "{\"budget\": \"90 000 €\"}",
            "{\"salaries\": -3}",
            "{\"salaries\": 2.5}",
            "{\"salaries\": [3]}",
            "{\"salaries\": {\"min\": 19, \"max\": 10}}",
            "{\"salaries\": {}}",
            "{\"salaries\": {\"mini\": 10}}",
            "{\"jours_par_mois\": 40}",
            "{\"mecenat\": \"oui\"}",
            "{\"date_creation\": \"2031-01-01\"}",
            "{\"date_creation\": \"0001-01-01\"}",
            "{\"date_creation\": \"2021-02-30\"}",
            "{\"date_creation\": \"02/03/2021\"}",
            "{\"date_creation\": {\"min\": \"2030-01-01\"}}",
            "{\"forme_juridique\": \"asociation\"}",
            "{\"forme_juridique\": \"scop\"}",
            "{\"domaines\": \"sante\"}",
            "{\"domaines\": [\"santé\"]}",
            "{\"commune\": \"99999\"}",
            "{\"commune\": 63113}",
            "{\"commune\": \"63113\", \"departement\": \"69\"}",
            "{\"region\": \"11\", \"departement\": \"63\"}",
            "{\"implantations\": [\"Bretagne\"]}",
            "{\"anciennete\": 3}",
            "{\"siege\": \"63113\"}",
            "{\"ess\": true}");

    @Test
    void each_bad_profile_is_refused_with_one_sentence() throws IOException {
        StringBuilder told = new StringBuilder();
        for (String profile : BAD) {
            Run run = Run.typing(profile, "orienter", "--profil", "-", "--date", "2026-11-24");
            assertThat(run.status()).as(profile).isEqualTo(2);
            assertThat(run.out()).as(profile).isEmpty();
            assertThat(run.err().lines()).as(profile).hasSize(1);
            String shown = profile.length() > 100 ? profile.substring(0, 30) + "…" : profile;
            told.append(shown).append("\n    ").append(run.err());
        }
        Golden.check("refus.txt", told.toString());
    }
}
