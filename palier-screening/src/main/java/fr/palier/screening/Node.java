package fr.palier.screening;

import fr.palier.engine.criteria.Criterion;
import java.util.List;

/** A question of yes or no about a row. Equal questions are asked once a batch, whoever asks them. */
sealed interface Node {

    /** The same answer for every row. */
    record Constant(boolean value) implements Node {}

    /** The row's code in a column is not less than one and not more than another. */
    record Within(int column, int from, int to) implements Node {}

    /** The row's class is one of those in which a requirement answers a mode. */
    record Member(int column, Criterion.Requirement requirement, Mode mode) implements Node {}

    /**
     * All of these.
     *
     * @param parts their places in the plan, ascending, at least two
     */
    record Every(List<Integer> parts) implements Node {}

    /**
     * At least one of these.
     *
     * @param parts their places in the plan, ascending, at least two
     */
    record Some(List<Integer> parts) implements Node {}
}
