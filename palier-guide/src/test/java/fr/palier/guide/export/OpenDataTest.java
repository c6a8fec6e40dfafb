package fr.palier.guide.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.palier.guide.Shipped;
import fr.palier.guide.export.OpenData.Format;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The catalogue as files for others, read by what others read them with. */
class OpenDataTest {

    private static final OpenData DATA = new OpenData(Shipped.CATALOGUE, Shipped.DAY);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The published schemas stand beside the project, not in it. */
    private static final Path SCHEMAS =
            Shipped.HOME.toAbsolutePath().normalize().resolveSibling("shared").resolve("schemas/data-inclusion-v1");

    @ParameterizedTest
    @EnumSource
    void every_export_names_version_day_licence_and_credit(Format format) {
        assertThat(String.join("\n", DATA.files(format).values()))
                .contains(Shipped.CATALOGUE.version(), Shipped.DAY.toString(), "Licence Ouverte 2.0", "Avise");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_catalogue_and_day_give_the_same_files(Format format) {
        assertThat(new OpenData(Shipped.CATALOGUE, Shipped.DAY).files(format)).isEqualTo(DATA.files(format));
    }

    @Test
    void files_are_written_into_a_folder_that_is_made(@TempDir Path folder) throws IOException {
        List<Path> written = DATA.write(Format.CSV, folder.resolve("a/b"));
        assertThat(written).hasSize(4).allSatisfy(path -> assertThat(path).isNotEmptyFile());
    }

    @Test
    void a_form_is_known_by_its_word() {
        assertThat(Format.of("data-inclusion")).contains(Format.DATA_INCLUSION);
        assertThat(Format.of("xml")).isEmpty();
    }

    @Test
    void the_json_file_holds_every_programme_with_its_rules_and_sources() {
        JsonNode file = MAPPER.readTree(file(Format.JSON, "catalogue.json"));
        assertThat(file.get("programmes")).hasSize(Shipped.CATALOGUE.sheets().size());
        JsonNode engage = file.get("programmes")
                .valueStream()
                .filter(programme -> programme.get("id").asString().equals("la-france-s-engage"))
                .findFirst()
                .orElseThrow();
        JsonNode age = engage.at("/eligibilite/tous/2");
        assertThat(age.get("texte").asString()).isEqualTo("Au moins 3 ans d'existence");
        assertThat(age.get("operateur").asString()).isEqualTo(">=");
        assertThat(age.at("/valeur/mois").asInt()).isEqualTo(36);
        assertThat(age.at("/sources/0").asString()).isEqualTo("avise-2025-10/fiche");
        assertThat(age.get("divergence").asString()).contains("plus de 3 ans");
    }

    @ParameterizedTest
    @ValueSource(strings = {"programmes", "conditions", "structures"})
    void every_cell_of_a_table_is_of_its_column_s_type(String table) throws IOException {
        JsonNode resource = MAPPER.readTree(file(Format.CSV, "datapackage.json"))
                .get("resources")
                .valueStream()
                .filter(each -> each.get("name").asString().equals(table))
                .findFirst()
                .orElseThrow();
        List<NamedCsvRecord> rows = rows(file(Format.CSV, resource.get("path").asString()));
        assertThat(rows).hasSizeGreaterThan(10);
        JsonNode fields = resource.at("/schema/fields");
        assertThat(rows.getFirst().getHeader())
                .isEqualTo(fields.valueStream()
                        .map(field -> field.get("name").asString())
                        .toList());
        for (NamedCsvRecord row : rows) {
            fields.valueStream()
                    .forEach(field -> assertThat(row.getField(field.get("name").asString()))
                            .matches(pattern(field.get("type").asString())));
        }
    }

    @Test
    void identifiers_are_the_key_of_the_programmes_table() throws IOException {
        List<NamedCsvRecord> rows = rows(file(Format.CSV, "programmes.csv"));
        assertThat(rows.stream().map(row -> row.getField("id")).toList())
                .doesNotHaveDuplicates()
                .hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SOMME(A1)", "\t=1", "\r=1"})
    void a_cell_that_a_spreadsheet_would_calculate_is_inert(String text) {
        assertThat(Csv.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void other_cells_stay_as_they_are() {
        assertThat(Csv.cell("La Ruche")).isEqualTo("La Ruche");
        assertThat(Csv.cell(-3)).isEqualTo("-3");
        assertThat(Csv.cell(LocalDate.of(2027, 1, 31))).isEqualTo("2027-01-31");
        assertThat(Csv.cell(null)).isEmpty();
    }

    @Test
    void a_json_ld_processor_reads_a_service_for_every_programme() throws JsonLdError {
        String file = file(Format.JSONLD, "catalogue.jsonld");
        JsonArray expanded =
                JsonLd.expand(JsonDocument.of(new StringReader(file))).get();
        List<JsonValue> services = expanded.stream()
                .filter(node -> node.toString().contains("\"@type\":[\"https://schema.org/Service\"]"))
                .toList();
        assertThat(services)
                .hasSize(20)
                .allSatisfy(service -> assertThat(service.asJsonObject())
                        .containsKeys(
                                "https://schema.org/provider",
                                "https://schema.org/name",
                                "https://schema.org/areaServed"));
        assertThat(expanded.toString()).contains("https://schema.org/Dataset").doesNotContain("GovernmentService");
    }

    @Test
    void every_provider_is_an_organisation_of_the_file() throws JsonLdError {
        String file = file(Format.JSONLD, "catalogue.jsonld");
        JsonArray flat =
                JsonLd.flatten(JsonDocument.of(new StringReader(file))).get().asJsonArray();
        List<String> known =
                flat.stream().map(node -> node.asJsonObject().getString("@id")).toList();
        flat.stream()
                .map(node -> node.asJsonObject().getJsonArray("https://schema.org/provider"))
                .filter(providers -> providers != null)
                .forEach(providers -> providers.forEach(provider ->
                        assertThat(known).contains(provider.asJsonObject().getString("@id"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"structure", "service"})
    void data_inclusion_accepts_every_entry(String kind) throws IOException {
        Path schema = SCHEMAS.resolve(kind + ".json");
        assumeTrue(Files.isRegularFile(schema), "schemas of data.inclusion not found beside the project: skipped");
        Schema published = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema), InputFormat.JSON);
        JsonNode entries = MAPPER.readTree(file(Format.DATA_INCLUSION, kind + "s.json"));
        assertThat(entries).hasSizeGreaterThan(15);
        entries.valueStream()
                .forEach(entry -> assertThat(published.validate(
                                entry.toString(),
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                        .as(entry.toString())
                        .isEmpty());
    }

    @Test
    void every_service_of_data_inclusion_belongs_to_a_structure_of_the_same_export() {
        List<String> structures = MAPPER.readTree(file(Format.DATA_INCLUSION, "structures.json"))
                .valueStream()
                .map(structure -> structure.get("id").asString())
                .toList();
        MAPPER.readTree(file(Format.DATA_INCLUSION, "services.json"))
                .valueStream()
                .forEach(service -> assertThat(structures)
                        .contains(service.get("structure_id").asString()));
    }

    @Test
    void a_region_is_told_to_data_inclusion_by_its_departments() {
        JsonNode services = MAPPER.readTree(file(Format.DATA_INCLUSION, "services.json"));
        assertThat(zone(services, "essentiel"))
                .containsExactlyInAnyOrder("75", "77", "78", "91", "92", "93", "94", "95");
        assertThat(zone(services, "p-ins")).containsExactly("france");
        assertThat(zone(services, "grand-lyon-developpement")).containsExactly("200046977");
    }

    private static List<String> zone(JsonNode services, String programme) {
        return services.valueStream()
                .filter(service -> service.get("id").asString().equals("palier--" + programme))
                .flatMap(service -> service.get("zone_eligibilite").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static String file(Format format, String name) {
        return Objects.requireNonNull(DATA.files(format).get(name), name);
    }

    private static List<NamedCsvRecord> rows(String csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    private static String pattern(String type) {
        return switch (type) {
            case "integer" -> "|-?\\d+";
            case "boolean" -> "|true|false";
            case "date" -> "|\\d{4}-\\d{2}-\\d{2}";
            default -> "(?s)(?![=+@\\t\\r-]).*";
        };
    }
}
