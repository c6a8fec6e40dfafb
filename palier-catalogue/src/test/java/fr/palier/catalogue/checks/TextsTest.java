package fr.palier.catalogue.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.CatalogueFolder;
import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @TempDir
    private Path directory;

    private List<Finding> findings(String rule) {
        return CatalogueFolder.in(directory).demanding(rule).findings().stream()
                .filter(finding -> finding.severity() != Severity.WARNING)
                .toList();
    }

    private List<Code> codes(String rule) {
        return findings(rule).stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            salaries: ">= 3"              | Au moins 3 salariés
            salaries: ">= 3"              | Au moins trois salariés
            salaries: "> 2"               | Au moins 3 salariés
            salaries: "<= 9"              | Moins de 10 salariés
            salaries: ">= 3"              | Plus de 2 salariés
            salaries: "< 10"              | Neuf salariés au plus
            salaries: ">= 1"              | Employeuse
            salaries: "> 0"               | Au moins un salarié
            etp: ">= 2.5"                 | Au moins 2,5 équivalents temps plein
            budget: "> 300 000 €"         | Plus de 300 k€
            budget: "< 1 500 000 €"       | Moins de 1,5 M€ de chiffre d'affaires
            budget: ">= 200000"           | Deux cent mille euros au moins
            anciennete: ">= 36 mois"      | Au moins trois ans
            anciennete: ">= 3 ans"        | 36 mois d'existence au moins
            anciennete: "> 18 mois"       | Plus d'un an et demi
            anciennete: "> 30 mois"       | Plus de 2 ans et 6 mois
            anciennete: "< 1 an"          | Moins d'un an
            anciennete: ">= 3 ans"        | En activité depuis son troisième anniversaire, soit 3 ans
            date_creation: "< 2020-01-01" | Créée avant 2020
            date_creation: "<= 2019-12-31" | Créée avant le 1er janvier 2020
            forme_juridique: association  | Association loi 1901
            croissance: oui               | En croissance ces deux dernières années
            forme_juridique: [association, fondation] | L'un des deux statuts
            siege: ["departement:63"]     | Dans le 63
            dirigeante: oui               | Dirigée par une femme
            ess: oui                      | De l'économie sociale et solidaire, au sens de la loi du 31 juillet 2014
            """)
    void a_text_that_says_what_its_rule_says_is_left_alone(String rule, String text) {
        assertThat(findings("{" + rule + ", texte: \"" + text + "\"}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            salaries: ">= 3"              | Au moins 2 salariés
            salaries: ">= 3"              | Au moins cinq salariés
            salaries: ">= 2"              | Deux salariés et 3 ans d'existence
            budget: "> 300 000 €"         | Plus de 30 k€
            budget: "> 300 000 €"         | Plus de 300 € de budget
            budget: "< 1,5 M€"            | Moins de 15 millions d'euros
            anciennete: ">= 3 ans"        | Au moins deux ans
            anciennete: ">= 18 mois"      | Au moins un an
            anciennete: ">= 3 ans"        | Au moins 3 mois
            date_creation: "< 2020-01-01" | Créée avant 2018
            dirigeante: oui               | Dirigée par une femme depuis 2 ans
            salaries: "> 2"               | Plus de 3 ans
            salaries: ">= 3"              | Au moins deux salariés
            salaries: "> 2"               | Plus de 3 salariés
            """)
    void a_number_that_the_rule_does_not_carry_is_told(String rule, String text) {
        assertThat(codes("{" + rule + ", texte: \"" + text + "\"}")).contains(Code.NOMBRE_ABSENT_DE_LA_REGLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            salaries: ">= 3"          | Une équipe salariée
            budget: "> 300 000 €"     | Un budget important
            anciennete: ">= 3 ans"    | Une structure installée
            """)
    void a_number_that_the_text_does_not_say_is_told(String rule, String text) {
        assertThat(codes("{" + rule + ", texte: \"" + text + "\"}")).containsExactly(Code.NOMBRE_ABSENT_DU_TEXTE);
    }

    @Test
    void the_text_of_a_group_covers_its_parts() {
        String group = """
                un_parmi:
                  - {salaries: ">= 3"}
                  - {budget: "> 100 000 €"}
                texte: "%s"
                """;

        assertThat(codes(group.formatted("3 salariés ou plus de 100 000 €"))).isEmpty();
        assertThat(codes(group.formatted("3 salariés, ou un budget solide")))
                .containsExactly(Code.NOMBRE_ABSENT_DU_TEXTE);
        assertThat(codes(group.formatted("3 salariés, ou plus de 200 000 €")))
                .containsExactly(Code.NOMBRE_ABSENT_DE_LA_REGLE, Code.NOMBRE_ABSENT_DU_TEXTE);
        assertThat(codes(group.formatted("L'une de ces deux conditions : 3 salariés ou 100 k€")))
                .isEmpty();
    }

    @Test
    void a_part_with_a_text_of_its_own_says_its_own_numbers() {
        assertThat(codes("""
                un_parmi:
                  - {salaries: ">= 3", texte: "3 salariés"}
                  - {dirigeante: oui}
                texte: "Une équipe, ou une dirigeante"
                """)).isEmpty();
    }

    @Test
    void a_mismatch_is_told_at_the_text_with_what_the_rule_carries() {
        Finding finding = findings("""
                tous:
                  - salaries: ">= 3"
                    texte: "Au moins 2 salariés"
                """).getFirst();

        assertThat(finding.place().coordinates()).isEqualTo("programmes/essai.yaml:6:14");
        assertThat(finding.message())
                .isEqualTo("Le texte dit « 2 », mais la règle demande « Au moins 3\u202fsalariés ».");
        assertThat(finding.remedy()).isEqualTo("Écrivez le même nombre dans le texte et dans la règle.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ["departement:11"]                    | Siège en Île-de-France
            ["departement:52"]                    | Implantée dans la région Pays de la Loire
            ["departement:63", "departement:03"]  | Une implantation régionale
            ["departement:63"]                    | Siège dans la région
            ["region:84"]                         | Siège dans le département du Rhône
            ["france"]                            | En France métropolitaine
            """)
    void a_level_that_the_rule_does_not_give_is_told(String areas, String text) {
        assertThat(codes("{siege: " + areas + ", texte: \"" + text + "\"}")).containsExactly(Code.NIVEAU_DE_TERRITOIRE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ["region:11"]                         | Siège en Île-de-France
            ["departement:63"]                    | Siège dans le Puy-de-Dôme, en Auvergne-Rhône-Alpes
            ["departement:63", "departement:03"]  | Présente dans la région Auvergne
            ["departement:31", "departement:81"]  | Dans l'ouest de l'Occitanie
            ["departement:31", "departement:81"]  | Dans deux départements de la région Occitanie
            ["departement:974"]                   | Siège dans la région La Réunion
            ["departement:69"]                    | Dans la région lyonnaise
            ["region:84"]                         | Dans un département d'Auvergne-Rhône-Alpes
            ["epci:200046977"]                    | Dans la Métropole de Lyon, en région
            ["metropole"]                         | En France métropolitaine
            ["departement:2A", "departement:2B"]  | Dans la région Corse
            """)
    void a_text_about_places_that_may_be_right_is_left_alone(String areas, String text) {
        assertThat(findings("{siege: " + areas + ", texte: \"" + text + "\"}")).isEmpty();
    }

    @Test
    void the_text_of_a_priority_is_compared_with_its_rule() {
        List<Code> codes = CatalogueFolder.in(directory).with("programmes/essai.yaml", """
                        id: essai
                        priorites:
                          - {texte: "Les structures de moins de 2 ans", si: {anciennete: "< 3 ans"}}
                        """).findings().stream()
                .map(Finding::code)
                .toList();

        assertThat(codes).contains(Code.NOMBRE_ABSENT_DE_LA_REGLE);
    }
}
