package fr.palier.catalogue.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed in a catalogue. */
class JournalTest {

    @TempDir
    Path catalogue;

    @BeforeEach
    void a_catalogue_of_one_programme() throws IOException {
        Files.writeString(catalogue.resolve("vocabulaire.yaml"), "faits:\n  actif: {type: booleen}\n");
        Files.createDirectory(catalogue.resolve("programmes"));
        Files.writeString(
                catalogue.resolve("programmes/elan.yaml"), "id: elan\nnom: Élan\neligibilite: {actif: oui}\n");
    }

    @Test
    void a_catalogue_without_a_journal_has_an_empty_one() {
        assertThat(journal()).isEqualTo(Journal.EMPTY);
    }

    @Test
    void the_newest_entry_comes_first() throws IOException {
        write("""
                entrees:
                  - {date: 2026-01-05, objet: nouveau, titre: Ouverture}
                  - {date: 2026-03-01, objet: calendrier, titre: Dates, texte: En mai, programmes: [elan]}
                """);
        assertThat(journal().entries())
                .extracting(Journal.Entry::date)
                .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 1, 5));
    }

    @Test
    void the_changes_of_a_programme_s_calendar_are_told_apart() throws IOException {
        write("""
                entrees:
                  - {date: 2026-01-05, objet: conditions, titre: Seuil, programmes: [elan]}
                  - {date: 2026-03-01, objet: calendrier, titre: Dates, programmes: [elan, autre]}
                  - {date: 2026-04-01, objet: calendrier, titre: Ailleurs, programmes: [autre]}
                """);
        assertThat(journal().of("elan", Journal.Subject.CALENDRIER))
                .extracting(Journal.Entry::title)
                .containsExactly("Dates");
    }

    @Test
    void an_unknown_subject_is_a_finding() throws IOException {
        write("entrees: [{date: 2026-01-05, objet: rumeur, titre: Ouverture}]");
        assertThat(CatalogueReader.read(catalogue)).isInstanceOf(Reading.Faulty.class);
    }

    private void write(String text) throws IOException {
        Files.writeString(catalogue.resolve("journal.yaml"), text);
    }

    private Journal journal() {
        return switch (CatalogueReader.read(catalogue)) {
            case Reading.Whole whole -> whole.catalogue().journal();
            case Reading.Faulty faulty ->
                throw new AssertionError(faulty.findings().toString());
        };
    }
}
