package fr.palier.catalogue.checks.logic;

/** A set of the values that a fact may take, known by what can be done with it. */
sealed interface Members<M extends Members<M>> permits Words, Area, Numbers {

    /** Those in both. */
    M and(M other);

    boolean isEmpty();
}
