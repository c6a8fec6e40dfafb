package fr.palier.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.guide.export.OpenData;
import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataTest {

    private final Browser browser = new Browser();

    @Test
    void the_page_names_version_licence_day_and_what_each_form_carries_and_lacks() {
        assertThat(browser.get("/donnees").body())
                .contains(TestSite.catalogue().version(), "Licence Ouverte 2.0", "24 novembre 2026")
                .contains("Table Schema", "data.inclusion", "DMN</abbr> 1.5", "schema.org", "/guide.pdf")
                .contains("Ce qu’il porte", "Ce qu’il ne porte pas")
                .containsPattern("\\d+\u00a0ko");
    }

    @Test
    void every_file_of_every_form_is_linked_and_is_what_the_command_line_writes() {
        String page = browser.get("/donnees").body();
        Map<String, String> files = new HashMap<>();
        OpenData data = new OpenData(TestSite.catalogue(), TestSite.TODAY);
        for (OpenData.Format format : OpenData.Format.values()) {
            files.putAll(data.files(format));
        }
        assertThat(Pattern.compile("href=\"/donnees/([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(files.keySet());
        files.forEach((name, text) ->
                assertThat(browser.get("/donnees/" + name).body()).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource({
        "catalogue.json, application/json",
        "programmes.csv, text/csv;header=present;charset=UTF-8",
        "catalogue.jsonld, application/ld+json",
        "programmes.dmn, application/xml;charset=UTF-8"
    })
    void a_file_has_its_type_and_its_name(String file, String type) {
        HttpResponse<String> answer = browser.get("/donnees/" + file);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + file + "\"");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void a_file_that_did_not_change_is_not_sent_twice_and_is_compressed() {
        String tag = browser.get("/donnees/catalogue.json")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(new Browser()
                        .sending("If-None-Match", tag)
                        .get("/donnees/catalogue.json")
                        .statusCode())
                .isEqualTo(304);
        for (String file : new String[] {"catalogue.json", "programmes.csv", "programmes.dmn", "catalogue.jsonld"}) {
            assertThat(new Browser()
                            .sending("Accept-Encoding", "gzip")
                            .get("/donnees/" + file)
                            .headers()
                            .firstValue("Content-Encoding"))
                    .as(file)
                    .contains("gzip");
        }
    }

    @Test
    void a_file_that_there_is_not_is_a_page_that_helps() {
        HttpResponse<String> answer = browser.get("/donnees/tout.xlsx");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Page introuvable");
    }

    @Test
    void the_foot_of_every_page_and_the_map_of_the_site_lead_here() {
        assertThat(browser.get("/").body()).contains("href=\"/donnees\"");
        assertThat(browser.get("/sitemap.xml").body()).contains("/donnees</loc>");
    }
}
