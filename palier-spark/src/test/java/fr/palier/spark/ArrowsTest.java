package fr.palier.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the application shares with the rest: how a catalogue and a row are understood and decided on, nothing else. */
class ArrowsTest {

    private static final JavaClasses PALIER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.palier");

    @Test
    void the_application_shares_what_understands_and_decides_and_nothing_that_reads_or_writes_files() {
        classes()
                .that()
                .resideInAPackage("fr.palier.spark..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "fr.palier.spark..",
                        "fr.palier.engine..",
                        "fr.palier.catalogue..",
                        "fr.palier.register",
                        "fr.palier.screening",
                        "org.apache.spark..",
                        "org.apache.hadoop.conf",
                        "org.apache.hadoop.fs",
                        "scala..",
                        "java..",
                        "org.jspecify.annotations..")
                .check(PALIER);
        noClasses()
                .that()
                .resideInAPackage("fr.palier.spark..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("fr.palier.register.Register")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("fr.palier.screening.ParquetScreening")
                .check(PALIER);
    }

    @Test
    void spark_belongs_to_the_application() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.palier.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
                .check(PALIER);
    }
}
