package fr.palier.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.findings.Place;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

    private final Findings findings = new Findings();

    private Optional<Item> parse(String text) {
        return YamlFile.parse("essai.yaml", text, findings);
    }

    private Finding refused(String text) {
        Optional<Item> root = Assertions.assertTimeout(Duration.ofSeconds(10), () -> parse(text));
        assertThat(root).isEmpty();
        assertThat(findings.isUnreadable()).isTrue();
        assertThat(findings.sorted()).hasSize(1);
        return findings.sorted().getFirst();
    }

    @Test
    void every_item_knows_where_it_stands() {
        Item root = parse("nom: Essai\nliens:\n  - libelle: Site\n").orElseThrow();

        assertThat(root.place()).isEqualTo(new Place("essai.yaml", 1, 1, "nom: Essai"));
        Item link = root.fields().mappings("liens").getFirst();
        assertThat(link.place().coordinates()).isEqualTo("essai.yaml:3:5");
        assertThat(link.place().excerpt()).isEqualTo("  - libelle: Site");
    }

    @Test
    void non_is_a_word_and_not_false() {
        Fields fields = parse("esus: non\nnombre: 012\nrien: null\ntilde: ~\nvide:\nmot: \"null\"\n")
                .orElseThrow()
                .fields();

        assertThat(fields.text("esus")).contains("non");
        assertThat(fields.text("nombre")).contains("012");
        assertThat(fields.find("rien")).get().matches(Item::isNull);
        assertThat(fields.find("tilde")).get().matches(Item::isNull);
        assertThat(fields.find("vide")).get().matches(Item::isNull);
        assertThat(fields.text("mot")).contains("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "# un commentaire\n"})
    void an_empty_file_is_refused(String text) {
        assertThat(refused(text).message()).isEqualTo("Le fichier est vide.");
    }

    @Test
    void a_file_nested_a_thousand_deep_is_refused() {
        assertThat(refused("[".repeat(1_000) + "]".repeat(1_000)).code()).isEqualTo(Code.YAML_DEMESURE);
    }

    @Test
    void so_is_one_that_nests_by_indentation() {
        String text = IntStream.range(0, 1_000)
                .mapToObj(level -> " ".repeat(level) + "a:")
                .collect(Collectors.joining("\n"));

        assertThat(refused(text).message()).contains("plus de 64 niveaux imbriqués");
    }

    @Test
    void so_is_one_that_nests_by_aliases() {
        String text = "a0: &a0 [x]\n"
                + IntStream.range(1, 5_000)
                        .mapToObj(i -> "a%d: &a%d [*a%d]".formatted(i, i, i - 1))
                        .collect(Collectors.joining("\n"));

        assertThat(refused(text).message()).contains("plus de 64 niveaux imbriqués, alias compris");
    }

    @Test
    void an_alias_bomb_is_refused() {
        String text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(1, 40)
                        .mapToObj(i ->
                                "a%d: &a%d [%s]".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(8) + "*a" + (i - 1)))
                        .collect(Collectors.joining("\n"));

        assertThat(refused(text).message()).contains("plus de 200000 éléments, alias compris");
    }

    @Test
    void an_alias_of_itself_is_refused() {
        assertThat(refused("a: &a [*a]\n").message()).contains("l'alias *a ne renvoie à rien d'écrit plus haut");
    }

    @Test
    void an_alias_stands_for_what_it_names() {
        Fields fields = parse("a: &s [guide/fiche]\nb: *s\n").orElseThrow().fields();

        assertThat(fields.texts("b")).containsExactly("guide/fiche");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(refused("id: a\n---\nid: b\n").message()).contains("un second document commence ici (---)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            nom: Un essai: raté            | 1:14 | un deux-points de trop, ou un texte qui demande des guillemets
            nom: "Essai                    | 1:12 | un guillemet ouvert n'est pas refermé
            nom: [a, b                     | 1:11 | il manque une virgule, un crochet ou une accolade
            nom: @essai                    | 1:6  | un caractère qui demande des guillemets autour du texte
            nom: *                         | 1:7  | une étoile, une esperluette ou un pourcentage qui demande des guillemets
            nom: "a\\q"                    | 1:9  | une barre oblique inverse mal employée entre guillemets
            nom: a - b: c                  | 1:11 | un deux-points de trop, ou un texte qui demande des guillemets
            """)
    void what_is_no_yaml_is_told_in_french(String text, String place, String problem) {
        Finding finding = refused(text);

        assertThat(finding.code()).isEqualTo(Code.YAML_ILLISIBLE);
        assertThat(finding.place().coordinates()).isEqualTo("essai.yaml:" + place);
        assertThat(finding.message())
                .isEqualTo("Ce fichier n'est pas du YAML correct à cet endroit : " + problem + ".");
    }

    @Test
    void a_tabulation_in_an_indentation_is_told() {
        assertThat(refused("a:\n\tb: c\n").message()).contains("une tabulation");
    }

    @Test
    void a_line_out_of_line_is_told() {
        assertThat(refused("a:\n   b: c\n  d: e\n").message()).contains("pas alignée");
    }

    @Test
    void a_control_character_is_told() {
        assertThat(refused("nom: a\u0007b\n").message()).contains("un caractère de contrôle");
    }

    @Test
    void a_key_given_twice_is_told_at_the_second() {
        parse("a: 1\nb: 2\na: 3\n").orElseThrow().fields();

        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.CLE_DOUBLE);
            assertThat(finding.place().coordinates()).isEqualTo("essai.yaml:3:1");
        });
    }

    @Test
    void a_key_that_is_no_word_is_told() {
        parse("? [a, b]\n: c\n~: d\n").orElseThrow().fields();

        assertThat(findings.sorted()).hasSize(2).allMatch(finding -> finding.code() == Code.TYPE_INATTENDU);
    }

    @Test
    void what_is_wrong_can_be_noted_elsewhere() {
        Findings elsewhere = new Findings();
        Item item = parse("a: 1\n").orElseThrow().into(elsewhere);

        item.items();
        item.fields().close();

        assertThat(findings.sorted()).isEmpty();
        assertThat(elsewhere.sorted())
                .extracting(Finding::code)
                .containsExactly(Code.CLE_INCONNUE, Code.TYPE_INATTENDU);
    }

    @Test
    void a_key_nobody_asked_for_is_told_with_the_nearest_known_one() {
        Fields fields = parse("libele: Site\nurl: x\nzzz: y\n").orElseThrow().fields();
        fields.find("libelle");
        fields.find("url");
        fields.close();

        assertThat(findings.sorted())
                .extracting(Finding::remedy)
                .containsExactly("Vouliez-vous dire « libelle » ?", "Possibles : libelle, url.");
    }

    @Test
    void where_more_may_be_written_only_a_slip_is_an_error() {
        Fields fields = parse("presentatoin: a\nregime: b\n").orElseThrow().fields();
        fields.find("presentation");
        fields.find("resume");
        fields.closeLeniently();

        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.CLE_INCONNUE, Code.CLE_IGNOREE);
    }
}
