package fr.palier.catalogue.findings;

import java.util.Locale;

/** The kinds of finding; each has a page of its name in docs/messages. */
public enum Code {
    FICHIER_ILLISIBLE(Severity.UNREADABLE),
    YAML_ILLISIBLE(Severity.UNREADABLE),
    YAML_DEMESURE(Severity.UNREADABLE),
    CLE_INCONNUE(Severity.UNREADABLE),
    CLE_IGNOREE(Severity.WARNING),
    CLE_DOUBLE(Severity.UNREADABLE),
    CLE_MANQUANTE(Severity.UNREADABLE),
    TYPE_INATTENDU(Severity.UNREADABLE),
    VALEUR_INCONNUE(Severity.UNREADABLE),
    VALEUR_IMPOSSIBLE(Severity.UNREADABLE),
    FAIT_INCONNU(Severity.UNREADABLE),
    FAIT_MAL_DERIVE(Severity.UNREADABLE),
    TERRITOIRE_INCONNU(Severity.UNREADABLE),
    COMPARAISON_ILLISIBLE(Severity.UNREADABLE),
    REGLE_ILLISIBLE(Severity.UNREADABLE),
    IDENTIFIANT_DOUBLE(Severity.UNREADABLE),
    IDENTIFIANT_DIFFERENT_DU_FICHIER(Severity.UNREADABLE),
    REFERENCE_INCONNUE(Severity.UNREADABLE),
    REGLE_IMPOSSIBLE(Severity.ERROR),
    BRANCHE_MORTE(Severity.ERROR),
    BRANCHE_TOUJOURS_VRAIE(Severity.ERROR),
    BRANCHES_EQUIVALENTES(Severity.ERROR),
    NOMBRE_ABSENT_DE_LA_REGLE(Severity.ERROR),
    NOMBRE_ABSENT_DU_TEXTE(Severity.ERROR),
    NIVEAU_DE_TERRITOIRE(Severity.ERROR),
    EXEMPLE_ILLISIBLE(Severity.ERROR),
    EXEMPLE_FAUX(Severity.ERROR),
    SANS_SOURCE(Severity.WARNING),
    SANS_LIEN(Severity.WARNING),
    EXEMPLES_TROP_PEU(Severity.WARNING),
    CALENDRIER_PASSE(Severity.WARNING),
    VERIFICATION_ANCIENNE(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** As a user reads it, and the name of its page: {@code cle-inconnue}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
