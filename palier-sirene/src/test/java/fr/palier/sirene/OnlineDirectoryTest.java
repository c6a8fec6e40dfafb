package fr.palier.sirene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.geography.Geography;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineDirectoryTest {

    /** The shape of a real answer, its values made up. */
    private static final String UNIT = """
            {"siren":"000010025","nom_complet":"LA SCIC DES MARINIERS (LES MARINIERS)",
             "nom_raison_sociale":"LA SCIC DES MARINIERS","sigle":null,"nombre_etablissements":2,
             "siege":{"siret":"00001002500010","commune":"44109","libelle_commune":"NANTES","liste_idcc":["1516"],
                      "tranche_effectif_salarie":"03"},
             "matching_etablissements":[{"siret":"00001002500026","commune":"85191"}],
             "date_creation":"2019-09-03","tranche_effectif_salarie":"03","annee_tranche_effectif_salarie":"2024",
             "etat_administratif":"A","nature_juridique":"5458","statut_diffusion":"O",
             "dirigeants":[{"nom":"EXEMPLE","prenoms":"CAMILLE"}],
             "finances":{"2024":{"ca":1}},
             "complements":{"est_ess":true,"est_association":false,"identifiant_association":null}}""";

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final OnlineDirectory.Patience SHORT =
            new OnlineDirectory.Patience(Duration.ofMillis(500), Duration.ofMillis(700), Duration.ofSeconds(20));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

    private final Service service = new Service();
    private final List<Lookup> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Lookup::close);
        service.close();
    }

    @Test
    void an_answer_is_understood_by_the_mapping_of_sirene() {
        service.answering(Service.Reply.of(results(UNIT)));
        Matches matches = lookup(service.address()).find(new Siren("000010025"));
        assertThat(matches.isUnanswered()).isFalse();
        LegalUnit unit = matches.units().getFirst();
        assertThat(unit.name()).isEqualTo("LA SCIC DES MARINIERS");
        assertThat(unit.whereabouts()).startsWith("Nantes");
        assertThat(unit.facts())
                .containsEntry("forme_juridique", "{\"forme_juridique\":\"cooperative\"}")
                .containsEntry("salaries", "{\"salaries\":{\"min\":6,\"max\":9}}")
                .containsEntry("date_creation", "{\"date_creation\":\"2019-09-03\"}")
                .containsEntry("commune", "{\"commune\":\"44109\"}")
                .doesNotContainKey("societe_ess");
        assertThat(unit.provenance().day()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(unit.provenance().say()).isEqualTo("Recherche d'entreprises, novembre 2026");
        assertThat(service.query()).contains("q=000010025", "etat_administratif=A");
    }

    @Test
    void false_is_what_the_service_says_where_the_register_says_nothing() {
        String company = UNIT.replace("\"5458\"", "\"5720\"");
        service.answering(Service.Reply.of(results(company)));
        assertThat(find(lookup(service.address())).getFirst().facts()).containsKey("societe_ess");
        service.answering(Service.Reply.of(results(company.replace("\"est_ess\":true", "\"est_ess\":false"))));
        assertThat(find(lookup(service.address())).getFirst().facts()).doesNotContainKey("societe_ess");
    }

    @Test
    void who_is_not_public_closed_or_another_is_not_shown() {
        for (String other : List.of(
                UNIT.replace("\"statut_diffusion\":\"O\"", "\"statut_diffusion\":\"P\""),
                UNIT.replace("\"statut_diffusion\":\"O\",", ""),
                UNIT.replace("\"etat_administratif\":\"A\"", "\"etat_administratif\":\"C\""),
                UNIT.replace("\"siren\":\"000010025\"", "\"siren\":\"000010026\""),
                UNIT.replace("\"siren\":\"000010025\"", "\"siren\":\"000010017\""))) {
            service.answering(Service.Reply.of(results(other)));
            Matches matches = lookup(service.address()).find(new Siren("000010025"));
            assertThat(matches.units()).isEmpty();
            assertThat(matches.isUnanswered()).isFalse();
        }
    }

    @Test
    void a_code_that_nobody_knows_leaves_a_unit_out_and_others_stay() {
        String odd = UNIT.replace("000010025", "000010017").replace("\"03\",\"annee", "\"99\",\"annee");
        service.answering(Service.Reply.of(results(odd, UNIT)));
        Matches matches = lookup(service.address()).find(Wanted.read("mariniers"), 10);
        assertThat(matches.units()).extracting(unit -> unit.siren().digits()).containsExactly("000010025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"oui\"",
                "{}",
                "{\"results\":null}",
                "{\"results\":{}}",
                "{\"results\":[1]}",
                "{\"results\":[{\"siren\":\"000010025\"",
                "{\"results\":[]} et puis",
                "{\"erreur\":\"Veuillez indiquer au moins un paramètre\"}",
                "<html><body>Maintenance</body></html>"
            })
    void what_is_no_answer_is_none(String body) {
        service.answering(Service.Reply.of(body));
        assertThat(isSilent(service.address())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 301, 400, 403, 404, 429, 500, 502, 503, 504})
    void another_status_is_no_answer(int status) {
        service.answering(Service.Reply.status(status));
        assertThat(isSilent(service.address())).isTrue();
    }

    @Test
    void a_nest_without_end_a_huge_answer_and_bytes_that_are_no_text_are_none() {
        service.answering(Service.Reply.of("{\"results\":" + "[".repeat(5_000)));
        assertThat(isSilent(service.address())).isTrue();
        service.answering(Service.Reply.of("{\"results\":[],\"x\":\"" + "a".repeat(2_000_000) + "\"}"));
        assertThat(isSilent(service.address())).isTrue();
        service.answering(Service.Reply.of("{\"results\":[],\"x\":\"\\ud800\uFFFF\"}"));
        assertThat(lookup(service.address()).find(Wanted.read("x"), 1).units()).isEmpty();
    }

    @Test
    void who_is_slow_is_not_waited_for() {
        service.answering(new Service.Reply(200, "", results(UNIT), 5_000));
        long begun = System.nanoTime();
        assertThat(isSilent(service.address())).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void a_body_that_never_ends_or_is_cut_off_is_no_answer() throws IOException {
        String half = results(UNIT).substring(0, 100);
        for (boolean hangs : List.of(true, false)) {
            try (Service.Raw raw = Service.raw(HEAD + "Content-Length: 5000\r\n\r\n" + half, hangs)) {
                assertThat(isSilent(raw.address())).isTrue();
            }
            try (Service.Raw raw = Service.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\n64\r\n" + half, hangs)) {
                assertThat(isSilent(raw.address())).isTrue();
            }
        }
    }

    @Test
    void what_is_no_http_and_where_nobody_is_are_no_answer() throws IOException {
        URI gone;
        try (Service.Raw raw = Service.raw("220 mail ESMTP\r\n", false)) {
            gone = raw.address();
            assertThat(isSilent(gone)).isTrue();
        }
        assertThat(isSilent(gone)).isTrue();
    }

    @Test
    void who_keeps_failing_is_left_alone_for_a_while() throws InterruptedException {
        service.answering(Service.Reply.status(500));
        Lookup lookup = lookup(service.address());
        for (int i = 0; i < 8; i++) {
            assertThat(lookup.find(Wanted.read("mariniers"), 5).isUnanswered()).isTrue();
            Thread.sleep(260);
        }
        assertThat(service.asked()).isEqualTo(4);
    }

    @Test
    void who_asks_to_wait_is_waited_for_and_then_asked_again() throws InterruptedException {
        service.answering(new Service.Reply(429, "1", "", 0));
        Lookup lookup = lookup(service.address());
        assertThat(find(lookup)).isEmpty();
        service.answering(Service.Reply.of(results(UNIT)));
        assertThat(lookup.find(new Siren("000010025")).isUnanswered()).isTrue();
        assertThat(service.asked()).isEqualTo(1);
        Thread.sleep(1_300);
        assertThat(find(lookup)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tue, 24 Nov 2026 10:00:20 GMT", "86400", "jamais", "-3", "99999999999999"})
    void however_it_asks_to_wait_it_is_left_alone(String retryAfter) {
        service.answering(new Service.Reply(429, retryAfter, "", 0));
        Lookup lookup = lookup(service.address());
        for (int i = 0; i < 3; i++) {
            assertThat(lookup.find(Wanted.read("x"), 1).isUnanswered()).isTrue();
        }
        assertThat(service.asked()).isEqualTo(1);
    }

    @Test
    void no_more_than_seven_are_asked_in_a_second() throws InterruptedException {
        Lookup lookup = lookup(service.address());
        long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        while (System.nanoTime() < end) {
            lookup.find(Wanted.read("mariniers"), 5);
            Thread.sleep(5);
        }
        assertThat(service.asked()).isBetween(3, 7);
    }

    @Test
    void what_is_typed_is_one_parameter_whatever_it_is() {
        lookup(service.address()).find(Wanted.read("a&page=9#x?é\u00a0%00"), 5);
        assertThat(service.query()).startsWith("q=a%26page%3D9%23x%3F%C3%A9+%2500&page=1&per_page=5");
    }

    private static String results(String... units) {
        return "{\"results\":[" + String.join(",", units) + "],\"total_results\":1,\"page\":1,\"per_page\":10}";
    }

    private Lookup lookup(URI address) {
        SireneRows rows = new SireneRows(Registry.catalogue().terms(), Geography.french());
        Lookup lookup = Lookup.none().with(new OnlineDirectory(address, rows, CLOCK, SHORT));
        opened.add(lookup);
        return lookup;
    }

    private static List<LegalUnit> find(Lookup lookup) {
        return lookup.find(new Siren("000010025")).units();
    }

    private boolean isSilent(URI address) {
        Matches matches = lookup(address).find(new Siren("000010025"));
        return matches.isUnanswered() && matches.units().isEmpty();
    }
}
