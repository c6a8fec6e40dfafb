package fr.palier.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The JSON Schemas that are published with a catalogue, as another reader of schemas takes them. */
class SchemasTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\\n# (\\S+)\\n(.*?)```");

    static Stream<Path> shipped() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(ShippedCatalogueTest.SHIPPED)) {
            paths.filter(path -> path.toString().endsWith(".yaml")).sorted().forEach(files::add);
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_shipped_catalogue_is_as_its_schemas_say(Path file) throws IOException {
        assertThat(errors(schema(file.toString()), Files.readString(file))).isEmpty();
    }

    /** What the documents give as right is right for the schemas too. */
    @Test
    void the_examples_of_the_documents_are_as_the_schemas_say() throws IOException {
        List<MatchResult> blocks = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Path.of("..", "docs", "messages"))) {
            for (Path page : pages.toList()) {
                String text = Files.readString(page);
                int corrected = text.indexOf("## Une fois corrigé");
                if (corrected >= 0) {
                    BLOCK.matcher(text.substring(corrected)).results().forEach(blocks::add);
                }
            }
        }
        String format = Files.readString(Path.of("..", "docs", "catalogue.md"));
        BLOCK.matcher(format).results().forEach(blocks::add);

        assertThat(blocks)
                .hasSizeGreaterThan(35)
                .allSatisfy(block -> assertThat(errors(schema(block.group(1)), block.group(2)))
                        .as(block.group(2))
                        .isEmpty());
    }

    @Test
    void so_is_the_vocabulary_of_the_tests() {
        assertThat(errors("vocabulaire", CatalogueFolder.VOCABULARY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            programme   | presentatoin: Un essai.
            programme   | nom: [Essai]
            programme   | verifie_le: 10/10/2026
            programme   | duree: {min: 9}
            programme   | duree: {min: 9, max: beaucoup}
            programme   | cout: {gratuit: peut-être}
            programme   | candidature: {type: mensuelle}
            programme   | candidature: {type: annuelle}
            programme   | candidature: {type: annuelle, mois: 13}
            programme   | candidature: {type: variable, mois: 3}
            programme   | candidature: {type: fenetre, du: 2026-01-01}
            programme   | liens: [{libelle: Site, url: "www.exemple.fr"}]
            programme   | reserves: [{si: {dirigeante: oui}}]
            programme   | priorites: [{texte: Sans règle.}]
            programme   | echelle: {valeur: mondiale}
            programme   | eligibilite: [{dirigeante: oui}]
            programme   | eligibilite: {tous: {dirigeante: oui}}
            programme   | eligibilite: {texte: Rien d'autre}
            programme   | eligibilite: {tous: [], un_parmi: []}
            programme   | eligibilite: {tous: [], dirigeante: oui}
            programme   | eligibilite: {domaines: {seulement: [sante]}}
            programme   | eligibilite: {domaines: []}
            programme   | eligibilite: {tous: [{salaries: ">= 2", source: {page: 3}}]}
            programme   | validite: {depuis: 2026-01-01}
            programme   | exemples: [{profil: {}, date: 2026-11-24}]
            programme   | exemples: [{profil: {}, date: 2026-11-24, verdict: oui}]
            vocabulaire | faits: {salaries: {type: entiers}}
            vocabulaire | faits: {salaries: {min: 0}}
            vocabulaire | faits: {nom: {type: choix}}
            vocabulaire | faits: {age: {type: age}}
            vocabulaire | faits: {forme: {type: choix, valeurs: []}}
            vocabulaire | facts: {}
            structures  | structures: [{id: avise}]
            structures  | structures: [{id: avise, nom: Avise, roles: [financeur]}]
            sources     | documents: [{id: guide}]
            sources     | date: hier
            preparation | questions: [{id: a, question: A ?}]
            preparation | premiers_pas: [{texte: Appelez., origine: avise}]
            preparation | dialogue: [{id: a, question: A ?}]
            preparation | dialogue: [{id: a, question: A ?, reponses: [{id: oui}]}]
            glossaire   | termes: [{id: ess, nom: Économie sociale}]
            journal     | entrees: [{date: 2026-12-03, objet: calendrier}]
            journal     | entrees: [{date: demain, objet: calendrier, titre: Des dates}]
            journal     | entrees: [{date: 2026-12-03, objet: rumeur, titre: Des dates}]
            """)
    void a_schema_refuses_what_is_not_so_written(String schema, String text) {
        assertThat(errors(schema, text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            programme   | id: essai
            programme   | eligibilite: {siege_qpv: true, texte: En QPV, source: guide, divergence: Ou non.}
            programme   | eligibilite: {un_parmi: []}
            programme   | eligibilite: {salaries: 2}
            programme   | eligibilite: {domaines: {uniquement: [sante]}}
            programme   | eligibilite: {aucun: [{forme_juridique: [association]}], source: [guide/fiche, {document: loi}]}
            programme   | candidature: {type: saison, saison: printemps, annee: 2026}
            programme   | validite: {au: 2026-12-31}
            structures  | structures: []
            vocabulaire | faits: {}
            journal     | entrees: [{date: 2026-12-03, objet: calendrier, titre: Des dates, programmes: [essai]}]
            """)
    void and_takes_what_is(String schema, String text) {
        assertThat(errors(schema, text)).isEmpty();
    }

    private static String schema(String path) {
        String name = Path.of(path).getFileName().toString();
        return path.contains("programmes") ? "programme" : name.substring(0, name.indexOf('.'));
    }

    private static List<Error> errors(String schema, String yaml) {
        Object data = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonNode node = JSON.valueToTree(data);
        return SCHEMAS.computeIfAbsent(schema, SchemasTest::load).validate(node);
    }

    private static Schema load(String name) {
        String resource = "/fr/palier/catalogue/schemas/" + name + ".schema.json";
        try (InputStream stream = Objects.requireNonNull(SchemasTest.class.getResourceAsStream(resource))) {
            return REGISTRY.getSchema(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
