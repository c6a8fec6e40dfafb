package fr.palier.web.preparation;

/** Counts things in French, where the plural begins at two. */
final class Plurals {

    private Plurals() {}

    /** "1 marche", "3 marches", "aucune" never: zero is singular. */
    static String of(int count, String one, String many) {
        return count + " " + (count < 2 ? one : many);
    }
}
