package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.guide.pdf.Guide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.commons.cli.Options;

/** {@code guide}: the whole guide, typeset from the catalogue. */
final class GuideCommand implements Command {

    private static final String OUTPUT = "sortie";

    @Override
    public String name() {
        return "guide";
    }

    @Override
    public String summary() {
        return "met en page le guide entier, en PDF";
    }

    @Override
    public String usage() {
        return "--sortie FICHIER.pdf [--catalogue DOSSIER] [--date DATE]";
    }

    @Override
    public String description() {
        return "Compose le guide à partir du catalogue : vue d'ensemble, tableaux de synthèse, préparation, une fiche"
                + " par programme, sources. Le fichier est lisible par un lecteur d'écran (PDF/UA) et archivable (PDF/A)."
                + " Le même catalogue et la même date donnent le même fichier.";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Arguments.option(OUTPUT, "FICHIER", "Le fichier PDF à écrire."))
                .addOption(Arguments.option(Arguments.CATALOGUE, "DOSSIER", "Un autre catalogue que celui de Palier."))
                .addOption(Arguments.option(
                        Arguments.DATE, "DATE", "Le jour de l'édition (2026-11-24) ; aujourd'hui sinon."));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Path file = Arguments.path(arguments
                .find(OUTPUT)
                .orElseThrow(() -> new CommandException("--sortie manque : donnez le fichier PDF à écrire.")));
        LocalDate date = arguments.date();
        Catalogue catalogue = Shelf.catalogue(arguments.catalogue());
        byte[] pdf = new Guide(catalogue, date).whole();
        try {
            Files.write(file, pdf);
        } catch (IOException e) {
            throw new CommandException(
                    "« " + file + " » ne peut pas être écrit : vérifiez le dossier et vos droits.", e);
        }
        terminal.tell("Guide écrit dans « " + file + " ».");
        return 0;
    }
}
