package fr.palier.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueFolder;
import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Source;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Truth;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a programme may write under {@code eligibilite}, and what it then means. */
class LeafGrammarTest {

    @TempDir
    private Path directory;

    private Truth truth(String rule, String profile) {
        Catalogue catalogue = CatalogueFolder.in(directory).demanding(rule).catalogue();
        return Evaluation.truth(
                catalogue.get("essai").programme().criterion(),
                new ProfileReader(catalogue.vocabulary(), Geography.french(), CatalogueFolder.TODAY)
                        .read(profile)
                        .profile(),
                Moment.on(CatalogueFolder.TODAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            salaries: ">= 2"            | {"salaries": 2}         | {"salaries": 1}
            salaries: "> 2"             | {"salaries": 3}         | {"salaries": 2}
            salaries: "<= 2"            | {"salaries": 2}         | {"salaries": 3}
            salaries: "< 2"             | {"salaries": 1}         | {"salaries": 2}
            salaries: "= 2"             | {"salaries": 2}         | {"salaries": 1}
            salaries: 2                 | {"salaries": 2}         | {"salaries": 3}
            salaries: "!= 2"            | {"salaries": 3}         | {"salaries": 2}
            etp: ">= 2,5"               | {"etp": 2.5}            | {"etp": 2.4}
            budget: "> 300 000 €"       | {"budget": 300000.01}   | {"budget": 300000}
            budget: "> 300 k€"          | {"budget": 300001}      | {"budget": 300000}
            budget: "< 1,5 M€"          | {"budget": 1499999.99}  | {"budget": 1500000}
            budget: 5000                | {"budget": 5000}        | {"budget": 5001}
            date_creation: "< 2020-01-01" | {"date_creation": "2019-12-31"} | {"date_creation": "2020-01-01"}
            date_creation: 2020-01-01   | {"date_creation": "2020-01-01"} | {"date_creation": "2020-01-02"}
            anciennete: ">= 3 ans"      | {"date_creation": "2023-11-24"} | {"date_creation": "2023-11-25"}
            anciennete: "> 3 ans"       | {"date_creation": "2023-11-23"} | {"date_creation": "2023-11-24"}
            anciennete: "< 18 mois"     | {"date_creation": "2025-05-25"} | {"date_creation": "2025-05-24"}
            anciennete: "<= 18 mois"    | {"date_creation": "2025-05-24"} | {"date_creation": "2025-05-23"}
            dirigeante: oui             | {"dirigeante": true}    | {"dirigeante": false}
            dirigeante: non             | {"dirigeante": false}   | {"dirigeante": true}
            dirigeante: true            | {"dirigeante": true}    | {"dirigeante": false}
            dirigeante: false           | {"dirigeante": false}   | {"dirigeante": true}
            forme_juridique: association | {"forme_juridique": "association"} | {"forme_juridique": "fondation"}
            forme_juridique: [association, fondation] | {"forme_juridique": "fondation"} | {"forme_juridique": "cooperative"}
            metier: menuisier           | {"metier": "menuisier"} | {"metier": "Menuisier"}
            domaines: sante             | {"domaines": ["sante", "culture"]} | {"domaines": ["culture"]}
            domaines: [sante, habitat]  | {"domaines": ["habitat"]} | {"domaines": []}
            domaines: {uniquement: [sante, habitat]} | {"domaines": ["sante"]} | {"domaines": ["sante", "culture"]}
            domaines: {uniquement: sante} | {"domaines": []}      | {"domaines": ["habitat"]}
            mots: [vélo]                | {"mots": ["vélo", "eau"]} | {"mots": ["eau"]}
            siege: ["region:84"]        | {"commune": "63113"}    | {"commune": "75056"}
            siege: ["departement:63", "region:11"] | {"commune": "75056"} | {"commune": "69123"}
            siege: ["epci:200046977"]   | {"commune": "69123"}    | {"commune": "63113"}
            siege: "metropole"          | {"commune": "2A004"}    | {"commune": "97411"}
            siege: outre_mer            | {"commune": "97411"}    | {"commune": "75056"}
            siege: ["commune:63113"]    | {"commune": "63113"}    | {"commune": "63001"}
            siege: ["63113"]            | {"commune": "63113"}    | {"commune": "63001"}
            departement: ["63"]         | {"departement": "63"}   | {"departement": "03"}
            departement: ["departement:63"] | {"departement": "63"} | {"departement": "03"}
            implantations: ["region:84"] | {"implantations": ["63113", "75056"]} | {"implantations": ["75056"]}
            ess: oui                    | {"forme_juridique": "association"} | {"forme_juridique": "societe_commerciale"}
            ess: non                    | {"forme_juridique": "societe_commerciale"} | {"forme_juridique": "association"}
            tous: []                    | {}                      | ~~
            aucun: []                   | {}                      | ~~
            un_parmi: []                | ~~                      | {}
            tous: [{dirigeante: oui}, {salaries: 1}] | {"dirigeante": true, "salaries": 1} | {"salaries": 0}
            un_parmi: [{dirigeante: oui}, {salaries: 1}] | {"salaries": 1} | {"dirigeante": false, "salaries": 0}
            aucun: [{dirigeante: oui}, {salaries: 1}] | {"dirigeante": false, "salaries": 0} | {"salaries": 1}
            """)
    void a_leaf_holds_for_the_one_and_fails_for_the_other(String rule, String holds, String fails) {
        if (!holds.isEmpty()) {
            assertThat(truth(rule, holds)).isEqualTo(Truth.TRUE);
        }
        if (!fails.isEmpty()) {
            assertThat(truth(rule, fails)).isEqualTo(Truth.FALSE);
        }
    }

    @Test
    void where_nothing_settles_a_defined_fact_it_stays_open_even_if_it_is_to_be_false() {
        assertThat(truth("ess: oui", "{\"forme_juridique\": \"fondation\"}")).isEqualTo(Truth.UNKNOWN);
        assertThat(truth("ess: non", "{\"forme_juridique\": \"fondation\"}")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_leaf_carries_its_text_its_sources_and_its_divergence() {
        Criterion criterion = leaf("""
                salaries: ">= 2"
                texte: "Deux salariés"
                source: [guide/fiche, guide, {document: loi, section: article-1}]
                divergence: "Le tableau dit plus de 2."
                """);

        assertThat(criterion.note().text()).isEqualTo("Deux salariés");
        assertThat(criterion.note().divergence()).isEqualTo("Le tableau dit plus de 2.");
        assertThat(criterion.note().sources())
                .containsExactly(
                        new Source("guide", "fiche"), new Source("guide", null), new Source("loi", "article-1"));
    }

    private Criterion leaf(String rule) {
        Criterion root = CatalogueFolder.in(directory)
                .demanding(rule)
                .catalogue()
                .get("essai")
                .programme()
                .criterion();
        return ((Criterion.All) root).parts().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            salaries: deux                        | COMPARAISON_ILLISIBLE
            salaries: "plus de 2"                 | COMPARAISON_ILLISIBLE
            salaries: "=> 2"                      | COMPARAISON_ILLISIBLE
            salaries: "2 €"                       | COMPARAISON_ILLISIBLE
            salaries: [2, 3]                      | TYPE_INATTENDU
            salaries: ""                          | TYPE_INATTENDU
            salaries:                             | TYPE_INATTENDU
            budget: "> 3 ans"                     | COMPARAISON_ILLISIBLE
            anciennete: 3                         | COMPARAISON_ILLISIBLE
            anciennete: ">= 2020-01-01"           | COMPARAISON_ILLISIBLE
            date_creation: "< 01/01/2020"         | COMPARAISON_ILLISIBLE
            date_creation: "< 2023-02-30"         | COMPARAISON_ILLISIBLE
            dirigeante: peut-être                 | TYPE_INATTENDU
            dirigeante: [oui]                     | TYPE_INATTENDU
            forme_juridique: asso                 | VALEUR_INCONNUE
            forme_juridique: []                   | VALEUR_IMPOSSIBLE
            forme_juridique: {uniquement: [association]} | TYPE_INATTENDU
            domaines: {seulement: [sante]}        | CLE_MANQUANTE
            domaines: {uniquement: []}            | VALEUR_IMPOSSIBLE
            siege: ["region:999"]                 | TERRITOIRE_INCONNU
            siege: ["99999"]                      | TERRITOIRE_INCONNU
            siege: ["metropol"]                   | TERRITOIRE_INCONNU
            siege: []                             | VALEUR_IMPOSSIBLE
            ess: association                      | TYPE_INATTENDU
            inconnu: oui                          | FAIT_INCONNU
            tous: {dirigeante: oui}               | TYPE_INATTENDU
            tous: oui                             | TYPE_INATTENDU
            aucun: [oui]                          | REGLE_ILLISIBLE
            un_parmi: [[{dirigeante: oui}]]       | REGLE_ILLISIBLE
            salaries: ">= 2", texte: [a]          | TYPE_INATTENDU
            salaries: ">= 2", source: {page: 3}   | CLE_MANQUANTE
            salaries: ">= 2", sorce: guide        | CLE_INCONNUE
            texte: "rien d'autre"                 | REGLE_ILLISIBLE
            """)
    void a_rule_that_is_not_so_written_is_not_read_at_all(String rule, Code code) {
        List<Finding> findings =
                CatalogueFolder.in(directory).demanding("{" + rule + "}").read().findings();

        assertThat(findings).extracting(Finding::code).contains(code);
    }
}
