package fr.palier.catalogue.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.CatalogueFolder;
import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of finding on a catalogue that has it: where it is told, and how to mend it. */
class SeededFaultsTest {

    /**
     * A catalogue with one fault.
     *
     * @param file the file that is not as it should be
     * @param place where the fault is told, within that file: line and column, or nothing for the whole file
     */
    record Fault(Code code, String file, String text, String place, String remedy) {
        static Fault programme(Code code, String text, String place, String remedy) {
            return new Fault(code, "programmes/essai.yaml", text, place, remedy);
        }

        /** A fault in a programme's rule, which begins on the second line, fifteen columns in. */
        static Fault rule(Code code, String rule, String place, String remedy) {
            return programme(code, "id: essai\neligibilite:\n" + rule.indent(2), place, remedy);
        }

        @Override
        public String toString() {
            return code.slug() + " " + place;
        }
    }

    @TempDir
    private Path directory;

    static Stream<Fault> faults() {
        return Stream.of(unreadable(), rules(), texts(), others()).flatMap(List::stream);
    }

    private static List<Fault> unreadable() {
        return List.of(
                new Fault(
                        Code.FICHIER_ILLISIBLE,
                        "structures.yaml/ici",
                        "",
                        "",
                        "Vérifiez que ce fichier existe, en UTF-8, avec le droit de le lire."),
                Fault.programme(
                        Code.YAML_ILLISIBLE,
                        "id: essai\nnom: \"Essai\n",
                        "3:1",
                        "Vérifiez l'alignement, les guillemets et les deux-points de cette ligne."),
                Fault.programme(
                        Code.YAML_DEMESURE,
                        "id: essai\n---\nid: autre\n",
                        "2:1",
                        "Écrivez les données sans imbrication ni alias superflus, un document par fichier."),
                Fault.programme(
                        Code.CLE_INCONNUE,
                        "id: essai\npresentatoin: Un essai.\n",
                        "2:1",
                        "Vouliez-vous dire « presentation » ?"),
                Fault.programme(
                        Code.CLE_DOUBLE,
                        "id: essai\nnom: A\nnom: B\n",
                        "3:1",
                        "Gardez une seule des deux, ou réunissez leurs contenus."),
                Fault.programme(
                        Code.CLE_MANQUANTE, "id: essai\nliens:\n  - {libelle: Site}\n", "3:5", "Ajoutez « url: … »."),
                Fault.programme(Code.TYPE_INATTENDU, "id: essai\nnom: [Essai]\n", "2:6", "Écrivez un texte."),
                Fault.rule(
                        Code.VALEUR_INCONNUE,
                        "{forme_juridique: asociation}",
                        "3:21",
                        "Vouliez-vous dire « association » ?"),
                Fault.rule(
                        Code.VALEUR_IMPOSSIBLE,
                        "{domaines: []}",
                        "3:14",
                        "Donnez au moins une valeur, ou supprimez le critère."),
                Fault.rule(Code.FAIT_INCONNU, "{salarie: \">= 2\"}", "3:4", "Vouliez-vous dire « salaries » ?"),
                new Fault(
                        Code.FAIT_MAL_DERIVE,
                        "vocabulaire.yaml",
                        "faits:\n  taille: {type: entier}\n  age: {type: age, derive_de: taille}\n",
                        "3:31",
                        "Déduisez l'âge d'un fait de type date."),
                Fault.rule(
                        Code.TERRITOIRE_INCONNU,
                        "{siege: [\"region:99\"]}",
                        "3:12",
                        "Écrivez « commune: », « departement: », « region: » ou « epci: » suivi d'un code INSEE, ou"
                                + " « metropole », « outre_mer », « france »."),
                Fault.rule(
                        Code.COMPARAISON_ILLISIBLE,
                        "{budget: \"plus de 300 000\"}",
                        "3:12",
                        "Écrivez entre guillemets un signe (<, <=, >, >=, = ou !=) suivi d'un montant, comme"
                                + " « 300 000 € »."),
                Fault.rule(
                        Code.REGLE_ILLISIBLE,
                        "tous:\n  - {salaries: \">= 2\", budget: \"> 10 €\"}",
                        "4:7",
                        "Écrivez par exemple « salaries: \">= 2\" », ou « tous: » suivi d'une liste de critères."),
                new Fault(
                        Code.IDENTIFIANT_DOUBLE,
                        "programmes/essai.yml",
                        "id: essai\n",
                        "1:5",
                        "Donnez à chacun un identifiant différent."),
                Fault.programme(
                        Code.IDENTIFIANT_DIFFERENT_DU_FICHIER,
                        "id: essais\n",
                        "1:5",
                        "Écrivez « id: essai », ou renommez le fichier en « essais.yaml »."));
    }

