package fr.palier.cli;

import fr.palier.catalogue.checks.Verification;
import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Place;
import fr.palier.catalogue.findings.Severity;
import fr.palier.catalogue.results.FindingWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code verifier}: what is wrong in a catalogue, where, and how to mend it. */
final class VerifyCommand implements Command {

    private static final String STRICT = "strict";

    /** Of a long line so many characters are shown, so many of them before the place that is meant. */
    private static final int EXCERPT = 74;

    private static final int LEAD = 50;

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
        return "[--catalogue DOSSIER] [--date DATE] [--strict] [--format texte|json]";
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
                .addOption(Arguments.option(
                        Arguments.FORMAT,
                        "FORMAT",
                        "« texte » pour une personne, « json » pour un programme : un constat par ligne."))
                .addOption(Arguments.flag(STRICT, "Les avertissements comptent comme des erreurs."));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        boolean isJson =
                arguments.oneOf(Arguments.FORMAT, List.of("texte", "json")).equals("json");
        Path directory = arguments.catalogue();
        if (!Files.isDirectory(directory)) {
            throw new CommandException("« " + directory
                    + " » n'est pas un dossier que l'on peut lire : donnez celui qui contient vocabulaire.yaml.");
        }
        List<Finding> findings = Verification.of(directory, arguments.date());
        long warnings = findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
        long errors = findings.size() - warnings;
        if (isJson) {
            findings.forEach(finding -> terminal.print(FindingWriter.line(finding)));
        } else {
            Paper paper = new Paper(terminal);
            findings.forEach(finding -> print(finding, paper, terminal));
            terminal.print(errors(errors) + ", " + warnings(warnings) + ".");
        }
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
            int shown = Math.max(0, place.column() - 1 - LEAD);
            String excerpt =
                    place.excerpt().substring(shown, Math.min(place.excerpt().length(), shown + EXCERPT));
            terminal.print("      " + excerpt.replace('\t', ' '));
            terminal.print("      " + " ".repeat(place.column() - 1 - shown) + "^");
        }
        paper.indented(4, "→ " + finding.remedy());
    }
}
