package fr.palier.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md. */
class ArrowsTest {

    private static final JavaClasses PALIER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.palier");

    @Test
    void the_whole_product_is_looked_at() {
        assertThat(PALIER).hasSizeGreaterThan(100);
    }

    @Test
    void in_the_engine_facts_come_first_and_words_last() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("fr.palier.engine..")
                .layer("facts")
                .definedBy("fr.palier.engine.facts")
                .layer("criteria")
                .definedBy("fr.palier.engine.criteria")
                .layer("evaluation")
                .definedBy("fr.palier.engine.evaluation")
                .layer("orientation")
                .definedBy("fr.palier.engine.orientation")
                .layer("wording")
                .definedBy("fr.palier.engine.wording")
                .whereLayer("criteria")
                .mayOnlyAccessLayers("facts")
                .whereLayer("facts")
                .mayNotAccessAnyLayer()
                .whereLayer("evaluation")
                .mayOnlyAccessLayers("criteria", "facts")
                .whereLayer("orientation")
                .mayOnlyAccessLayers("evaluation", "criteria", "facts")
                .check(PALIER);
    }

    @Test
    void the_engine_uses_the_jdk_and_nothing_else() {
        noClasses()
                .that()
                .resideInAPackage("fr.palier.engine..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("fr.palier.engine..", "java..", "org.jspecify.annotations..")
                .check(PALIER);
    }

    @Test
    void the_catalogue_does_not_know_who_uses_it() {
        noClasses()
                .that()
                .resideInAPackage("fr.palier.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.palier.cli..",
                        "fr.palier.web..",
                        "fr.palier.guide..",
                        "org.apache.commons.cli..",
                        "org.springframework..")
                .check(PALIER);
    }

    @Test
    void the_guide_knows_the_catalogue_and_no_other_face() {
        noClasses()
                .that()
                .resideInAPackage("fr.palier.guide..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.palier.cli..", "fr.palier.web..", "fr.palier.screening..")
                .check(PALIER);
    }

    @Test
    void registers_know_the_catalogue_and_no_one_who_reads_them() {
        noClasses()
                .that()
                .resideInAPackage("fr.palier.register..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.palier.cli..",
                        "fr.palier.web..",
                        "fr.palier.guide..",
                        "fr.palier.screening..",
                        "fr.palier.engine.orientation")
                .check(PALIER);
    }

    @Test
    void finding_an_organisation_knows_registers_and_no_face() {
        noClasses()
                .that()
                .resideInAPackage("fr.palier.sirene..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.palier.cli..", "fr.palier.web..", "fr.palier.guide..", "fr.palier.screening..")
                .check(PALIER);
    }

    @Test
    void screening_knows_registers_and_no_face() {
        noClasses()
                .that()
                .resideInAPackage("fr.palier.screening..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.palier.cli..", "fr.palier.web..", "fr.palier.guide..")
                .check(PALIER);
    }

    @Test
    void paper_calendars_and_open_data_do_not_know_each_other() {
        slices().matching("fr.palier.guide.(*)..")
                .should()
                .notDependOnEachOther()
                .check(PALIER);
    }

    @Test
    void search_knows_the_catalogue_alone_and_lucene_belongs_to_what_searches() {
        noClasses()
                .that()
                .resideInAPackage("fr.palier.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.palier.cli..", "fr.palier.web..", "fr.palier.guide..", "fr.palier.mcp..")
                .check(PALIER);
        noClasses()
                .that()
                .resideOutsideOfPackages("fr.palier.search..", "fr.palier.sirene..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(PALIER);
    }

    @Test
    void assistants_and_pages_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("fr.palier.mcp..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.palier.cli..", "fr.palier.web..", "org.springframework..")
                .check(PALIER);
        noClasses()
                .that()
                .resideInAPackage("fr.palier.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.palier.mcp..")
                .check(PALIER);
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.palier.mcp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.modelcontextprotocol..")
                .check(PALIER);
    }

    @Test
    void findings_and_yaml_know_nothing_of_programmes() {
        noClasses()
                .that()
                .resideInAnyPackage("fr.palier.catalogue.findings", "fr.palier.catalogue.yaml")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.palier.engine..",
                        "fr.palier.catalogue.rules",
                        "fr.palier.catalogue.sheets",
                        "fr.palier.catalogue.checks")
                .check(PALIER);
    }

    @Test
    void the_web_knows_no_command_and_its_frame_knows_no_verdict() {
        noClasses()
                .that()
                .resideInAPackage("fr.palier.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.palier.cli..")
                .check(PALIER);
        noClasses()
                .that()
                .resideInAnyPackage("fr.palier.web.page", "fr.palier.web.serving")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.palier.engine.orientation", "fr.palier.engine.evaluation")
                .check(PALIER);
    }

    @Test
    void no_packages_go_round_in_circles() {
        slices().matching("fr.palier.(*).(*)..").should().beFreeOfCycles().check(PALIER);
    }
}
