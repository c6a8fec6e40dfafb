package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import fr.palier.screening.pool.Moves;
import fr.palier.screening.pool.PoolStudy;
import fr.palier.screening.pool.Verdicts;
import fr.palier.screening.traits.Dimension;
import fr.palier.screening.traits.TraitWords;
import fr.palier.screening.traits.Traits;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Tells a person who fits a programme. */
final class PoolReport {

    private static final int LABEL = 32;
    private static final int NUMBER = 12;

    private final Catalogue catalogue;
    private final TraitWords words;
    private final Paper paper;

    PoolReport(Catalogue catalogue, Paper paper) {
        this.catalogue = catalogue;
        this.words = new TraitWords(catalogue.vocabulary(), catalogue.wording(), Geography.french());
        this.paper = paper;
    }

    void print(Programme programme, PoolStudy.Findings findings, List<String> changes) {
        paper.heading("Vivier de " + programme.name(), Paper.Ink.BOLD);
        paper.line(read(findings.lines(), findings.verdicts().all(), findings.broken()) + ".");
        findings.leftOut()
                .forEach((reason, count) -> paper.line("Laissées de côté (" + reason + ") : " + number(count) + "."));
        paper.blank();
        table("", Map.of("toutes", findings.verdicts()), null);
        for (Dimension dimension : Dimension.values()) {
            paper.blank();
            table(TraitWords.heading(dimension), findings.groups().getOrDefault(dimension, Map.of()), dimension);
        }
        hurdles(findings);
        Moves moves = findings.moves();
        if (moves != null) {
            moves(moves, changes);
        }
    }

    /** Sorted by how many are not refused, what is unknown last. */
    private void table(
            String heading, Map<String, Verdicts> groups, @org.jspecify.annotations.Nullable Dimension dimension) {
        if (groups.keySet().equals(java.util.Set.of(Traits.UNKNOWN))) {
            paper.line(heading + " : inconnu pour toutes les structures de ce registre.");
            return;
        }
        if (!heading.isEmpty()) {
            paper.line(heading);
        }
        paper.line(line("", "éligibles", "bientôt", "à compléter", "écartées"));
        groups.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Verdicts>, Boolean>comparing(
                                entry -> entry.getKey().equals(Traits.UNKNOWN))
                        .thenComparingLong(entry -> entry.getValue().of(Verdict.NOT_ELIGIBLE)
                                - entry.getValue().all())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> paper.line(line(
                        dimension == null ? entry.getKey() : words.told(dimension, entry.getKey()),
                        count(entry.getValue(), Verdict.ELIGIBLE),
                        count(entry.getValue(), Verdict.SOON),
                        count(entry.getValue(), Verdict.TO_COMPLETE),
                        count(entry.getValue(), Verdict.NOT_ELIGIBLE))));
    }

    private void hurdles(PoolStudy.Findings findings) {
        paper.blank();
        paper.line("Ce que chaque critère écarte à lui seul (sans lui, ces structures ne seraient plus écartées) :");
        for (PoolStudy.Hurdle hurdle : findings.hurdles()) {
            paper.marked(
                    2,
                    "·",
                    catalogue.wording().criterion(hurdle.criterion()) + " : " + number(hurdle.keepsOut())
                            + (hurdle.keepsOut() > 0
                                    ? ", dont "
                                            + French.counted(
                                                    hurdle.wouldBeEligible(),
                                                    "deviendrait éligible",
                                                    "deviendraient éligibles")
                                    : ""),
                    null);
        }
    }

    private void moves(Moves moves, List<String> changes) {
        paper.blank();
        paper.heading("Si " + String.join(" et ", changes), Paper.Ink.BOLD);
        paper.line(French.counted(moves.becoming(), "structure devient éligible", "structures deviennent éligibles")
                + ", " + French.counted(moves.ceasing(), "cesse de l'être", "cessent de l'être") + ".");
        paper.line(French.counted(moves.entering(), "n'est plus écartée", "ne sont plus écartées") + ", "
                + French.counted(moves.leaving(), "le devient", "le deviennent") + ".");
        paper.line(line("", "éligibles", "bientôt", "à compléter", "écartées"));
        paper.line(line(
                "après le changement",
                number(moves.after(Verdict.ELIGIBLE)),
                number(moves.after(Verdict.SOON)),
                number(moves.after(Verdict.TO_COMPLETE)),
                number(moves.after(Verdict.NOT_ELIGIBLE))));
    }

    private static String count(Verdicts verdicts, Verdict verdict) {
        return number(verdicts.of(verdict));
    }

    static String line(String label, String... numbers) {
        String start = label.length() < LABEL ? label : label.substring(0, LABEL - 2) + "…";
        StringBuilder line = new StringBuilder(start);
        line.repeat("\u00a0", LABEL - start.length());
        for (String number : numbers) {
            line.repeat("\u00a0", Math.max(1, NUMBER - number.length())).append(number);
        }
        return line.toString();
    }

    /** What was read of a register. */
    static String read(long lines, long structures, long unread) {
        return French.counted(lines, "ligne lue", "lignes lues") + ", "
                + French.counted(structures, "structure", "structures")
                + (unread > 0 ? ", " + French.counted(unread, "ligne illisible", "lignes illisibles") : "");
    }

    static String number(long number) {
        return French.number(BigDecimal.valueOf(number));
    }
}
