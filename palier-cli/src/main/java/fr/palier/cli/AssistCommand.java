package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.mcp.Assistant;
import java.time.Clock;
import org.apache.commons.cli.Options;

/** {@code mcp}: tools for an assistant, over standard input and output. */
final class AssistCommand implements Command {

    @Override
    public String name() {
        return "mcp";
    }

    @Override
    public String summary() {
        return "donne Palier comme outil à un assistant (protocole MCP)";
    }

    @Override
    public String usage() {
        return "[--catalogue DOSSIER]";
    }

    @Override
    public String description() {
        return "Parle le Model Context Protocol (MCP) sur l'entrée et la sortie, un message par ligne, jusqu'à ce que"
                + " l'assistant raccroche. Un assistant peut ainsi chercher et lire les programmes, poser la question"
                + " la plus utile et orienter une structure, avec les sources. Rien n'est modifié ni gardé, rien ne"
                + " sort de cette machine. C'est l'assistant qui lance cette commande : docs/mcp.md dit comment.";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Arguments.option(Arguments.CATALOGUE, "DOSSIER", "Un autre catalogue que celui de Palier."));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Catalogue catalogue = Shelf.catalogue(arguments.catalogue());
        try {
            Assistant.serve(catalogue, Version.ENGINE, Clock.systemUTC(), terminal.input(), terminal.output());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
