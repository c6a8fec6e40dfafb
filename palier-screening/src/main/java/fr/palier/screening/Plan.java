package fr.palier.screening;

import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.orientation.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The criteria of some programmes, compiled for columns and one day of evaluation. It is what the whole
 * register and the single structure are both decided by.
 *
 * @param nodes the questions, the parts before what they are parts of
 * @param columns what the questions look at
 * @param width how many columns of codes there are
 * @param roots one for each programme, in their order
 */
record Plan(
        Vocabulary vocabulary, LocalDate date, List<Node> nodes, List<Column> columns, int width, List<Roots> roots) {

    Plan {
        nodes = List.copyOf(nodes);
        columns = List.copyOf(columns);
        roots = List.copyOf(roots);
    }

    /** Compiles the criteria of some programmes. */
    static Plan of(Vocabulary vocabulary, List<Programme> programmes, LocalDate date) {
        Plan plan = new Compiler(vocabulary, programmes, date).plan();
        return plan.only(plan.roots());
    }

    /**
     * The same plan for a register in which some columns never know anything: what depends on them is
     * decided once and for all.
     *
     * @param given the places of the columns of codes that the register fills
     */
    Plan knowingOnly(Set<Integer> given) {
        return new Specialisation(this, given).plan();
    }

    /** The same plan for some of its programmes. */
    Plan only(List<Roots> some) {
        Plan plan = new Plan(vocabulary, date, nodes, columns, width, some);
        return plan.knowingOnly(IntStream.range(0, width).boxed().collect(Collectors.toSet()));
    }
}
