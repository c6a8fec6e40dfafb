package fr.palier.guide.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF has to say against a file. */
final class Accessibility {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Accessibility() {}

    /** The rules of a standard that a file breaks, each with the place of its first breach; none is good. */
    static List<String> faults(byte[] pdf, PDFAFlavour standard) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