    private static List<Fault> rules() {
        return List.of(
                Fault.rule(
                        Code.REGLE_IMPOSSIBLE,
                        "tous:\n  - {salaries: \">= 10\"}\n  - {salaries: \"< 5\"}",
                        "5:7",
                        "Corrigez l'une des deux conditions, ou placez-les sous « un_parmi »."),
                Fault.rule(
                        Code.REGLE_IMPOSSIBLE,
                        "un_parmi: []",
                        "3:3",
                        "Donnez au moins une possibilité, ou supprimez la liste."),
                Fault.rule(
                        Code.REGLE_IMPOSSIBLE,
                        "{salaries: \"< 0\"}",
                        "3:3",
                        "Corrigez ce que cette condition demande."),
                Fault.rule(
                        Code.BRANCHE_MORTE,
                        "tous:\n  - {salaries: \">= 10\"}\n  - un_parmi:\n      - {salaries: \"< 5\"}\n      - {dirigeante: oui}",
                        "6:11",
                        "Corrigez cette possibilité, ou supprimez-la."),
                Fault.rule(
                        Code.BRANCHE_TOUJOURS_VRAIE,
                        "tous:\n  - {dirigeante: oui}\n  - {salaries: \">= 0\"}",
                        "5:7",
                        "Supprimez cette condition, ou corrigez ce qu'elle demande."),
                Fault.rule(
                        Code.BRANCHE_TOUJOURS_VRAIE,
                        "tous:\n  - {anciennete: \">= 2 ans\"}\n  - {anciennete: \">= 3 ans\"}",
                        "4:7",
                        "Supprimez cette condition, ou corrigez l'une d'elles."),
                Fault.rule(
                        Code.BRANCHES_EQUIVALENTES,
                        "un_parmi:\n  - {salaries: \"> 2\"}\n  - {salaries: \">= 3\"}",
                        "5:7",
                        "Gardez l'un des deux, ou corrigez celui qui devait dire autre chose."));
    }

    private static List<Fault> texts() {
        return List.of(
                Fault.rule(
                        Code.NOMBRE_ABSENT_DE_LA_REGLE,
                        "{salaries: \">= 3\", texte: \"De 3 à 5 salariés\"}",
                        "3:29",
                        "Écrivez le même nombre dans le texte et dans la règle."),
                Fault.rule(
                        Code.NOMBRE_ABSENT_DU_TEXTE,
                        "{salaries: \">= 3\", texte: \"Une équipe\"}",
                        "3:29",
                        "Ajoutez ce nombre au texte, ou supprimez le texte : il sera écrit d'après la règle."),
                Fault.rule(
                        Code.NIVEAU_DE_TERRITOIRE,
                        "{siege: [\"departement:11\"], texte: \"En Île-de-France\"}",
                        "3:38",
                        "Écrivez « region:11 », ou nommez les départements dans le texte."));
    }

