package fr.palier.catalogue;

import fr.palier.catalogue.checks.Verification;
import fr.palier.catalogue.findings.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A catalogue written for one test. */
public final class CatalogueFolder {

    /** The day on which these catalogues are looked at. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Facts of every type, in few lines. */
    public static final String VOCABULARY = """
            faits:
              forme_juridique:
                type: choix
                valeurs: [association, fondation, cooperative, societe_commerciale]
                libelle: forme juridique
                immuable: oui
              metier: {type: choix, libelle: métier}
              salaries: {type: entier, libelle: nombre de salariés, unite: {un: salarié, plusieurs: salariés}, min: 0}
              etp: {type: nombre, libelle: équivalents temps plein}
              budget: {type: montant, libelle: budget annuel, complement: de budget annuel, unite: "€", min: 0}
              date_creation: {type: date, libelle: date de création}
              anciennete: {type: age, derive_de: date_creation, libelle: ancienneté, complement: d'existence}
              dirigeante: {type: booleen, libelle: direction par une femme}
              croissance: {type: booleen, libelle: forte croissance sur les deux dernières années}
              domaines: {type: liste, valeurs: [sante, habitat, culture], libelle: domaines}
              mots: {type: liste, libelle: mots}
              commune: {type: territoire, niveau: commune, libelle: commune}
              departement: {type: territoire, niveau: departement, libelle: département}
              siege: {type: territoire, derive_de: [commune, departement], libelle: siège}
              implantations: {type: territoire, plusieurs: oui, libelle: implantations}
              ess:
                type: booleen
                libelle: économie sociale et solidaire
                vrai_si: {forme_juridique: [association, cooperative]}
                indetermine_si: {forme_juridique: fondation}
            """;

    private final Path directory;

    private CatalogueFolder(Path directory) {
        this.directory = directory;
    }

    /** A folder with a vocabulary and one programme that is open to all. */
    public static CatalogueFolder in(Path directory) {
        return new CatalogueFolder(directory)
                .with("vocabulaire.yaml", VOCABULARY)
                .with("programmes/essai.yaml", "id: essai\nnom: Essai\n");
    }

    /** The folder with a file of this text. */
    public CatalogueFolder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public CatalogueFolder with(String path, byte[] bytes) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The folder with one programme that demands this.
     *
     * @param rule a criterion in YAML; several lines are indented as they are to stand under {@code eligibilite}
     */
    public CatalogueFolder demanding(String rule) {
        return with("programmes/essai.yaml", "id: essai\nnom: Essai\neligibilite:\n" + rule.indent(2));
    }

    public Path directory() {
        return directory;
    }

    public Reading read() {
        return CatalogueReader.read(directory);
    }

    /** The catalogue, which must be whole. */
    public Catalogue catalogue() {
        return switch (read()) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty ->
                throw new AssertionError(faulty.findings().toString());
        };
    }

    /** All that the checks tell. */
    public List<Finding> findings() {
        return Verification.of(directory, TODAY);
    }
}
