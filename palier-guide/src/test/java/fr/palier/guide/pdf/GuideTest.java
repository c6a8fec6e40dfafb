package fr.palier.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.orientation.Orientation;
import fr.palier.guide.Profiles;
import fr.palier.guide.Shipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The guide on paper. */
class GuideTest {

    private static final Guide GUIDE = new Guide(Shipped.CATALOGUE, Shipped.DAY);
    private static final byte[] WHOLE = GUIDE.whole();

    @Test
    void the_guide_is_accessible_to_a_screen_reader() {
        assertThat(Accessibility.faults(WHOLE, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_guide_can_be_archived() {
        assertThat(Accessibility.faults(WHOLE, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void a_file_that_is_not_accessible_is_told_so() throws IOException {
        String bytes = new String(WHOLE, StandardCharsets.ISO_8859_1);
        String undressed = bytes.replace("/MarkInfo", "/MurkInfo");
        assertThat(Accessibility.faults(undressed.getBytes(StandardCharsets.ISO_8859_1), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
    }

    @Test
    void a_fiche_by_itself_is_accessible_and_can_be_archived() throws IOException {
        byte[] fiche = GUIDE.fiche(Shipped.CATALOGUE.get("scale-up"));
        keep("fiche.pdf", fiche);
        assertThat(Accessibility.faults(fiche, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Accessibility.faults(fiche, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void the_results_of_an_organisation_are_accessible_and_can_be_archived() throws IOException {
        Fact budget = Shipped.CATALOGUE.vocabulary().find("budget").orElseThrow();
        byte[] results = GUIDE.results(orientation(), Map.of(budget, "Sirene, novembre 2026"));
        keep("resultats.pdf", results);
        assertThat(Accessibility.faults(results, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Accessibility.faults(results, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(text(results))
                .contains(
                        "Vos réponses",
                        "Éligible",
                        "Bientôt éligible",
                        "Clermont-Ferrand",
                        "(d’après Sirene, novembre 2026)");
    }

    @Test
    void the_same_catalogue_and_day_give_the_same_bytes() {
        assertThat(new Guide(Shipped.CATALOGUE, Shipped.DAY).whole()).isEqualTo(WHOLE);
    }

    @Test
    void every_programme_has_its_fiche_and_its_bookmark() throws IOException {
        keep("guide.pdf", WHOLE);
        String text = text(WHOLE);
        try (PDDocument document = Loader.loadPDF(WHOLE)) {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).hasSize(9);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
        Shipped.CATALOGUE
                .sheets()
                .forEach(sheet -> assertThat(text).contains(sheet.name().replace('\'', '’')));
    }

    @Test
    void every_fiche_has_a_page_of_its_own() throws IOException {
        try (PDDocument document = Loader.loadPDF(WHOLE)) {
            PDFTextStripper stripper = new PDFTextStripper();
            int fiches = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document).replaceAll("\\s+", " ");
                if (text.contains("Vérifié le ")) {
                    assertThat(text)
                            .as("page " + page)
                            .contains("Les conditions")
                            .containsOnlyOnce("Vérifié le ");
                    fiches++;
                }
            }
            assertThat(fiches).isEqualTo(Shipped.CATALOGUE.sheets().size());
        }
    }

    @Test
    void the_guide_says_its_version_its_source_and_that_it_is_indicative() throws IOException {
        assertThat(text(WHOLE))
                .contains(
                        Shipped.CATALOGUE.version(), "24 novembre 2026", "Avise", "Licence Ouverte 2.0", "indicatifs");
    }

    @Test
    void no_sign_is_missing_from_the_fonts() throws IOException {
        // A glyph that a font lacks is set as a number sign.
        assertThat(text(WHOLE)).doesNotContain("#");
    }

    private static Orientation orientation() {
        Profile profile = Profiles.of(
                "forme_juridique",
                "association",
                "commune",
                "63113",
                "date_creation",
                LocalDate.of(2024, 1, 15),
                "budget",
                180_000,
                "salaries",
                4,
                "acteurs_locaux",
                true,
                "bilan_chiffre",
                true,
                "strategies",
                List.of("duplication"));
        return Orientation.of(profile, Shipped.DAY, Shipped.CATALOGUE.programmes());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Left in target for a person to look at. */
    private static void keep(String name, byte[] pdf) throws IOException {
        Files.write(Path.of("target", name), pdf);
    }
}
