package fr.palier.catalogue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.guide.GuideTranscription.Fiche;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the transcription takes for granted in order to be fast. */
class GuideTranscriptionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void walking_day_by_day_nothing_changes_from_one_turning_day_to_the_next() {
        GuideTranscription.FICHES.keySet().forEach(programme -> {
            RandomOrganisations random = new RandomOrganisations(programme.hashCode(), TODAY);
            IntStream.range(0, 4).forEach(_ -> assertSteady(programme, random.near(programme)));
        });
    }

    @Test
    void the_anniversary_of_a_leap_day_is_the_first_of_march_in_other_years() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);

        assertThat(Applicant.anniversary(leapDay, 3)).isEqualTo("2027-03-01");
        assertThat(Applicant.anniversary(leapDay, 4)).isEqualTo("2028-02-29");
    }

    @Test
    void every_commune_of_the_hand_made_map_has_a_known_region() {
        assertThat(HandMadeFrance.COMMUNES)
                .filteredOn(commune -> !commune.equals("98818"))
                .extracting(HandMadeFrance::departementOf)
                .allMatch(HandMadeFrance.departements()::contains);
        assertThat(HandMadeFrance.departements()).hasSize(101);
        assertThat(HandMadeFrance.regionCodes()).hasSize(18);
    }

    private static void assertSteady(String programme, Organisation organisation) {
        Fiche fiche = Objects.requireNonNull(GuideTranscription.FICHES.get(programme));
        SortedSet<LocalDate> turning = GuideTranscription.turningDays(organisation, TODAY);
        List<LocalDate> unexpected = TODAY.datesUntil(TODAY.plusYears(4))
                .filter(day -> changes(fiche, organisation, day) && !turning.contains(day))
                .toList();

        assertThat(unexpected).as("%s: %s", programme, organisation).isEmpty();
    }

    private static boolean changes(Fiche fiche, Organisation organisation, LocalDate day) {
        LocalDate before = day.isAfter(TODAY) ? day.minusDays(1) : day;
        return GuideTranscription.truth(fiche, organisation, TODAY, day, 0)
                != GuideTranscription.truth(fiche, organisation, TODAY, before, 0);
    }
}
