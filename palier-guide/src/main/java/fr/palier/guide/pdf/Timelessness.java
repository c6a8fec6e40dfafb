package fr.palier.guide.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the clock out of a PDF file, so that the same content gives the same bytes. */
final class Timelessness {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern DATES = Pattern.compile("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*(</xmp:)");

    private Timelessness() {}

    /** Writes one date everywhere, noon in Paris, and derives the file's identifier from it and the content. */
    static void settle(PDDocument document, LocalDate date) throws IOException {
        Calendar noon = GregorianCalendar.from(date.atTime(12, 0).atZone(PARIS));
        document.getDocumentInformation().setCreationDate(noon);
        document.getDocumentInformation().setModificationDate(noon);
        document.setDocumentId(date.toEpochDay());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String stamp = date + "T12:00:00" + date.atTime(12, 0).atZone(PARIS).getOffset();
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            String settled = DATES.matcher(xmp).replaceAll("$1" + stamp + "$2");
            metadata.importXMPMetadata(settled.getBytes(StandardCharsets.UTF_8));
        }
    }
}
