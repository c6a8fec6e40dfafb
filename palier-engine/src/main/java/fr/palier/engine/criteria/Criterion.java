package fr.palier.engine.criteria;

import fr.palier.engine.facts.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tree of conditions: what a programme demands of an organisation. */
public sealed interface Criterion {

    /** Holds for everyone. */
    Criterion ALWAYS = new All(List.of(), Note.NONE);

    /** Holds for no one. */
    Criterion NEVER = new Any(List.of(), Note.NONE);

    Note note();

    /** The facts that a person can give on which a criterion rests, each once, as they are first named. */
    static List<Fact> facts(Criterion criterion) {
        return told(criterion).distinct().toList();
    }

    private static Stream<Fact> told(Criterion criterion) {
        return switch (criterion) {
            case Group group -> group.parts().stream().flatMap(Criterion::told);
            case Requirement requirement -> requirement.fact().sources().stream();
            case Defined defined ->
                Stream.of(defined.definition().trueIf(), defined.definition().undeterminedIf())
                        .flatMap(Criterion::told);
            case Validity _ -> Stream.empty();
        };
    }

    /** A criterion made of others. */
    sealed interface Group extends Criterion {
        List<Criterion> parts();
    }

    /** All parts hold; without parts it holds. */
    record All(List<Criterion> parts, Note note) implements Group {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds; without parts it fails. */
    record Any(List<Criterion> parts, Note note) implements Group {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** No part holds; without parts it holds. */
    record None(List<Criterion> parts, Note note) implements Group {
        public None {
            parts = List.copyOf(parts);
        }
    }

    /** One fact meets a condition. */
    record Requirement(Fact fact, Condition condition, Note note) implements Criterion {}

    /** A defined fact is as expected. */
    record Defined(Definition definition, boolean expected, Note note) implements Criterion {}

    /**
     * The day lies in the period in which the programme exists.
     *
     * @param from its first day; null where it has always existed
     * @param until its last day; null where no end is known
     */
    record Validity(@Nullable LocalDate from, @Nullable LocalDate until, Note note) implements Criterion {}

    static Criterion all(Criterion... parts) {
        return new All(List.of(parts), Note.NONE);
    }

    static Criterion any(Criterion... parts) {
        return new Any(List.of(parts), Note.NONE);
    }

    static Criterion none(Criterion... parts) {
        return new None(List.of(parts), Note.NONE);
    }

    static Criterion requires(Fact fact, Condition condition) {
        return new Requirement(fact, condition, Note.NONE);
    }
}
