package fr.palier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;

class ApiPageTest {

    private static final Pattern COMMAND = Pattern.compile("(?s)<pre class=\"code\"[^>]*><code>(.*?)</code>");

    private final Browser browser = new Browser();

    @Test
    void it_is_linked_from_the_foot_of_every_page() {
        assertThat(browser.get("/").body()).contains("<a href=\"/api\">");
        assertThat(browser.get("/sitemap.xml").body()).contains("/api</loc>");
    }

    @Test
    void every_command_that_it_shows_runs_as_it_stands(@TempDir Path folder) throws Exception {
        assumeTrue(run(folder, "curl --version && bash --version").status() == 0, "curl is not installed here");
        List<String> commands = COMMAND.matcher(browser.get("/api").body())
                .results()
                .map((MatchResult found) -> HtmlUtils.htmlUnescape(found.group(1)))
                .toList();
        assertThat(commands)
                .hasSizeGreaterThan(5)
                .allSatisfy(command -> assertThat(command).contains("curl", TestSite.address() + "/api/v1/"));
        for (String command : commands) {
            Run run = run(folder, command.replace("curl '", "curl -sS --fail-with-body --max-time 20 '"));
            assertThat(run.status()).as(command + "\n" + run.said()).isZero();
            assertThat(run.said()).as(command).matches("(?s)|[\\[{].*");
        }
        assertThat(folder.resolve("vocabulaire.json")).isNotEmptyFile();
        assertThat(folder.resolve("vocabulaire.etag")).isNotEmptyFile();
    }

    @Test
    void a_profile_is_tried_without_a_script() {
        assertThat(browser.post("/api", "profil", "{\"forme_juridique\": \"association\"}")
                        .body())
                .contains("&quot;verdict&quot;: &quot;a_completer&quot;", "&quot;criteres&quot;: […]")
                .contains("{&quot;forme_juridique&quot;: &quot;association&quot;}");
    }

    @Test
    void a_profile_that_cannot_be_used_is_told_and_kept() {
        assertThat(browser.post("/api", "profil", "{\"budjet\": \"</textarea>\"}")
                        .body())
                .contains("Vouliez-vous dire « budget » ?".replace("« budget » ?", "«\u00a0budget\u00a0»\u00a0?"))
                .contains("&quot;&lt;/textarea&gt;&quot;", "aria-invalid=\"true\"");
    }

    private record Run(int status, String said) {}

    private static Run run(Path folder, String command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder("bash", "-c", "set -o pipefail; " + command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new Run(process.waitFor(), Files.readString(said, StandardCharsets.UTF_8));
    }
}
