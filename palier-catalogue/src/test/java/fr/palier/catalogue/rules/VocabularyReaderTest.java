package fr.palier.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.CatalogueFolder;
import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.wording.Phrases;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyReaderTest {

    @TempDir
    private Path directory;

    private CatalogueFolder folder;

    @BeforeEach
    void write() {
        folder = CatalogueFolder.in(directory);
    }

    private Terms terms(String facts) {
        return folder.with("vocabulaire.yaml", "faits:\n" + facts.indent(2))
                .catalogue()
                .terms();
    }

    private FactType type(String type) {
        return terms("fait: {" + type + "}").vocabulary().get("fait").type();
    }

    private List<Finding> findings(String facts) {
        return folder.with("vocabulaire.yaml", "faits:\n" + facts.indent(2))
                .read()
                .findings();
    }

    @Test
    void a_fact_has_the_type_it_says() {
        assertThat(type("type: booleen")).isEqualTo(new FactType.Flag());
        assertThat(type("type: entier, min: 0"))
                .isEqualTo(new FactType.Quantity(FactType.Scale.WHOLE, BigDecimal.ZERO, null));
        assertThat(type("type: nombre, max: 31"))
                .isEqualTo(new FactType.Quantity(FactType.Scale.DECIMAL, null, new BigDecimal(31)));
        assertThat(type("type: montant")).isEqualTo(new FactType.Quantity(FactType.Scale.AMOUNT, null, null));
        assertThat(type("type: date")).isEqualTo(new FactType.Day());
        assertThat(type("type: choix")).isEqualTo(new FactType.Choice(List.of()));
        assertThat(type("type: choix, valeurs: [b, a]")).isEqualTo(new FactType.Choice(List.of("b", "a")));
        assertThat(type("type: liste, valeurs: [b, a]")).isEqualTo(new FactType.Selection(List.of("b", "a")));
        assertThat(type("type: territoire")).isEqualTo(new FactType.Places());
        assertThat(type("type: territoire, plusieurs: oui")).isEqualTo(new FactType.Places());
        assertThat(type("type: territoire, niveau: epci")).isEqualTo(new FactType.Place(Level.EPCI));
    }

    /** The names that the contract gives a meaning have it without saying so. */
    @Test
    void a_territory_of_a_known_name_is_of_that_level() {
        Terms terms = terms("""
                commune: {type: territoire}
                region: {type: territoire}
                siege: {type: territoire, derive_de: [commune, region]}
                """);

        assertThat(terms.vocabulary().get("commune").type()).isEqualTo(new FactType.Place(Level.COMMUNE));
        assertThat(terms.vocabulary().get("siege").type())
                .isEqualTo(new FactType.Seat(List.of(
                        terms.vocabulary().get("commune"), terms.vocabulary().get("region"))));
    }

    @Test
    void an_age_may_stand_before_the_date_it_counts_from() {
        Terms terms = terms("""
                anciennete: {type: age, derive_de: date_creation}
                date_creation: {type: date}
                """);

        assertThat(terms.vocabulary().get("anciennete").type())
                .isEqualTo(new FactType.Age(terms.vocabulary().get("date_creation")));
    }

    @Test
    void a_defined_fact_may_rest_on_another() {
        Terms terms = terms("""
                grande: {type: booleen, vrai_si: {tous: [{ess: oui}, {salaries: ">= 50"}]}}
                salaries: {type: entier}
                statut: {type: choix}
                ess: {type: booleen, libelle: l'ESS, vrai_si: {statut: association}, indetermine_si: {statut: fonds}}
                """);
        Definition social = terms.definitions().get("ess");

        assertThat(terms.definitions().keySet()).containsExactlyInAnyOrder("ess", "grande");
        assertThat(social).isNotNull();
        assertThat(social.undetermined()).isEqualTo("Le catalogue ne permet pas de trancher : l'ESS.");
    }

    @Test
    void the_reason_for_which_nothing_settles_a_fact_is_the_text_of_that_case() {
        Terms terms = terms("""
                statut: {type: choix}
                ess: {type: booleen, vrai_si: {statut: association}, indetermine_si: {statut: fonds, texte: À confirmer.}}
                """);

        assertThat(terms.definitions().get("ess"))
                .extracting(Definition::undetermined)
                .isEqualTo("À confirmer.");
    }

    @Test
    void a_fact_is_called_as_the_vocabulary_says() {
        Terms terms = terms("""
                effectif:
                  type: entier
                  libelle: nombre de salariés
                  complement: dans l'équipe
                  unite: {un: salarié, plusieurs: salariés}
                  question: Combien ?
                  aide: Comptez.
                  immuable: oui
                statut: {type: choix, valeurs: [a, b], libelles: {a: Association}}
                """);
        Fact staff = terms.vocabulary().get("effectif");
        Phrases words = terms.wording().phrases(staff);

        assertThat(staff.immutable()).isTrue();
        assertThat(words.label()).isEqualTo("nombre de salariés");
        assertThat(words.one()).isEqualTo("salarié");
        assertThat(words.many()).isEqualTo("salariés");
        assertThat(words.question()).isEqualTo("Combien ?");
        Phrases status = terms.wording().phrases(terms.vocabulary().get("statut"));
        assertThat(status.label()).isEqualTo("statut");
        assertThat(status.value("a")).isEqualTo("Association");
        assertThat(status.value("b")).isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            fait: {}                                                  | CLE_MANQUANTE
            fait: {type: texte}                                       | VALEUR_INCONNUE
            fait: oui                                                 | TYPE_INATTENDU
            fait: {type: entier, min: zéro}                           | TYPE_INATTENDU
            fait: {type: entier, min: 3, max: 2}                      | VALEUR_IMPOSSIBLE
            fait: {type: choix, valeurs: []}                          | VALEUR_IMPOSSIBLE
            fait: {type: choix, valeurs: [a, b, a]}                   | VALEUR_IMPOSSIBLE
            fait: {type: choix, valeurs: [a], libelles: {b: B}}       | CLE_INCONNUE
            fait: {type: territoire, niveau: canton}                  | VALEUR_INCONNUE
            fait: {type: entier, valeurs: [1]}                        | CLE_IGNOREE
            fait: {type: age}                                         | CLE_MANQUANTE
            fait: {type: age, derive_de: rien}                        | FAIT_INCONNU
            fait: {type: age, derive_de: []}                          | FAIT_MAL_DERIVE
            fait: {type: entier, derive_de: [autre]}                  | FAIT_MAL_DERIVE
            fait: {type: booleen, vrai_si: {fait: oui}}               | FAIT_MAL_DERIVE
            fait: {type: booleen, vrai_si: {inconnu: oui}}            | FAIT_INCONNU
            fait: {type: booleen, vrai_si: }                          | REGLE_ILLISIBLE
            fait: {type: booleen, unite: {un: a}}                     | CLE_MANQUANTE
            nom: {type: booleen}                                      | VALEUR_IMPOSSIBLE
            tous: {type: booleen}                                     | VALEUR_IMPOSSIBLE
            """)
    void a_fact_that_is_not_so_written_is_told(String fact, Code code) {
        assertThat(findings(fact + "\nautre: {type: date}"))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void a_derived_fact_rests_on_what_people_give() {
        assertThat(findings("""
                        naissance: {type: date}
                        age: {type: age, derive_de: naissance}
                        double: {type: age, derive_de: age}
                        commune: {type: territoire, derive_de: [lieu]}
                        lieu: {type: territoire, niveau: commune}
                        siege: {type: territoire, derive_de: [commune]}
                        """)).extracting(finding -> finding.place().line()).containsExactly(4, 7);
    }

    /** One fault, one finding: what rests on a fact that could not be read is not judged. */
    @Test
    void what_follows_from_a_fault_is_not_told_as_another() {
        folder.demanding("tous: [{salaries: \">= 2\"}, {grande: oui}, {anciennete: \">= 3 ans\"}]");

        assertThat(findings("""
                        salaries: {type: entiers, min: 0}
                        date_creation: {type: jour}
                        anciennete: {type: age, derive_de: date_creation}
                        grande: {type: booleen, vrai_si: {salaries: ">= 50"}}
                        """))
                .extracting(finding -> finding.place().coordinates())
                .containsExactly("vocabulaire.yaml:2:20", "vocabulaire.yaml:3:25");
    }
}
