package fr.palier.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.guide.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The guide on paper. */
class GuideTest {

    private static final Guide GUIDE = new Guide(Shipped.CATALOGUE, Shipped.DAY);
    private static final byte[] WHOLE = GUIDE.whole();

    @Test
    void the_guide_is_accessible_to_a_screen_reader() throws IOException {
        Files.write(Path.of("target", "guide.pdf"), WHOLE);
        assertThat(Accessibility.faults(WHOLE, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_guide_can_be_archived() {
        assertThat(Accessibility.faults(WHOLE, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void the_same_catalogue_and_day_give_the_same_bytes() {
        assertThat(new Guide(Shipped.CATALOGUE, Shipped.DAY).whole()).isEqualTo(WHOLE);
    }
}
