package fr.palier.guide.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Fact;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.xml.sax.SAXException;

/** The eligibility of every programme, decided by engines that nobody here wrote. */
class DmnExportTest {

    private static final String FILE = DmnExport.of(Shipped.CATALOGUE, Shipped.DAY);
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
        Kie kie = new Kie();
        assertThat(kie.model.getMessages()).isEmpty();
        compare(kie::decide, 1);
    }

    @Test
    void camunda_decides_as_palier_does() {
        compare(new Camunda()::decide, 2);
    }

    /** An engine: the facts of an organisation in, a truth for each programme's name out. */
    private interface Decider {
        Map<String, Truth> decide(Map<String, @Nullable Object> inputs);
    }

    private static void compare(Decider decider, long seed) {
        RandomFacts facts = new RandomFacts(seed, Shipped.DAY);
        Map<Truth, Integer> seen = new HashMap<>();
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < PROFILES && differences.size() < 5; i++) {
            Map<String, Object> known = facts.next();
            LocalDate day = Shipped.DAY.plusDays(i % 400);
            Profile profile = Profiles.of(known);
            Map<String, Truth> decided = decider.decide(inputs(known, day));
            for (Sheet sheet : Shipped.CATALOGUE.sheets()) {
                Truth expected = Evaluation.truth(sheet.programme().criterion(), profile, Moment.on(day));
                seen.merge(expected, 1, Integer::sum);
                if (decided.get(name(sheet)) != expected) {
                    differences.add(sheet.id() + " " + expected + " " + decided.get(name(sheet)) + " " + day + known);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(seen.values())
                .hasSize(3)
                .allSatisfy(count -> assertThat(count).isGreaterThan(PROFILES / 20));
    }

    private static Map<String, @Nullable Object> inputs(Map<String, Object> known, LocalDate day) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        for (Fact fact : Shipped.CATALOGUE.vocabulary().givable()) {
            inputs.put(fact.name(), known.get(fact.name()));
        }
        inputs.put(Feel.TODAY, day);
        return inputs;
    }

    private static String name(Sheet sheet) {
        return sheet.id().replace('-', '_');
    }

    private static Truth truth(@Nullable Object value) {
        return switch (value) {
            case null -> Truth.UNKNOWN;
            case Boolean yes -> Truth.of(yes);
            default -> throw new IllegalStateException("neither yes, no nor null: " + value);
        };
    }

    /** The file in a DMN engine. */
    private static final class Kie {

        private final DMNRuntime runtime;
        private final DMNModel model;

        Kie() {
            Resource resource = ResourceFactory.newReaderResource(new StringReader(FILE), "UTF-8");
            resource.setSourcePath("programmes.dmn");
            runtime = DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(resource))
                    .getOrElseThrow(IllegalStateException::new);
            model = runtime.getModels().getFirst();
        }

        Map<String, Truth> decide(Map<String, @Nullable Object> inputs) {
            DMNContext context = runtime.newContext();
            inputs.forEach(context::set);
            DMNResult result = runtime.evaluateAll(model, context);
            Map<String, Truth> decided = new HashMap<>();
            for (Sheet sheet : Shipped.CATALOGUE.sheets()) {
                decided.put(
                        name(sheet),
                        truth(result.getDecisionResultByName(name(sheet)).getResult()));
            }
            return decided;
        }
    }

    /** The file's expressions in a FEEL engine that shares no code with the other. */
    private static final class Camunda {

        private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
        private final ParsedExpression expression;

        Camunda() {
            Set<String> names = new LinkedHashSet<>();
            Shipped.CATALOGUE.sheets().forEach(sheet -> names.add(name(sheet)));
            expression =
                    engine.parseExpression(FeelFile.expression(FILE, names)).parsedExpression();
        }

        Map<String, Truth> decide(Map<String, @Nullable Object> inputs) {
            EvaluationResult result = engine.evaluate(expression, new HashMap<>(inputs));
            assertThat(result.isSuccess()).isTrue();
            Map<String, Truth> decided = new HashMap<>();
            ((Map<?, ?>) result.result()).forEach((name, value) -> decided.put((String) name, truth(value)));
            return decided;
        }
    }
}
