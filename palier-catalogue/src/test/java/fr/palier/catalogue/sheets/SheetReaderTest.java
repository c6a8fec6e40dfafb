package fr.palier.catalogue.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.CatalogueFolder;
import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Source;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.orientation.Affinity;
import fr.palier.engine.orientation.Reserve;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {

    private static final String FULL = """
            id: essai
            nom: Essai
            porteurs: [avise]
            reseaux: [resonance]
            resume: Un essai.
            presentation: Un essai de tout.
            specialisation: {type: sectorielle, domaines: [sante], publics: [], texte: Santé, source: guide/fiche}
            echelle: {valeur: regionale, source: guide/fiche}
            territoires: {codes: ["region:84"], source: guide/fiche, divergence: Ou la France.}
            duree: {min: 9, max: 12, source: guide/fiche}
            suivi_individuel: {valeur: oui, texte: Un coach}
            seminaires_collectifs: {valeur: non}
            experts: {valeur: inconnu}
            cout: {gratuit: non, min: 216, max: 900, par: mois, regle: Selon le chiffre d'affaires.}
            dotation: {valeur: oui, max: 300000, texte: Jusqu'à 300 000 €}
            candidature: {type: fenetre, du: 2027-01-04, au: 2027-02-05, certitude: datee, texte: En janvier.}
            places: {par_an: 10, texte: Dix par an}
            bilan: [{texte: 204 structures soutenues, source: guide/fiche}]
            temps_demande: {jours_par_mois: {min: 6, max: 8}, texte: De 6 à 8 jours}
            modalites:
              - {texte: Un atelier., besoins: [strategie]}
            eligibilite: {dirigeante: oui}
            validite: {du: 2026-01-01, au: 2027-12-31, source: guide/fiche}
            reserves:
              - {texte: Le jury juge., source: guide/fiche}
              - {texte: Pour les fondations., si: {forme_juridique: fondation}}
            priorites:
              - {texte: Les femmes d'abord., si: {dirigeante: oui}, source: guide/fiche}
            divergences:
              - {sujet: Durée, texte: Le tableau dit 6 mois., sources: [guide/fiche]}
            liens:
              - {libelle: Site, url: "https://exemple.fr"}
            verifie_le: 2026-10-10
            exemples: []
            """;

    @TempDir
    private Path directory;

    private CatalogueFolder folder;

    @BeforeEach
    void write() {
        folder = CatalogueFolder.in(directory)
                .with("sources.yaml", "documents:\n  - {id: guide, titre: Guide, sections: {fiche: Fiche}}\n")
                .with("structures.yaml", """
                        structures:
                          - {id: avise, nom: Avise, roles: [porteur], membre_de: [resonance]}
                        reseaux:
                          - {id: resonance, nom: Résonance, animateur: avise, membres: [avise], programmes: [essai]}
                        orientation:
                          - {id: cress, nom: CRESS, roles: [orientation], quand: Pour être orienté, programme: essai}
                        """);
    }

    private Sheet sheet(String text) {
        return folder.with("programmes/essai.yaml", text).catalogue().get("essai");
    }

    @Test
    void everything_that_a_programme_tells_is_kept() {
        Sheet sheet = sheet(FULL);
        Origin guide = new Origin(List.of(new Source("guide", "fiche")), null);

        assertThat(sheet.name()).isEqualTo("Essai");
        assertThat(sheet.carriers()).containsExactly("avise");
        assertThat(sheet.networks()).containsExactly("resonance");
        assertThat(sheet.summary()).isEqualTo("Un essai.");
        assertThat(sheet.specialisation())
                .isEqualTo(new Sheet.Specialisation(true, List.of("sante"), List.of(), "Santé", guide));
        assertThat(sheet.scale()).isEqualTo(new Sheet.Scale(Sheet.Reach.REGIONALE, guide));
        assertThat(sheet.coverage()).isNotNull().satisfies(coverage -> {
            assertThat(coverage.territories()).extracting(Territory::name).containsExactly("Auvergne-Rhône-Alpes");
            assertThat(coverage.origin().divergence()).isEqualTo("Ou la France.");
        });
        assertThat(sheet.duration()).isEqualTo(new Sheet.Duration(9, 12, null, guide));
        assertThat(sheet.individual()).isEqualTo(new Sheet.Feature(Sheet.Presence.OUI, "Un coach", Origin.NONE));
        assertThat(sheet.collective()).isEqualTo(new Sheet.Feature(Sheet.Presence.NON, null, Origin.NONE));
        assertThat(sheet.experts()).isEqualTo(new Sheet.Feature(Sheet.Presence.INCONNU, null, Origin.NONE));
        assertThat(sheet.cost())
                .isEqualTo(new Sheet.Cost(
                        false,
                        new BigDecimal(216),
                        new BigDecimal(900),
                        Sheet.Period.MOIS,
                        "Selon le chiffre d'affaires.",
                        Origin.NONE));
        assertThat(sheet.endowment())
                .isEqualTo(new Sheet.Endowment(
                        Sheet.Presence.OUI, null, new BigDecimal(300_000), "Jusqu'à 300 000 €", Origin.NONE));
        assertThat(sheet.intake()).isEqualTo(new Sheet.Intake(10, "Dix par an", Origin.NONE));
        assertThat(sheet.record()).containsExactly(new Sheet.Statement("204 structures soutenues", guide));
        assertThat(sheet.commitment())
                .isEqualTo(new Sheet.Commitment(new BigDecimal(6), new BigDecimal(8), "De 6 à 8 jours", Origin.NONE));
        assertThat(sheet.modalities())
                .containsExactly(new Sheet.Modality("Un atelier.", List.of("strategie"), Origin.NONE));
        assertThat(sheet.divergences()).containsExactly(new Sheet.Divergence("Durée", "Le tableau dit 6 mois.", guide));
        assertThat(sheet.links()).containsExactly(new Sheet.Link("Site", "https://exemple.fr"));
        assertThat(sheet.checked()).isEqualTo(LocalDate.of(2026, 10, 10));
    }

    @Test
    void the_period_of_validity_is_the_first_condition() {
        Criterion.All rule = (Criterion.All) sheet(FULL).programme().criterion();

        assertThat(rule.parts()).hasSize(2);
        assertThat(rule.parts().getFirst()).isInstanceOfSatisfying(Criterion.Validity.class, validity -> {
            assertThat(validity.from()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(validity.until()).isEqualTo(LocalDate.of(2027, 12, 31));
            assertThat(validity.note().sources()).containsExactly(new Source("guide", "fiche"));
        });
    }

    @Test
    void a_reserve_concerns_all_or_those_it_names() {
        List<Reserve> reserves = sheet(FULL).programme().reserves();

        assertThat(reserves).extracting(Reserve::text).containsExactly("Le jury juge.", "Pour les fondations.");
        assertThat(reserves.getFirst().when()).isSameAs(Criterion.ALWAYS);
        assertThat(reserves.getLast().when()).isInstanceOf(Criterion.Requirement.class);
    }

    @Test
    void what_ranks_a_programme_is_read_off_its_sheet() {
        assertThat(sheet(FULL).programme().affinities())
                .extracting(Affinity::name)
                .contains("specialisation", "priorite", "cout", "candidature");
        assertThat(sheet("id: essai\n").programme().affinities()).isEmpty();
    }

    @Test
    void who_carries_and_who_orients_is_told_beside() {
        sheet(FULL);
        Landscape landscape = folder.catalogue().landscape();

        assertThat(landscape.name("avise")).isEqualTo("Avise");
        assertThat(landscape.name("inconnue")).isEqualTo("inconnue");
        assertThat(landscape.networks()).singleElement().satisfies(network -> {
            assertThat(network.leader()).isEqualTo("avise");
            assertThat(network.programmes()).containsExactly("essai");
        });
        assertThat(landscape.advisers()).singleElement().satisfies(adviser -> {
            assertThat(adviser.roles()).containsExactly(Landscape.Role.ORIENTATION);
            assertThat(adviser.when()).isEqualTo("Pour être orienté");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            duree: {min: 12, max: 6}                                  | TYPE_INATTENDU
            duree: 12 mois                                            | TYPE_INATTENDU
            duree: {min: 12}                                          | CLE_MANQUANTE
            cout: {gratuit: non, min: 900, max: 216}                  | VALEUR_IMPOSSIBLE
            cout: {gratuit: non, par: an}                             | VALEUR_INCONNUE
            candidature: {type: mensuelle}                            | VALEUR_INCONNUE
            candidature: {type: annuelle, mois: 13}                   | TYPE_INATTENDU
            candidature: {type: annuelle}                             | CLE_MANQUANTE
            candidature: {type: fenetre, du: 2027-02-01, au: 2027-01-01} | TYPE_INATTENDU
            candidature: {type: saison, saison: mousson, annee: 2026} | VALEUR_INCONNUE
            candidature: {type: variable, mois: 3}                    | CLE_INCONNUE
            validite: {du: 2027-02-01, au: 2027-01-01}                | VALEUR_IMPOSSIBLE
            validite: {depuis: 2027-02-01}                            | CLE_INCONNUE
            territoires: {codes: ["region:00"]}                       | TERRITOIRE_INCONNU
            porteurs: [aviz]                                          | REFERENCE_INCONNUE
            reseaux: [resonnance]                                     | REFERENCE_INCONNUE
            liens: [{libelle: Site, url: "javascript:alert(1)"}]      | TYPE_INATTENDU
            verifie_le: hier                                          | TYPE_INATTENDU
            bilan: [texte]                                            | TYPE_INATTENDU
            reserves: [{si: {dirigeante: oui}}]                       | CLE_MANQUANTE
            priorites: [{texte: Sans règle.}]                         | CLE_MANQUANTE
            resume: {texte: Un essai.}                                | TYPE_INATTENDU
            echelle: {valeur: mondiale}                               | VALEUR_INCONNUE
            dotation: {valeur: oui, max: "300 000 €"}                 | TYPE_INATTENDU
            places: {par_an: 0}                                       | TYPE_INATTENDU
            duree: {min: 9, max: 12, source: guide/annexe}            | REFERENCE_INCONNUE
            duree: {min: 9, max: 12, source: guyde}                   | REFERENCE_INCONNUE
            """)
    void a_key_that_is_not_so_written_keeps_the_programme_from_being_read(String line, Code code) {
        List<Finding> findings = folder.with("programmes/essai.yaml", "id: essai\n" + line + "\n")
                .read()
                .findings();

        assertThat(findings).extracting(Finding::code).contains(code);
    }

    @Test
    void with_a_rule_a_key_of_its_own_is_only_ignored_and_without_one_it_is_not() {
        folder.with("programmes/essai.yaml", "id: essai\ncommentaire: libre\neligibilite: {dirigeante: oui}\n");
        assertThat(folder.read().findings()).extracting(Finding::code).containsExactly(Code.CLE_IGNOREE);

        folder.with("programmes/essai.yaml", "id: essai\ncommentaire: libre\n");
        assertThat(folder.read().findings()).extracting(Finding::code).containsExactly(Code.CLE_INCONNUE);
    }

    @Test
    void a_document_has_one_identifier() {
        folder.with("sources.yaml", "documents:\n  - {id: guide, titre: A}\n  - {id: guide, titre: B}\n");

        assertThat(folder.read().findings())
                .extracting(finding -> finding.code() + " " + finding.place().coordinates())
                .contains("IDENTIFIANT_DOUBLE sources.yaml:3:10");
    }
}
