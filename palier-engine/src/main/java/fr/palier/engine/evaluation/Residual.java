package fr.palier.engine.evaluation;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is left of a criterion once everything known has been filled in. */
public final class Residual {

    /** The vocabulary's order. */
    public static final Comparator<Fact> ORDER = Comparator.comparingInt(Fact::position);

    private Residual() {}

    /**
     * The criterion with what is settled left out. It says the same as the whole one for the same moment
     * and every profile that only knows more.
     *
     * @return {@link Criterion#ALWAYS} or {@link Criterion#NEVER} where nothing is left
     */
    public static Criterion of(Criterion criterion, Profile profile, Moment moment) {
        return switch (criterion) {
            case Criterion.All all -> all(each(all.parts(), profile, moment));
            case Criterion.Any any -> any(each(any.parts(), profile, moment));
            case Criterion.None none -> not(any(each(none.parts(), profile, moment)));
            case Criterion.Defined defined -> defined(defined, profile, moment);
            case Criterion.Requirement _, Criterion.Validity _ ->
                switch (Evaluation.truth(criterion, profile, moment)) {
                    case TRUE -> Criterion.ALWAYS;
                    case FALSE -> Criterion.NEVER;
                    case UNKNOWN -> criterion;
                };
        };
    }

    /** The facts that a person can still give and on which a residual depends, in the vocabulary's order. */
    public static SortedSet<Fact> missing(Criterion residual, Profile profile) {
        SortedSet<Fact> missing = new TreeSet<>(ORDER);
        missing.addAll(asked(residual, profile));
        return missing;
    }

    /** Whether no fact stands in a residual twice, so that the answers act independently of each other. */
    public static boolean asksEachFactOnce(Criterion residual, Profile profile) {
        return asked(residual, profile).size() == missing(residual, profile).size();
    }

    /** The definitions in a residual that no answer can settle. */
    public static List<Definition> undetermined(Criterion residual) {
        return switch (residual) {
            case Criterion.Group group ->
                group.parts().stream()
                        .flatMap(part -> undetermined(part).stream())
                        .distinct()
                        .toList();
            case Criterion.Defined(Definition definition, boolean _, Note _) ->
                definition.trueIf().equals(Criterion.NEVER)
                                && definition.undeterminedIf().equals(Criterion.ALWAYS)
                        ? List.of(definition)
                        : List.of();
            case Criterion.Requirement _, Criterion.Validity _ -> List.of();
        };
    }

    private static List<Fact> asked(Criterion residual, Profile profile) {
        List<Fact> asked = new ArrayList<>();
        collect(residual, profile, asked);
        return asked;
    }

    private static void collect(Criterion residual, Profile profile, List<Fact> missing) {
        switch (residual) {
            case Criterion.Group group -> group.parts().forEach(part -> collect(part, profile, missing));
            case Criterion.Requirement requirement -> missing.add(asked(requirement.fact(), profile));
            case Criterion.Defined(Definition definition, boolean _, Note _) -> {
                collect(definition.trueIf(), profile, missing);
                collect(definition.undeterminedIf(), profile, missing);
            }
            case Criterion.Validity _ -> {}
        }
    }

    /** What to ask to know a fact better: the best of its sources that is not given yet. */
    static Fact asked(Fact fact, Profile profile) {
        List<Fact> sources = fact.sources();
        for (Fact source : sources) {
            if (!profile.value(source).isKnown()) {
                return source;
            }
        }
        return sources.getFirst();
    }

    private static List<Criterion> each(List<Criterion> parts, Profile profile, Moment moment) {
        List<Criterion> residuals = new ArrayList<>(parts.size());
        for (Criterion part : parts) {
            residuals.add(of(part, profile, moment));
        }
        return residuals;
    }

    private static Criterion all(List<Criterion> parts) {
        if (parts.contains(Criterion.NEVER)) {
            return Criterion.NEVER;
        }
        List<Criterion> open =
                parts.stream().filter(part -> !part.equals(Criterion.ALWAYS)).toList();
        return open.size() == 1 ? open.getFirst() : new Criterion.All(open, Note.NONE);
    }

    private static Criterion any(List<Criterion> parts) {
        if (parts.contains(Criterion.ALWAYS)) {
            return Criterion.ALWAYS;
        }
        List<Criterion> open =
                parts.stream().filter(part -> !part.equals(Criterion.NEVER)).toList();
        return open.size() == 1 ? open.getFirst() : new Criterion.Any(open, Note.NONE);
    }

    private static Criterion not(Criterion part) {
        if (part.equals(Criterion.ALWAYS)) {
            return Criterion.NEVER;
        }
        return part.equals(Criterion.NEVER) ? Criterion.ALWAYS : Criterion.none(part);
    }

    private static Criterion defined(Criterion.Defined defined, Profile profile, Moment moment) {
        Truth truth = Evaluation.truth(defined, profile, moment);
        if (truth != Truth.UNKNOWN) {
            return truth == Truth.TRUE ? Criterion.ALWAYS : Criterion.NEVER;
        }
        Definition definition = defined.definition();
        Definition open = new Definition(
                definition.fact(),
                of(definition.trueIf(), profile, moment),
                of(definition.undeterminedIf(), profile, moment),
                definition.undetermined());
        return new Criterion.Defined(open, defined.expected(), defined.note());
    }
}
