package fr.palier.screening;

/** Of which day a question is asked. */
enum Horizon {
    /** The day of evaluation. */
    NOW,
    /** Any day from the day of evaluation on, each condition on the day that suits it best. */
    EVER
}
