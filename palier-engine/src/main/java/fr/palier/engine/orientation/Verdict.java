package fr.palier.engine.orientation;

/** What an organisation is told of a programme, in the order in which it is told. */
public enum Verdict {
    /** The criteria hold. */
    ELIGIBLE,
    /** They fail, and time alone will make them hold. */
    SOON,
    /** What is known does not settle it. */
    TO_COMPLETE,
    /** Nothing that is unknown and no passing of time can make them hold. */
    NOT_ELIGIBLE
}
