package fr.palier.cli;

import fr.palier.catalogue.checks.Verification;
import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Place;
import fr.palier.catalogue.findings.Severity;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code verifier}: what is wrong in a catalogue, where, and how to mend it. */
final class VerifyCommand implements Command {

    private static final String STRICT = "strict";

    @Override
    public String name() {
        return "verifier";
    }

    @Override
    public String summary() {
        return "relit un catalogue et dit ce qui ne va pas, où, et comment le corriger";
    }

    @Override
    public String usage() {
        return "[--catalogue DOSSIER] [--date DATE] [--strict]";
    }

    @Override
    public String description() {
        return "Lit tout le catalogue et montre chaque constat avec son fichier, sa ligne et le remède. Une erreur"
                + " fait un code de retour 1 ; un avertissement mérite un regard et n'en fait pas.";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Arguments.option(Arguments.CATALOGUE, "DOSSIER", "Un autre catalogue que celui de Palier."))
                .addOption(Arguments.option(
                        Arguments.DATE, "DATE", "Le jour où l'on relit (2026-11-24) ; aujourd'hui sinon."))
                .addOption(Arguments.flag(STRICT, "Les avertissements comptent comme des erreurs."));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Path directory = arguments.catalogue();
        List<Finding> findings = Verification.of(directory, arguments.date());
        Paper paper = new Paper(terminal);
        findings.forEach(finding -> print(finding, paper, terminal));
        long warnings = findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
        long errors = findings.size() - warnings;
        terminal.print(errors(errors) + ", " + warnings(warnings) + ".");
        return errors > 0 || (arguments.has(STRICT) && warnings > 0) ? 1 : 0;
    }

    private static String errors(long number) {
        return number == 0 ? "Aucune erreur" : number + (number == 1 ? " erreur" : " erreurs");
    }

    private static String warnings(long number) {
        return number == 0 ? "aucun avertissement" : number + (number == 1 ? " avertissement" : " avertissements");
    }

    private static void print(Finding finding, Paper paper, Terminal terminal) {
        Place place = finding.place();
        Paper.Ink ink = finding.severity() == Severity.WARNING ? Paper.Ink.YELLOW : Paper.Ink.RED;
        paper.heading(
                place.coordinates() + ": " + finding.severity().label() + " ["
                        + finding.code().slug() + "]",
                ink);
        paper.indented(4, finding.message());
        if (!place.excerpt().isBlank()) {
            int shown = Math.max(0, place.column() - 1 - 60);
            String excerpt =
                    place.excerpt().substring(shown, Math.min(place.excerpt().length(), shown + 100));
            terminal.print("      " + excerpt);
            terminal.print("      " + " ".repeat(place.column() - 1 - shown) + "^");
        }
        paper.indented(4, "→ " + finding.remedy());
    }
}