    private static List<Fault> others() {
        String example =
                "id: essai\neligibilite: {salaries: \">= 3\"}\nexemples:\n  - profil: {salaries: 2}\n    date: 2026-11-24\n    verdict: ";
        String documents = "documents:\n  - {id: guide, titre: Guide}\n";
        return List.of(
                new Fault(
                        Code.REFERENCE_INCONNUE,
                        "structures.yaml",
                        "structures:\n  - {id: avise, nom: Avise, programme: esai}\n",
                        "2:40",
                        "Vouliez-vous dire « essai » ?"),
                Fault.programme(
                        Code.CLE_IGNOREE, "id: essai\neligibilite: {dirigeante: oui}\ncommentaire: libre\n", "3:1", ""),
                Fault.programme(
                        Code.EXEMPLE_ILLISIBLE,
                        example + "peut-etre\n",
                        "6:14",
                        "Possibles : eligible, bientot, a_completer, non_eligible."),
                Fault.programme(
                        Code.EXEMPLE_FAUX,
                        example + "eligible\n",
                        "6:14",
                        "Corrigez l'exemple s'il se trompe, ou la règle si c'est elle."),
                Fault.programme(
                        Code.SANS_SOURCE,
                        "id: essai\neligibilite: {dirigeante: oui}\n",
                        "2:1",
                        "Ajoutez « source: document/section » à côté de chaque condition."),
                Fault.programme(
                        Code.SANS_LIEN,
                        "id: essai\nliens: []\n",
                        "2:1",
                        "Ajoutez sous « liens » une adresse que la source donne en toutes lettres."),
                new Fault(
                        Code.EXEMPLES_TROP_PEU,
                        "sources.yaml",
                        documents,
                        "programmes/essai.yaml:1:1",
                        "Ajoutez des exemples des deux côtés de ses limites."),
                Fault.programme(
                        Code.CALENDRIER_PASSE,
                        "id: essai\ncandidature: {type: fenetre, du: 2026-03-01, au: 2026-03-31}\n",
                        "2:1",
                        "Donnez le prochain appel, ou « type: variable » s'il n'est pas connu."),
                Fault.programme(
                        Code.CALENDRIER_PASSE,
                        "id: essai\nvalidite: {au: 2026-03-31}\n",
                        "2:1",
                        "Corrigez « validite » s'il continue, ou retirez le programme du catalogue."),
                Fault.programme(
                        Code.VERIFICATION_ANCIENNE,
                        "id: essai\nverifie_le: 2025-11-23\n",
                        "2:1",
                        "Relisez ce programme avec sa source, puis notez le jour dans « verifie_le »."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_told_where_it_is_with_its_remedy(Fault fault) {
        List<Finding> findings =
                CatalogueFolder.in(directory).with(fault.file(), fault.text()).findings();
        List<Finding> meant = findings.stream()
                .filter(finding -> finding.code() == fault.code())
                .toList();

        assertThat(meant).as(findings.toString()).hasSize(1);
        Finding finding = meant.getFirst();
        assertThat(finding.place().coordinates()).endsWith(expectedPlace(fault));
        assertThat(finding.remedy()).contains(fault.remedy());
        assertThat(finding.message()).endsWith(".").doesNotContain("null");
    }

    private static String expectedPlace(Fault fault) {
        String place = fault.place();
        if (place.isEmpty()) {
            return fault.file().replaceAll("/ici$", "");
        }
        return place.contains("/") ? place : fault.file() + ":" + place;
    }

    @Test
    void every_kind_of_finding_has_its_fault() {
        assertThat(faults().map(Fault::code))
                .contains(Arrays.stream(Code.values()).toArray(Code[]::new));
    }

    @Test
    void a_fault_that_is_mended_is_told_no_more() {
        CatalogueFolder folder = CatalogueFolder.in(directory).demanding("{salaries: \">= 3\", source: guide/fiche}");

        assertThat(folder.findings()).extracting(Finding::code).containsExactly(Code.SANS_LIEN);
    }
}
