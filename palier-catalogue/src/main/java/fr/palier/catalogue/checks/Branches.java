package fr.palier.catalogue.checks;

import fr.palier.catalogue.checks.logic.Claim;
import fr.palier.catalogue.checks.logic.Feasibility;
import fr.palier.catalogue.findings.Code;
import fr.palier.engine.criteria.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for parts of a rule that change nothing: what can never hold, what always holds, what says the same
 * as something beside it. Each part is judged given all that has to hold with it.
 */
final class Branches {

    private final Written written;
    private final Report report;

    Branches(Written written, Report report) {
        this.written = written;
        this.report = report;
    }

    /** Looks through a rule that can hold. */
    void check() {
        Claim root = Claim.that(written.root());
        if (!(root.criterion() instanceof Criterion.All) && Feasibility.implies(List.of(), root)) {
            always(root, List.of());
        } else {
            visit(root, List.of());
        }
    }

    /**
     * Looks through a part.
     *
     * @param context what has to hold with it
     */
    void visit(Claim claim, List<Claim> context) {
        if (claim.criterion() instanceof Criterion.Group) {
            switch (claim.shape()) {
                case Claim.Shape.Every(List<Claim> parts) -> every(parts, context);
                case Claim.Shape.Some(List<Claim> parts) -> some(parts, context);
                case Claim.Shape.Single() -> {}
            }
        }
    }

    /** The last of two that say the same is the one to go. */
    private void every(List<Claim> parts, List<Claim> context) {
        List<Claim> needed = new ArrayList<>(parts);
        for (Claim part : parts.reversed()) {
            List<Claim> others = without(needed, part);
            if (Feasibility.implies(context, part)) {
                always(part, context);
                needed = others;
            } else if (Feasibility.implies(joined(context, others), part)) {
                implied(part, others, context);
                needed = others;
            }
        }
        for (Claim part : needed) {
            visit(part, joined(context, without(needed, part)));
        }
    }

    private void some(List<Claim> parts, List<Claim> context) {
        List<Claim> open = new ArrayList<>();
        for (Claim part : parts) {
            if (Feasibility.canHold(joined(context, List.of(part)))) {
                open.add(part);
            } else {
                never(part, context);
            }
        }
        for (Claim part : List.copyOf(open).reversed()) {
            List<Claim> others = without(open, part);
            List<Claim> onlyThis =
                    joined(context, others.stream().map(Claim::not).toList());
            onlyThis.add(part);
            if (!Feasibility.canHold(onlyThis)) {
                contained(part, others, context);
                open = others;
            }
        }
        for (Claim part : open) {
            visit(part, context);
        }
    }

    /** Tells a part that always holds; of alternatives, the one that does. */
    private void always(Claim claim, List<Claim> context) {
        if (claim.criterion() instanceof Criterion.Group && claim.shape() instanceof Claim.Shape.Some(var parts)) {
            Optional<Claim> enough = parts.stream()
                    .filter(part -> Feasibility.implies(context, part))
                    .findFirst();
            if (enough.isPresent()) {
                always(enough.get(), context);
                return;
            }
        }
        if (claim.holds()) {
            tell(
                    Code.BRANCHE_TOUJOURS_VRAIE,
                    claim,
                    report.name(claim.criterion()) + " est toujours rempli, quelle que soit la structure.",
                    "Supprimez cette condition, ou corrigez ce qu'elle demande.");
        } else {
            tell(
                    Code.BRANCHE_MORTE,
                    claim,
                    report.name(claim.criterion()) + " n'arrive jamais : l'exclure n'écarte personne.",
                    "Supprimez cette exclusion, ou corrigez-la.");
        }
    }

    /** Tells an alternative that can never hold here. */
    private void never(Claim claim, List<Claim> context) {
        String name = report.name(claim.criterion());
        if (claim.holds()) {
            String why = context.stream()
                    .filter(other -> !Feasibility.canHold(List.of(other, claim)))
                    .findFirst()
                    .map(other -> " à cause de " + name(other, claim))
                    .orElse("");
            tell(
                    Code.BRANCHE_MORTE,
                    claim,
                    "Personne ne peut remplir " + name + why + " : cette possibilité n'ouvre à personne.",
                    "Corrigez cette possibilité, ou supprimez-la.");
        } else {
            tell(
                    Code.BRANCHE_TOUJOURS_VRAIE,
                    claim,
                    name + " est toujours rempli ici : l'exclure avec d'autres conditions ne change rien.",
                    "Supprimez cette condition, ou corrigez ce qu'elle demande.");
        }
    }

    /** Tells a condition that the others make hold. */
    private void implied(Claim claim, List<Claim> others, List<Claim> context) {
        Optional<Claim> one = others.stream()
                .filter(other -> Feasibility.implies(joined(context, List.of(other)), claim))
                .findFirst();
        if (one.isPresent() && (isSame(claim, one.get(), context) || !claim.holds())) {
            contained(claim, others, context);
            return;
        }
        String when = one.map(other -> name(other, claim) + " l'est").orElse("les autres conditions le sont");
        tell(
                Code.BRANCHE_TOUJOURS_VRAIE,
                claim,
                report.name(claim.criterion()) + " est toujours rempli dès que " + when + ".",
                "Supprimez cette condition, ou corrigez l'une d'elles.");
    }

    /** Tells an alternative that opens to nobody whom the others do not let in. */
    private void contained(Claim claim, List<Claim> others, List<Claim> context) {
        Optional<Claim> one = others.stream()
                .filter(other -> Feasibility.implies(joined(context, List.of(claim)), other)
                        || (!claim.holds() && Feasibility.implies(joined(context, List.of(other)), claim)))
                .findFirst();
        String message = one.map(other -> report.name(claim.criterion())
                        + (isSame(claim, other, context) ? " dit la même chose que " : " est déjà compris dans ")
                        + name(other, claim)
                        + ".")
                .orElseGet(() -> report.name(claim.criterion()) + " est déjà compris dans les autres possibilités.");
        tell(
                Code.BRANCHES_EQUIVALENTES,
                claim,
                message,
                "Gardez l'un des deux, ou corrigez celui qui devait dire autre chose.");
    }

    private static boolean isSame(Claim claim, Claim other, List<Claim> context) {
        return Feasibility.implies(joined(context, List.of(claim)), other)
                && Feasibility.implies(joined(context, List.of(other)), claim);
    }

    private String name(Claim other, Claim claim) {
        return report.name(other.criterion(), written.place(other.criterion()), written.place(claim.criterion()));
    }

    private void tell(Code code, Claim claim, String message, String remedy) {
        report.add(code, written.place(claim.criterion()), message, remedy);
    }

    private static List<Claim> without(List<Claim> claims, Claim claim) {
        List<Claim> others = new ArrayList<>(claims);
        others.remove(claim);
        return others;
    }

    private static List<Claim> joined(List<Claim> claims, List<Claim> more) {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(more);
        return all;
    }
}
