package fr.palier.web.page;

import java.util.List;

/** The parts of the site, as its navigation names them. */
public enum Section {
    HOME("/", "Accueil"),
    ORIENTATION("/orientation", "Trouver mes programmes"),
    PROGRAMMES("/programmes", "Programmes"),
    COMPARISON("/comparer", "Comparer"),
    MAP("/cartographie", "Cartographie"),
    CALENDAR("/calendrier", "Calendrier"),
    PREPARATION("/se-preparer", "Se préparer"),
    SUPPORTERS("/accompagnateurs", "Accompagnateurs"),
    ABOUT("/a-propos", "À propos"),
    NONE("", "");

    private final String path;
    private final String label;

    Section(String path, String label) {
        this.path = path;
        this.label = label;
    }

    /** Where it begins. */
    public String path() {
        return path;
    }

    /** As a person reads it. */
    public String label() {
        return label;
    }

    /** Those that the navigation shows, in its order. */
    public static List<Section> navigation() {
        return List.of(ORIENTATION, PROGRAMMES, COMPARISON, MAP, CALENDAR, PREPARATION, SUPPORTERS);
    }
}
