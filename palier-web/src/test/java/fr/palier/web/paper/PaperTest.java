package fr.palier.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final String LINK = "/resultats.pdf?r=forme_juridique:association~commune:63113~budget:310000";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Browser browser = new Browser().sending("X-Forwarded-For", "203.0.113.40");

    @Test
    void the_guide_is_a_pdf_with_a_name_and_a_tag() {
        HttpResponse<byte[]> answer = bytes("/guide.pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"palier-guide-2026-11-24.pdf\"");
        assertThat(start(answer.body())).isEqualTo("%PDF-");
    }

    @Test
    void whoever_has_it_is_not_sent_it_again() {
        String tag =
                bytes("/programmes/scale-up.pdf").headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        assertThat(new Browser()
                        .sending("If-None-Match", tag)
                        .get("/programmes/scale-up.pdf")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void many_at_once_get_the_same_bytes() {
        List<CompletableFuture<HttpResponse<byte[]>>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            HttpRequest request = request("/programmes/p-ins.pdf", "203.0.113." + (50 + i));
            answers.add(CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()));
        }
        byte[] first = answers.getFirst().join().body();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().body()).isEqualTo(first));
    }

    @Test
    void a_fiche_that_there_is_not_is_a_page_that_helps() {
        HttpResponse<String> answer = browser.get("/programmes/scale-upp.pdf");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Page introuvable", "/programmes/scale-up\"");
    }

    @Test
    void results_of_a_link_are_typeset_and_kept_by_nobody() {
        HttpResponse<byte[]> answer = bytes(LINK);
        assertThat(start(answer.body())).isEqualTo("%PDF-");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("palier-resultats-2026-11-24");
    }

    @Test
    void results_of_ones_own_answers_come_from_the_cookie() {
        browser.post("/orientation/budget", "reponse", "310 k€");
        assertThat(browser.get("/resultats").body()).contains("href=\"/resultats.pdf\"");
        HttpResponse<String> answer = browser.get("/resultats.pdf?date=2027-01-15");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("2027-01-15");
        assertThat(answer.body()).startsWith("%PDF-");
    }

    @Test
    void the_results_of_a_link_lead_to_their_pdf() {
        assertThat(browser.get(LINK.replace(".pdf", "")).body())
                .contains("href=\"/resultats.pdf?r=forme_juridique%3Aassociation%7Ecommune");
    }

    @Test
    void without_answers_it_leads_to_where_they_are_given() {
        HttpResponse<String> answer = new Browser().get("/resultats.pdf");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/resultats");
    }

    @Test
    void a_damaged_link_or_day_is_refused_in_french() {
        assertThat(browser.get("/resultats.pdf?r=budget:beaucoup").statusCode()).isEqualTo(400);
        assertThat(browser.get(LINK + "&date=demain").body()).contains("La date doit s’écrire");
    }

    private static HttpResponse<byte[]> bytes(String path) {
        try {
            return CLIENT.send(request(path, "203.0.113.41"), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest request(String path, String from) {
        return HttpRequest.newBuilder(URI.create(TestSite.address() + path))
                .header("X-Forwarded-For", from)
                .build();
    }

    private static String start(byte[] pdf) {
        return new String(pdf, 0, 5, StandardCharsets.ISO_8859_1);
    }
}
