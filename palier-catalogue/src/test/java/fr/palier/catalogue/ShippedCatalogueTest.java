package fr.palier.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.checks.Verification;
import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Severity;
import fr.palier.catalogue.sheets.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The catalogue that ships with the project. */
class ShippedCatalogueTest {

    static final Path SHIPPED = Path.of("..", "catalogue");

    private final List<Finding> findings = Verification.of(SHIPPED, CatalogueFolder.TODAY);

    @Test
    void it_has_no_error() {
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    /** What the guide does not spell out, what is past, and that nobody has looked since: known, and told. */
    @Test
    void what_deserves_a_look_is_known() {
        assertThat(findings)
                .extracting(Finding::code)
                .containsOnly(Code.SANS_LIEN, Code.CALENDRIER_PASSE, Code.VERIFICATION_ANCIENNE);
    }

    @Test
    void it_has_the_twenty_programmes_of_the_contract() {
        Catalogue catalogue = ((Reading.Whole) CatalogueReader.read(SHIPPED)).catalogue();

        assertThat(catalogue.sheets().stream().map(Sheet::id).toList())
                .hasSize(20)
                .containsAll(Set.of(
                        "philanthro-lab",
                        "la-france-s-engage",
                        "p-ins",
                        "scale-up",
                        "fondation-entreprendre",
                        "accelerateur-21",
                        "croissance-tpe",
                        "cap-mednum",
                        "metiers-de-la-fabrication",
                        "les-sentiers",
                        "ecosolies",
                        "hec",
                        "ronalpia-changement-d-echelle",
                        "cocoshaker-deploiement",
                        "essentiel",
                        "pollen",
                        "accelerateurs-circulaires",
                        "grand-lyon-developpement",
                        "rec-entrepreneuriat-des-femmes",
                        "dla"));
        assertThat(catalogue.sheets()).allSatisfy(ShippedCatalogueTest::assertComplete);
        assertThat(catalogue.version()).startsWith("2026-");
    }

    private static void assertComplete(Sheet sheet) {
        assertThat(sheet.summary()).as(sheet.id()).isNotNull().hasSizeLessThanOrEqualTo(140);
        assertThat(sheet.presentation()).as(sheet.id()).isNotNull();
        assertThat(sheet.carriers()).as(sheet.id()).isNotEmpty();
        assertThat(sheet.modalities()).as(sheet.id()).isNotEmpty();
        assertThat(sheet.calendar()).as(sheet.id()).isNotNull();
        assertThat(sheet.duration()).as(sheet.id()).isNotNull();
    }
}
