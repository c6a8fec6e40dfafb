package fr.palier.catalogue.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.palier.catalogue.profiles.RandomProfiles;
import fr.palier.catalogue.profiles.Shipped;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What holds of every result. */
class ResultLaws {

    private static final List<String> VERDICTS = List.of("eligible", "bientot", "a_completer", "non_eligible");
    private static final Comparator<JsonNode> ORDER = Comparator.<JsonNode>comparingInt(
                    result -> VERDICTS.indexOf(result.get("verdict").asString()))
            .thenComparingDouble(result -> -result.get("pertinence").asDouble())
            .thenComparing(result -> result.get("programme").asString());

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        InputStream text = Objects.requireNonNull(
                ResultWriter.class.getResourceAsStream("/fr/palier/catalogue/schemas/resultat.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    @Property(seed = "20261124", tries = 300)
    void every_result_is_as_the_published_schema_says(@ForAll long seed, @ForAll long dateSeed) {
        String line = Results.line(RandomProfiles.json(seed), RandomProfiles.day(dateSeed));
        assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty();
        assertThat(line).doesNotContain("\n").doesNotContain("\\u");
    }

    @Property(seed = "20261124", tries = 300)
    void results_are_sorted_by_verdict_then_by_relevance_then_by_identifier(@ForAll long seed) {
        JsonNode results = Results.of(RandomProfiles.json(seed)).get("resultats");
        List<JsonNode> all = results.valueStream().toList();
        assertThat(all).hasSize(Shipped.CATALOGUE.sheets().size()).isSortedAccordingTo(ORDER);
    }

    @Property(seed = "20261124", tries = 200)
    void what_is_missing_is_asked_and_what_is_known_exactly_is_not(@ForAll long seed) {
        String profile = RandomProfiles.json(seed);
        JsonNode result = Results.of(profile);
        JsonNode next = result.get("prochaine_question");
        boolean isOpen = result.get("resultats")
                .valueStream()
                .anyMatch(each -> !each.get("faits_manquants").isEmpty());
        assertThat(next.isNull()).isEqualTo(!isOpen);
        if (isOpen) {
            assertThat(result.get("resultats")
                            .valueStream()
                            .flatMap(each -> each.get("faits_manquants").valueStream()))
                    .contains(next);
            // A number, a day or a place may be known and still not exactly enough.
            assertThat(profile).doesNotContainPattern("\"" + next.asString() + "\": (true|false|\"[a-z])");
        }
    }

    @Property(seed = "20261124", tries = 50)
    void the_same_profile_and_day_give_the_same_line(@ForAll long seed) {
        String profile = RandomProfiles.json(seed);
        LocalDate day = RandomProfiles.day(seed);
        assertThat(Results.line(profile, day)).isEqualTo(Results.line(profile, day));
    }

    @Test
    void the_schema_refuses_what_the_contract_does_not_say() {
        String line = Results.line("{}", Shipped.TODAY);
        for (String wrong : List.of(
                line.replaceFirst("\"a_completer\"", "\"peut_etre\""),
                line.replaceFirst("\"eligible_le\":null,", ""),
                line.replaceFirst("\"eligible_le\":null", "\"eligible_le\":\"2027-03-02\""),
                line.replaceFirst("\"reserves\":\\[", "\"reserves\":null,\"rien\":["),
                line.replaceFirst("\"pertinence\":", "\"pertinence\":1"),
                line.replaceFirst("\"id\":null", "\"id\":3"))) {
            assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
        }
    }
}
