package fr.palier.cli;

import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Explains the commands. */
final class Help {

    private static final int INDENT = 4;

    private Help() {}

    /** All commands. */
    static void print(List<Command> commands, Paper paper) {
        paper.line("Palier dit quels programmes aident votre structure à changer d'échelle, quand, et pourquoi.");
        paper.blank();
        paper.line("Usage : palier COMMANDE [OPTION…]");
        paper.blank();
        paper.line("Commandes :");
        for (Command command : commands) {
            paper.indented(INDENT, command.name() + " : " + command.summary());
        }
        paper.blank();
        paper.line("« palier COMMANDE --aide » explique une commande.");
    }

    /** One command. */
    static void print(Command command, Terminal terminal) {
        Paper paper = new Paper(terminal);
        paper.line("Usage : palier " + command.name() + " " + command.usage());
        paper.blank();
        paper.line(command.description());
        paper.blank();
        paper.line("Options :");
        Options options = command.options();
        for (Option option : options.getOptions()) {
            paper.line("  --" + option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : ""));
            paper.indented(INDENT * 2, option.getDescription());
        }
        paper.line("  --" + Arguments.HELP);
        paper.indented(INDENT * 2, "Affiche cette aide.");
        paper.blank();
        paper.line("Code de retour : 0 si c'est fait, 1 si la commande a trouvé des défauts, 2 si la demande ou les"
                + " données ne sont pas utilisables.");
    }
}
