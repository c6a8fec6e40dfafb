package fr.palier.sirene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private static Path folder;

    private static Lookup lookup = Lookup.none();

    @BeforeAll
    static void import_the_register() {
        Registry.into(folder);
        lookup = Lookup.in(folder);
    }

    @AfterAll
    static void close() {
        lookup.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "les ateliers du pont de pierre | 000010017",
                "Atelier du pont de pierre | 000010017", // singular
                "ateliers pont pierre | 000010017",
                "association les ateliers du pont de pierre | 000010017", // what people put before a name
                "ateleirs du pont | 000010017", // a slip
                "arbre a palabre | 000010041", // no accent, no article, no plural
                "L’Arbre à palabres | 000010041",
                "larbre palabres | 000010041",
                "ADMRE | 000010058",
                "a.d.m.r.e. | 000010058",
                "aide à domicile en milieu rural | 000010058",
                "bâtisseurs | 000010066",
                "batiseurs associes | 000010066",
                "compagnie des gabares | 000010025", // a second usual name
                "bac du quai | 000010025", // a third
                "resto du coeur | 000010199", // a usual name, œ written oe
                "le resto de cœur | 000010199",
                "ecotex | 000010090",
                "réparvélo | 000010108",
                "repar velo | 000010108",
                "jardin cocagne | 000010116",
                "epicerie creuse | 000010223",
                "mariniers nantes | 000010025", // the commune helps
                "mutuele bords de loire | 000010074",
                "numerique pour tout | 000010215",
                "marinie | 000010025", // as one types
                "entraide et culture à marseille quatre | 000010124" // a word too many
            })
    void a_name_is_found_as_people_type_it(String text, String siren) {
        assertThat(sirens(text)).first().isEqualTo(siren);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzzz", "!!!", "*", "~^:()[]", "AND OR NOT", "dissoute", "villefictive"})
    void what_is_not_there_is_not_found(String text) {
        assertThat(sirens(text)).isEmpty();
    }

    @Test
    void a_number_finds_one_and_only_that_one() {
        assertThat(sirens("000 010 025")).containsExactly("000010025");
        assertThat(sirens("W632001001")).containsExactly("000010017");
        assertThat(sirens("000010157")).isEmpty();
    }

    @Test
    void what_completion_writes_finds_the_same_again() {
        for (LegalUnit unit : lookup.complete("les", 20)) {
            assertThat(sirens(unit.typed())).containsExactly(unit.siren().digits());
        }
        assertThat(lookup.complete("les", 20)).hasSizeGreaterThan(2);
    }

    private static Fact fact(String name) {
        return Registry.catalogue().vocabulary().find(name).orElseThrow();
    }

    @Test
    void a_fact_has_its_register_and_its_day() {
        LegalUnit unit = lookup.find(new Siren("000010017")).units().getFirst();
        assertThat(unit.provenance().say()).isEqualTo("Sirene, novembre 2026");
        assertThat(Provenance.read(unit.provenance().code())).contains(unit.provenance());
        assertThat(Provenance.read("sirene.hier")).isEmpty();
        assertThat(Provenance.read("ailleurs.2026-11-01")).isEmpty();
        assertThat(unit.provenance(fact("forme_juridique")).say()).isEqualTo("Sirene, novembre 2026");
        assertThat(unit.provenance(fact("salaries")).say()).isEqualTo("Sirene, décembre 2024");
    }

    @Test
    void what_the_user_says_governs() {
        Vocabulary vocabulary = Registry.catalogue().vocabulary();
        Fact salaries = vocabulary.get("salaries");
        Fact departement = vocabulary.get("departement");
        Value four = Value.Quantity.exactly(java.math.BigDecimal.valueOf(4));
        Value gironde =
                new Value.Place(Geography.french().find(Level.DEPARTEMENT, "33").orElseThrow());
        Profile said = Profile.empty(vocabulary).with(salaries, four).with(departement, gironde);
        Profile merged = UnitFacts.merged(said, facts("000010017", TODAY));
        assertThat(merged.value(salaries)).isEqualTo(four);
        // Clermont-Ferrand is not in Gironde: the register's commune goes.
        assertThat(merged.value(vocabulary.get("commune")).isKnown()).isFalse();
        assertThat(merged.value(vocabulary.get("forme_juridique"))).isEqualTo(new Value.Choice("association"));
    }

    @Test
    void what_was_not_yet_so_on_the_day_is_not_known() {
        Fact creation = Registry.catalogue().vocabulary().get("date_creation");
        assertThat(facts("000010223", TODAY)).containsKey(creation);
        assertThat(facts("000010223", LocalDate.of(2020, 1, 1))).doesNotContainKey(creation);
    }

    private static Map<Fact, Value> facts(String siren, LocalDate date) {
        UnitFacts facts = new UnitFacts(Registry.catalogue().terms(), Geography.french());
        return facts.of(lookup.find(new Siren(siren)).units().getFirst(), date);
    }

    private static List<String> sirens(String text) {
        return lookup.find(Wanted.read(text), 10).units().stream()
                .map(unit -> unit.siren().digits())
                .toList();
    }
}
