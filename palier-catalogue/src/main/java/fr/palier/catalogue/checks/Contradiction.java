package fr.palier.catalogue.checks;

import fr.palier.catalogue.checks.logic.Claim;
import fr.palier.catalogue.checks.logic.Feasibility;
import fr.palier.catalogue.findings.Code;
import fr.palier.engine.criteria.Criterion;
import java.util.List;
import java.util.Optional;

/** Finds what makes a rule impossible: the smallest part that nobody can meet, or two that exclude each other. */
final class Contradiction {

    /** Two of these. */
    private record Pair(Claim first, Claim second) {}

    private final Written written;
    private final Report report;
    private final Branches branches;

    Contradiction(Written written, Report report, Branches branches) {
        this.written = written;
        this.report = report;
        this.branches = branches;
    }

    /** Tells why a rule is one that nobody can meet. */
    void check() {
        explain(Claim.that(written.root()));
    }

    private void explain(Claim claim) {
        if (!(claim.criterion() instanceof Criterion.Group)) {
            single(claim);
            return;
        }
        switch (claim.shape()) {
            case Claim.Shape.Every(List<Claim> parts) -> every(claim, parts);
            case Claim.Shape.Some(List<Claim> parts) -> some(claim, parts);
            case Claim.Shape.Single() -> single(claim);
        }
    }

    private void every(Claim claim, List<Claim> parts) {
        List<Claim> impossible = parts.stream()
                .filter(part -> !Feasibility.canHold(List.of(part)))
                .toList();
        impossible.forEach(this::explain);
        if (impossible.isEmpty()) {
            Optional<Pair> pair = pair(parts);
            pair.ifPresentOrElse(
                    this::exclusive,
                    () -> tell(
                            claim,
                            "Personne ne peut remplir toutes ces conditions à la fois.",
                            "Corrigez l'une d'elles, ou placez-les sous « un_parmi »."));
        }
        // What can be met by itself is looked through by itself: one pass tells all there is to tell.
        parts.stream().filter(part -> !impossible.contains(part)).forEach(part -> branches.visit(part, List.of()));
    }

    private static Optional<Pair> pair(List<Claim> parts) {
        for (int second = 1; second < parts.size(); second++) {
            for (int first = 0; first < second; first++) {
                if (!Feasibility.canHold(List.of(parts.get(first), parts.get(second)))) {
                    return Optional.of(new Pair(parts.get(first), parts.get(second)));
                }
            }
        }
        return Optional.empty();
    }

    private void exclusive(Pair pair) {
        Criterion first = pair.first().criterion();
        Criterion second = pair.second().criterion();
        String name = report.name(first, written.place(first), written.place(second));
        String message = pair.second().holds()
                ? "Personne ne peut remplir à la fois " + report.name(second) + " et " + name + "."
                : "Tout le monde remplit " + report.name(second) + " ou " + name + " : les exclure écarte chacun.";
        tell(pair.second(), message, "Corrigez l'une des deux conditions, ou placez-les sous « un_parmi ».");
    }

    private void some(Claim claim, List<Claim> parts) {
        if (parts.isEmpty() && claim.criterion() instanceof Criterion.Any) {
            tell(
                    claim,
                    "Cette liste « un_parmi » est vide : personne ne peut la remplir.",
                    "Donnez au moins une possibilité, ou supprimez la liste.");
        } else {
            tell(claim, "Aucune de ces possibilités ne peut être remplie.", "Corrigez-en au moins une.");
        }
    }

    private void single(Claim claim) {
        String name = report.name(claim.criterion());
        tell(
                claim,
                claim.holds()
                        ? "Personne ne peut remplir " + name + "."
                        : name + " est toujours rempli : l'exclure écarte tout le monde.",
                "Corrigez ce que cette condition demande.");
    }

    private void tell(Claim claim, String message, String remedy) {
        report.add(Code.REGLE_IMPOSSIBLE, written.place(claim.criterion()), message, remedy);
    }
}
