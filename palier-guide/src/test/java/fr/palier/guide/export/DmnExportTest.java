package fr.palier.guide.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import fr.palier.guide.Profiles;
import fr.palier.guide.Shipped;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The eligibility of every programme, decided by engines that nobody here wrote. */
class DmnExportTest {

    private static final String FILE = Decider.file(Shipped.CATALOGUE);
    private static final int PROFILES = Integer.getInteger("palier.dmn.profiles", 1500);

    @Test
    void the_file_follows_the_schema_of_dmn_1_5() throws SAXException, IOException {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(DmnExportTest.class.getResource("/org/omg/spec/DMN/20230324/DMN15.xsd"));
        schema.newValidator().validate(new StreamSource(new StringReader(FILE)));
        Files.writeString(Path.of("target", "programmes.dmn"), FILE);
    }

    @Test
    void the_file_names_version_day_licence_and_credit() {
        assertThat(FILE).contains(Shipped.CATALOGUE.version(), "2026-11-24", "Licence Ouverte 2.0", "Avise");
    }

    @Test
    void kie_decides_as_palier_does() {
        compare(new KieDecider(Shipped.CATALOGUE), 1);
    }

    @Test
    void camunda_decides_as_palier_does() {
        compare(new CamundaDecider(Shipped.CATALOGUE), 2);
    }

    private static void compare(Decider decider, long seed) {
        RandomFacts facts = new RandomFacts(seed, Shipped.DAY);
        Map<Truth, Integer> seen = new HashMap<>();
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < PROFILES && differences.size() < 5; i++) {
            Map<String, Object> known = facts.next();
            LocalDate day = Shipped.DAY.plusDays(i % 400);
            Profile profile = Profiles.of(known);
            Map<String, Truth> decided = decider.decide(Decider.inputs(known, day));
            for (Sheet sheet : Shipped.CATALOGUE.sheets()) {
                Truth expected = Evaluation.truth(sheet.programme().criterion(), profile, Moment.on(day));
                seen.merge(expected, 1, Integer::sum);
                if (decided.get(Decider.name(sheet)) != expected) {
                    differences.add(
                            sheet.id() + " " + expected + " " + decided.get(Decider.name(sheet)) + " " + day + known);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(seen.values())
                .hasSize(3)
                .allSatisfy(count -> assertThat(count).isGreaterThan(PROFILES / 20));
    }
}
