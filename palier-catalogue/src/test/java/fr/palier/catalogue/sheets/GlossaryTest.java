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

class GlossaryTest {

    private static final String TERMS = """
            termes:
              - {id: ess, sigle: ESS, nom: économie sociale, definition: Une façon d'entreprendre., voir: [esus]}
              - {id: esus, sigle: ESUS, nom: entreprise solidaire, autres: [entreprises solidaires], definition: Un agrément., origine: palier}
            """;

    @TempDir
    private Path directory;

    @Test
    void a_catalogue_may_explain_its_words() {
        Glossary glossary = glossary();

        assertThat(glossary.find("ess").orElseThrow().see()).containsExactly("esus");
        assertThat(glossary.find("esus").orElseThrow().ours()).isTrue();
        assertThat(glossary.find("esus").orElseThrow().word()).isEqualTo("ESUS");
    }

    @Test
    void a_catalogue_need_not() {
        assertThat(CatalogueFolder.in(directory).catalogue().glossary().terms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L'ESS, dit-on.                  | ess
            Économie sociale et solidaire   | ess
            Des entreprises solidaires      | esus
            L'agrément ESUS                 | esus
            Un ess de plus, des ESSAIS      |
            ANTROPIA ESSEC                  |
            """)
    void a_text_speaks_of_a_term_by_its_capitals_or_its_name(String text, String id) {
        assertThat(glossary().in(text)).extracting(Glossary.Term::id).isEqualTo(id == null ? List.of() : List.of(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            termes: [{id: ess, nom: ESS}]                                              | CLE_MANQUANTE
            termes: [{id: a, nom: A, definition: A.}, {id: a, nom: B, definition: B.}] | IDENTIFIANT_DOUBLE
            termes: [{id: a, nom: A, definition: A., voir: [b]}]                       | REFERENCE_INCONNUE
            termes: [{id: a, nom: A, definition: A., source: rien/du-tout, mot: A}]    | CLE_INCONNUE
            """)
    void what_is_not_so_written_is_told(String text, Code code) {
        assertThat(CatalogueFolder.in(directory)
                        .with("glossaire.yaml", text + "\n")
                        .read()
                        .findings())
                .extracting(Finding::code)
                .contains(code);
    }

    private Glossary glossary() {
        return CatalogueFolder.in(directory)
                .with("glossaire.yaml", TERMS)
                .catalogue()
                .glossary();
    }
}
