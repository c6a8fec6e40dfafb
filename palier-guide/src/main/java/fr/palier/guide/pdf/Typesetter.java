package fr.palier.guide.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Turns pages into a PDF that is both PDF/UA-1 and PDF/A-2a. The same pages and date give the same bytes:
 * the date stands in the file where others put the time of the clock.
 */
final class Typesetter {

    private static final String[] SCRIPTS = {"latin", "latin-ext"};

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Typesetter() {}

    static byte[] pdf(String pages, LocalDate date) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUnicodeLineBreaker(new LineBreaks())
                .useSVGDrawer(new BatikSVGDrawer())
                .withProducer("Palier")
                .withHtmlContent(pages, "about:blank")
                .toStream(out);
        fonts(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                Timelessness.settle(document, date);
                document.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The style sheet, as it ships. */
    static String style() {
        try (InputStream in = resource("guide.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(Typesetter.class.getResourceAsStream(name), name);
    }

    private static void fonts(PdfRendererBuilder builder) {
        for (String script : SCRIPTS) {
            font(builder, script, 400, "normal", FontStyle.NORMAL);
            font(builder, script, 400, "italic", FontStyle.ITALIC);
            font(builder, script, 700, "normal", FontStyle.NORMAL);
            font(builder, script, 700, "italic", FontStyle.ITALIC);
        }
    }

    private static void font(PdfRendererBuilder builder, String script, int weight, String slope, FontStyle style) {
        String file = "polices/atkinson-hyperlegible-" + script + "-" + weight + "-" + slope + ".ttf";
        builder.useFont(() -> resource(file), "Atkinson " + script, weight, style, true);
    }
}
