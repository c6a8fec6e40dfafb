package fr.palier.web.pool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PoolPageTest {

    private static final String PATH = "/programmes/la-france-s-engage/vivier";

    /** The first is certain, the second falls at the budget, of the third too little is known. */
    private static final String REGISTER = """
            id;nom;forme_juridique;commune;date_creation;budget;strategies;societe_ess
            a;Vélos du Bocage;association;63113;2015-04-01;300000;duplication;oui
            b;Petite Ourse;association;63113;2015-04-01;90000;duplication;oui
            c;Inconnue au bataillon;;;;;;
            """;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger SOMEONE = new AtomicInteger();
    private static final String BOUNDARY = "limite";

    private static String part(String name, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (name.equals("registre") ? "; filename=\"r.csv\"\r\nContent-Type: text/csv" : "") + "\r\n\r\n"
                + content
                + "\r\n";
    }

    private static HttpResponse<String> send(byte[] file, String... changes) {
        StringBuilder body = new StringBuilder(part("registre", new String(file, ISO_8859_1)));
        for (String change : changes) {
            int bound = change.indexOf("= ") + 1;
            body.append(part("critere", change.substring(0, bound)));
            body.append(part("si", change.substring(bound).strip()));
        }
        return sendBody(body + "--" + BOUNDARY + "--\r\n", "http://" + host());
    }

    private static String host() {
        return "127.0.0.1:" + TestSite.port();
    }

    private static HttpResponse<String> sendBody(String body, String origin) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestSite.address() + PATH))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Origin", origin)
                .header("X-Forwarded-For", "2001:db8:1:" + Integer.toHexString(SOMEONE.incrementAndGet()) + "::1")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(ISO_8859_1)))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void refused(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.statusCode()).as(sentence).isEqualTo(status);
        assertThat(answer.body()).contains("lang=\"fr\"", sentence).doesNotContain("Exception", "\tat ");
    }

    @Test
    void without_a_file_it_shows_structures_that_do_not_exist_and_says_so() {
        Browser browser = new Browser();
        String page = browser.get(PATH + "?si=budget+%3E%3D+200000").body();
        assertThat(page)
                .contains("Registre synthétique.", "n’existent pas", "noindex")
                .contains(
                        "Avec ce seuil\u00a0: 200\u00a0000 au lieu de «",
                        "value=\"budget &gt;=\"",
                        "value=\"200000\"",
                        "value=\"36 mois\"")
                .contains("écarte à lui seul", "Par département du siège", "Après le changement")
                .contains("?si=budget+%3E%3D+200000&amp;page=2#liste");
        assertThat(browser.get(PATH + "?si=budget+%3E%3D+200000&page=2").body()).contains("Page 2 sur");
        assertThat(browser.get("/programmes/la-france-s-engage").body()).contains(PATH);
    }

    @Test
    void a_file_is_counted_and_what_a_change_moves_is_told() {
        String page = send(REGISTER.getBytes(UTF_8), "anciennete >= 36 mois", "budget >= 50000")
                .body();
        assertThat(page)
                .contains("dans votre fichier", "3 lignes lues, 3 structures", "Vélos du Bocage", "Avec ce seuil")
                .containsSubsequence("class=\"eligible\"", "<strong>2</strong>", "class=\"complete\"")
                .doesNotContain("synthétique");
        assertThat(send(REGISTER.getBytes(UTF_8), "budget >= 200000").body())
                .contains("Cessent d’être éligibles\u00a0: 1.", "Deviennent écartées\u00a0: 1.");
    }

    @Test
    void the_list_of_a_file_can_be_had_for_a_spreadsheet() {
        HttpResponse<String> list = sendBody(
                part("registre", REGISTER.replace("Vélos", "Velos")) + part("action", "liste") + "--" + BOUNDARY
                        + "--\r\n",
                "http://" + host());
        assertThat(list.headers().firstValue("Content-Disposition").orElse(""))
                .contains("palier-vivier-la-france-s-engage");
        assertThat(list.body().lines()).hasSize(4).anyMatch(line -> line.startsWith("a;Velos du Bocage;;eligible;"));
        refused(
                sendBody(
                        part("registre", "") + part("action", "liste") + "--" + BOUNDARY + "--\r\n",
                        "http://" + host()),
                422,
                "Choisissez d’abord un fichier");
    }

    @Test
    void other_columns_are_understood_through_a_mapping_that_comes_with_the_file() {
        String table = "Raison sociale;Statut;Budget 2025\nLes Ateliers;Association loi 1901;300 000 €\n";
        String mapping = """
                nom: notre tableau
                nom_de_la_structure: Raison sociale
                faits:
                  budget: Budget 2025
                  forme_juridique: {colonne: Statut, table: {"Association loi 1901": association}}
                """;
        assertThat(sendWith(table, mapping).body())
                .contains("1 ligne lue, 1 structure", "Les Ateliers", "il manque", "n’a pas été gardé");
        refused(sendWith(table, mapping.replace("budget:", "bugdet:")), 422, "bugdet");
        refused(sendWith(table, mapping.replace("Statut", "Forme")), 422, "n’a pas la colonne");
        refused(sendWith(table, "\u001f\u008b"), 422, "correspondance");
        refused(sendWith(table, "[".repeat(50_000)), 422, "niveaux imbriqués");
        refused(sendWith(table, "#".repeat(70_000)), 413, "64 Ko");
    }

    private static HttpResponse<String> sendWith(String file, String mapping) {
        String body = part("registre", file) + part("correspondance", mapping) + "--" + BOUNDARY + "--\r\n";
        return sendBody(new String(body.getBytes(UTF_8), ISO_8859_1), "http://" + host());
    }

    @Test
    void the_list_of_a_file_is_whole_because_there_is_no_second_page_of_it() {
        StringBuilder table = new StringBuilder("nom;forme_juridique\n");
        for (int i = 0; i < 60; i++) {
            table.append("Structure ").append(i).append(" de la liste;association\n");
        }
        assertThat(send(table.toString().getBytes(UTF_8)).body())
                .contains("60 structures qui ne sont pas écartées.", "Voir aussi les 10 suivantes")
                .containsSubsequence("Structure 0 de la liste", "Structure 59 de la liste");
    }

    @Test
    void the_columns_that_a_programme_looks_at_can_be_filled_in_a_model() {
        HttpResponse<String> model = new Browser().get(PATH + "/modele.csv");
        String columns = model.body().strip().replace("\uFEFF", "");
        assertThat(columns).contains("nom;siren;", "budget", "commune", "salaries");
        String line = columns.replaceAll("[^;]+", "");
        assertThat(send((columns + "\n" + "Une seule" + line + "\n").getBytes(UTF_8))
                        .body())
                .contains("1 ligne lue, 1 structure", "Une seule");
    }

    @Test
    void what_is_no_register_is_told_with_the_right_status() {
        refused(send("PK\u0003\u0004 a workbook".getBytes(ISO_8859_1)), 415, "archive, ou un classeur");
        refused(send("\u001f\u008b packed".getBytes(ISO_8859_1)), 415, "archive, ou un classeur");
        refused(send("PAR1 columns PAR1".getBytes(ISO_8859_1)), 415, "Parquet");
        refused(send("couleur;taille\nbleu;12\n".getBytes(UTF_8)), 422, "ne se lit pas comme un registre");
        refused(send("\n".repeat(10_001).getBytes(UTF_8)), 413, "Ce fichier a plus de");
        refused(send("x".repeat(5 << 20).getBytes(UTF_8)), 413, "Découpez");
        refused(send(REGISTER.getBytes(UTF_8), "licornes >= 3"), 422, "licornes");
        refused(send(REGISTER.getBytes(UTF_8), "budget >= \u0000"), 400, "Un des seuils");
        refused(sendBody(part("registre", REGISTER), "http://" + host()), 400, "pas arrivé entier");
        refused(sendBody(part("registre", REGISTER), "https://ailleurs.example"), 403, "autre site");
    }

    @Test
    void a_hostile_line_is_told_and_the_others_count() {
        String broken = REGISTER + "d;\u0000;association;63113;2015-04-01;1;;\ne;\"jamais fermé;association\n";
        assertThat(send(broken.getBytes(UTF_8)).body())
                .contains("Ligne 5", "Les lignes qui ne se lisent pas", "Vélos du Bocage");
        assertThat(send(REGISTER.getBytes(UTF_16)).body()).contains("3 structures", "Vélos du Bocage");
        String long1 = REGISTER + "f;" + "x".repeat(2 << 20) + ";;;;;;\n";
        assertThat(send(long1.getBytes(UTF_8)).body()).contains("Ligne 5", "Vélos du Bocage");
    }
}
