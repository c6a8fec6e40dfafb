package fr.palier.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Calendars are read back by a parser that did not write them, the feed by the JDK's own. */
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Browser browser = new Browser();

    @Test
    void another_parser_reads_every_window_without_a_warning() throws IOException {
        HttpResponse<String> answer = browser.get("/calendrier.ics");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("candidatures.ics");
        assertThat(events(answer.body())).hasSizeGreaterThan(8);
    }

    @Test
    void a_choice_holds_the_windows_of_its_programmes_only() throws IOException {
        assertThat(events(
                        browser.get("/calendrier.ics?programmes=p-ins,scale-up").body()))
                .hasSize(4)
                .allSatisfy(event -> assertThat(event.getUid().getValue()).containsPattern("p-ins|scale-up"));
        assertThat(browser.get("/calendrier.ics?programmes=p-ins&programmes=scale-up")
                        .body())
                .isEqualTo(
                        browser.get("/calendrier.ics?programmes=p-ins,scale-up").body());
    }

    @Test
    void a_subscription_to_programmes_that_are_gone_stays_valid_and_empty() throws IOException {
        assertThat(events(browser.get("/calendrier.ics?programmes=disparu").body()))
                .isEmpty();
    }

    @Test
    void each_programme_has_its_own() throws IOException {
        HttpResponse<String> answer = browser.get("/programmes/p-ins.ics");
        assertThat(answer.body()).contains("X-WR-CALNAME:Candidatures : P'INS");
        assertThat(events(answer.body())).hasSize(2);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("p-ins.ics");
    }

    @Test
    void an_unknown_programme_has_none_and_the_page_helps() {
        HttpResponse<String> answer = browser.get("/programmes/p-inss.ics");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Page introuvable", "lang=\"fr\"");
    }

    @Test
    void answers_play_no_part() {
        Browser answered = new Browser();
        answered.post("/orientation/budget", "reponse", "310 k€");
        assertThat(answered.get("/calendrier.ics").body())
                .isEqualTo(browser.get("/calendrier.ics").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendrier.ics",
                "/calendrier.ics?programmes=p-ins",
                "/programmes/p-ins.ics",
                "/nouveautes.atom"
            })
    void what_did_not_change_is_not_sent_again(String path) {
        HttpResponse<String> first = browser.get(path);
        String tag = first.headers().firstValue("ETag").orElse("");
        HttpResponse<String> second =
                new Browser().sending("If-None-Match", tag).get(path);

        assertThat(first.body()).isEqualTo(browser.get(path).body());
        assertThat(tag).isNotEmpty();
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void the_feed_names_where_it_and_its_entries_are_to_be_found() throws Exception {
        HttpResponse<String> answer = browser.get("/nouveautes.atom");
        Document feed = parsed(answer.body());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isPositive();
        assertThat(links(feed, "self")).containsExactly(TestSite.address() + "/nouveautes.atom");
        assertThat(links(feed, "alternate"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).startsWith(TestSite.address() + "/"));
    }

    @Test
    void behind_a_proxy_addresses_are_those_of_the_visitor() throws Exception {
        Document feed = parsed(new Browser()
                .sending("X-Forwarded-Proto", "https")
                .sending("X-Forwarded-For", "203.0.113.9")
                .get("/nouveautes.atom")
                .body());
        assertThat(links(feed, "self")).allSatisfy(link -> assertThat(link).startsWith("https://"));
    }

    private static List<VEvent> events(String file) throws IOException {
        try (ICalReader reader = new ICalReader(file)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            // A calendar without events is valid to those who subscribe, but not to this reader.
            if (!calendar.getEvents().isEmpty()) {
                assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
            }
            return calendar.getEvents();
        }
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> links(Document feed, String relation) {
        NodeList links = feed.getElementsByTagNameNS(ATOM, "link");
        return IntStream.range(0, links.getLength())
                .mapToObj(i -> (Element) links.item(i))
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
