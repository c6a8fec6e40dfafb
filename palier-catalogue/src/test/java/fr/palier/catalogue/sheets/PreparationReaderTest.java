package fr.palier.catalogue.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.CatalogueFolder;
import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparationReaderTest {

    @TempDir
    private Path directory;

    @Test
    void everything_that_helps_to_get_ready_is_kept() {
        Preparation preparation = CatalogueFolder.in(directory)
                .with("preparation.yaml", """
                definition:
                  est: [{texte: Grandir son impact., source: guide}]
                volets: [{id: feux, nom: Ce que vous pouvez, sous_titre: Les feux}]
                questions:
                  - {id: preuve, volet: feux, question: Prouvez-vous votre impact ?, a_travailler: Mesurez., fait: dirigeante}
                strategies:
                  - {id: fusion, nom: Fusion, definition: Deux en une., convient_si: [{texte: Si proche., origine: palier}],
                     vigilance: {texte: Prenez le temps.}}
                dialogue:
                  - {id: besoin, question: Où ?, reponses: [{id: ici, libelle: Ici, pour: [fusion], parce_que: Le besoin est ici.}]}
                accompagnements: [{id: essai, nom: Essai, texte: Un programme., programme: essai}]
                premiers_pas: [{texte: Appelez., programme: essai, origine: palier}]
                """)
                .catalogue()
                .preparation();

        assertThat(preparation.definition().is())
                .extracting(Preparation.Text::text)
                .containsExactly("Grandir son impact.");
        assertThat(preparation.parts()).extracting(Preparation.Part::id).containsExactly("feux");
        assertThat(preparation.questions()).singleElement().satisfies(question -> {
            assertThat(question.part()).isEqualTo("feux");
            assertThat(question.fact()).isEqualTo("dirigeante");
            assertThat(question.work()).isEqualTo("Mesurez.");
        });
        assertThat(preparation.strategies()).singleElement().satisfies(strategy -> {
            assertThat(strategy.suits()).extracting(Preparation.Text::ours).containsExactly(true);
            assertThat(strategy.beware()).isNotNull();
        });
        assertThat(preparation.dialogue())
                .flatExtracting(Preparation.Exchange::replies)
                .extracting(Preparation.Reply::favours)
                .containsExactly(List.of("fusion"));
        assertThat(preparation.supports())
                .extracting(Preparation.Support::programme)
                .containsExactly("essai");
        assertThat(preparation.firstSteps())
                .extracting(Preparation.Step::programme)
                .containsExactly("essai");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            questions: [{id: a, question: A ?, volet: feu}] ¶volets: [{id: feux, nom: Feux}] | REFERENCE_INCONNUE
            questions: [{id: a, question: A ?, volet: feux, fait: inconnu}] | FAIT_INCONNU
            questions: [{id: a, volet: feux}]            | CLE_MANQUANTE
            volets: [{id: a, nom: A}, {id: a, nom: B}]   | IDENTIFIANT_DOUBLE
            premiers_pas: [{texte: Appelez., programme: dlaa}] | REFERENCE_INCONNUE
            premiers_pas: [{texte: Appelez., origine: avise}] | VALEUR_INCONNUE
            dialogue: [{id: a, question: A ?}]           | CLE_MANQUANTE
            dialogue: [{id: a, question: A ?, reponses: [{id: b, libelle: B}, {id: b, libelle: C}]}] | IDENTIFIANT_DOUBLE
            strategies: [{id: fusion, nom: F, definition: D}] ¶dialogue: [{id: a, question: A ?, reponses: [{id: b, libelle: B, pour: [fusoin]}]}] | REFERENCE_INCONNUE
            volet: []                                    | CLE_INCONNUE
            """)
    void what_is_not_so_written_is_told(String text, Code code) {
        List<Finding> findings = CatalogueFolder.in(directory)
                .with("preparation.yaml", text.replace('¶', '\n') + "\n")
                .read()
                .findings();

        assertThat(findings).extracting(Finding::code).contains(code);
    }
}
