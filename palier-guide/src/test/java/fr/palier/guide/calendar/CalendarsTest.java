package fr.palier.guide.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Journal;
import fr.palier.guide.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Windows for applications, read back by a parser that did not write them. */
class CalendarsTest {

    private static final Calendars CALENDARS = new Calendars(Shipped.CATALOGUE, Shipped.DAY);

    @Test
    void another_parser_reads_every_event_without_a_warning() throws IOException {
        try (ICalReader reader = new ICalReader(CALENDARS.all())) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings())
                    .isEmpty();
            assertThat(calendar.getEvents()).hasSizeGreaterThan(8);
        }
    }

    @Test
    void lines_are_no_longer_than_75_octets() {
        assertThat(CALENDARS.all().split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
    }

    @Test
    void a_yearly_call_is_told_for_the_next_two_years_as_whole_days() {
        List<VEvent> events = events(CALENDARS.of(List.of("la-france-s-engage")));
        assertThat(events)
                .extracting(CalendarsTest::first)
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
        assertThat(events)
                .extracting(CalendarsTest::beyond)
                .containsExactly(LocalDate.of(2027, 2, 1), LocalDate.of(2028, 2, 1));
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(event.getDateStart().getValue().hasTime()).isFalse());
    }

    @Test
    void a_usual_month_is_tentative_and_says_that_it_is_to_be_confirmed() {
        VEvent event = events(CALENDARS.of(List.of("la-france-s-engage"))).getFirst();
        assertThat(event.getStatus().isTentative()).isTrue();
        assertThat(event.getSummary().getValue()).contains("La France s'engage", "à confirmer");
        assertThat(event.getDescription().getValue())
                .contains("Janvier 2027", "les jours ne sont pas connus", "habituellement", "Avise");
    }

    @Test
    void a_season_has_no_stated_days() {
        VEvent event =
                events(CALENDARS.of(List.of("accelerateurs-circulaires"))).getFirst();
        assertThat(event.getStatus().isTentative()).isTrue();
        assertThat(event.getDescription().getValue())
                .startsWith("Printemps 2026 : les jours ne sont pas connus")
                .doesNotContain("1er mars");
    }

    @Test
    void stated_days_are_confirmed() {
        VEvent event = events(CALENDARS.of(List.of("philanthro-lab"))).getFirst();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(first(event)).isEqualTo(LocalDate.of(2025, 11, 1));
        assertThat(beyond(event)).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(event.getSummary().getValue()).doesNotContain("confirmer");
    }

    @Test
    void a_reminder_rings_a_week_before_the_last_day() {
        assertThat(events(CALENDARS.all())).allSatisfy(event -> {
            VAlarm alarm = event.getAlarms().getFirst();
            assertThat(alarm.getAction().isDisplay()).isTrue();
            assertThat(alarm.getTrigger().getDuration().toString()).isIn("-P8D", "-P1W1D");
            assertThat(alarm.getTrigger().getRelated()).isEqualTo(biweekly.parameter.Related.END);
        });
    }

    @Test
    void a_programme_without_days_has_no_event_and_is_named() {
        String file = CALENDARS.of(List.of("cocoshaker-deploiement", "cap-mednum"));
        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.getEvents()).isEmpty();
        assertThat(calendar.getExperimentalProperty("X-WR-CALDESC").getValue())
                .contains("Sans date connue", "Parcours Déploiement (toute l'année)", "Cap Mednum (dates variables)");
    }

    @Test
    void a_choice_holds_its_programmes_only_and_forgets_those_that_are_gone() {
        assertThat(events(CALENDARS.of(List.of("p-ins", "disparu"))))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.getUid().getValue()).contains("p-ins"));
    }

    @Test
    void an_event_is_the_same_whatever_the_day_it_is_asked_for() {
        Map<String, String> today = byIdentity(CALENDARS.all());
        Map<String, String> later = byIdentity(new Calendars(Shipped.CATALOGUE, Shipped.DAY.plusMonths(5)).all());
        later.keySet().retainAll(today.keySet());
        assertThat(later)
                .hasSizeGreaterThan(5)
                .isEqualTo(new TreeMap<>(today.entrySet().stream()
                        .filter(entry -> later.containsKey(entry.getKey()))
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    @Test
    void no_two_events_share_an_identity() {
        assertThat(events(CALENDARS.all()))
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_journal_numbers_the_revisions() {
        Journal.Entry moved =
                new Journal.Entry(LocalDate.of(2026, 12, 3), Journal.Subject.CALENDRIER, "P'INS", "", List.of("p-ins"));
        VEvent before = events(CALENDARS.of(List.of("p-ins"))).getFirst();
        VEvent after = events(new Calendars(with(moved), Shipped.DAY).of(List.of("p-ins")))
                .getFirst();
        assertThat(before.getSequence().getValue()).isZero();
        assertThat(after.getSequence().getValue()).isEqualTo(1);
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getDateTimeStamp().getValue())
                .isAfter(before.getDateTimeStamp().getValue());
    }

    /**
     * The last known state of every event of the shipped catalogue. Where this fails, a programme's calendar
     * changed: add a "calendrier" entry to catalogue/journal.yaml, then copy target/evenements.txt over the
     * file that is named here.
     */
    @Test
    void an_event_that_changed_has_a_greater_revision() throws IOException {
        Map<String, String> known = new TreeMap<>();
        Path state = Path.of("src/test/resources/fr/palier/guide/calendar/evenements.txt");
        if (Files.exists(state)) {
            Files.readAllLines(state).forEach(line -> known.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
        }
        List<String> lines = new ArrayList<>();
        List<String> forgotten = new ArrayList<>();
        byIdentity(CALENDARS.all()).forEach((uid, told) -> {
            lines.add(uid + " " + told);
            String before = known.getOrDefault(uid, told);
            if (!before.equals(told) && revision(told) <= revision(before)) {
                forgotten.add(uid);
            }
        });
        Files.write(Path.of("target/evenements.txt"), lines);
        assertThat(forgotten).as("changed without an entry in the journal").isEmpty();
        assertThat(known).as("copy target/evenements.txt").containsAllEntriesOf(byIdentity(CALENDARS.all()));
    }

    private static int revision(String told) {
        return Integer.parseInt(told.substring(0, told.indexOf(' ')));
    }

    /** Each event's revision, days and words, by its identity. */
    private static Map<String, String> byIdentity(String file) {
        Map<String, String> told = new TreeMap<>();
        events(file)
                .forEach(event -> told.put(
                        event.getUid().getValue(),
                        event.getSequence().getValue() + " " + first(event) + " " + beyond(event) + " "
                                + event.getStatus().getValue() + " "
                                + event.getSummary().getValue() + " "
                                + Integer.toHexString(
                                        event.getDescription().getValue().hashCode())));
        return told;
    }

    private static Catalogue with(Journal.Entry entry) {
        Catalogue shipped = Shipped.CATALOGUE;
        return new Catalogue(
                shipped.version(),
                shipped.terms(),
                shipped.sheets(),
                shipped.landscape(),
                shipped.preparation(),
                shipped.glossary(),
                shipped.documents(),
                new Journal(List.of(entry)),
                shipped.licence());
    }

    private static List<VEvent> events(String file) {
        return Biweekly.parse(file).first().getEvents();
    }

    private static LocalDate first(VEvent event) {
        return day(event.getDateStart().getValue());
    }

    private static LocalDate beyond(VEvent event) {
        return day(event.getDateEnd().getValue());
    }

    private static LocalDate day(ICalDate date) {
        DateTimeComponents written = date.getRawComponents();
        return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
    }
}
