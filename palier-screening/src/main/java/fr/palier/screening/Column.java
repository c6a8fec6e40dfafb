package fr.palier.screening;

/** Where the codes of one thing that criteria look at stand in a batch. */
sealed interface Column {

    /**
     * An ordered fact, in two columns of codes.
     *
     * @param low place of the cells of the lower ends
     * @param high place of the cells of the upper ends
     */
    record Ordered(Axis axis, int low, int high) implements Column {}

    /** Facts without an order, in one column of codes. */
    record Sorted(Classes classes, int place) implements Column {}
}
