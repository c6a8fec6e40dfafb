package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.screening.observatory.Observation;
import fr.palier.sirene.Lookup;
import fr.palier.web.Server;
import fr.palier.web.answers.Seal;
import fr.palier.web.page.Operator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** {@code servir}: the web application, until it is stopped. */
final class ServeCommand implements Command {

    private static final String PORT = "port";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    /** Where the secret that seals visitors' answers is told, or the file that holds it. */
    private static final String SECRET = "PALIER_CLE";

    /** Set where the start is only rehearsed, so that the JVM can record what it needs for the next one. */
    private static final String REHEARSAL = "palier.repetition";

    /** The folder of the observatory's last result. */
    private static final String OBSERVATORY = "PALIER_OBSERVATOIRE";

    private static final String USUAL_OBSERVATORY = "donnees/observatoire";

    private static final String SECRET_FILE = "PALIER_CLE_FICHIER";

    @Override
    public String name() {
        return "servir";
    }

    @Override
    public String summary() {
        return "ouvre l'application web sur cette machine";
    }

    @Override
    public String usage() {
        return "[--port 8080] [--catalogue DOSSIER] [--index DOSSIER]";
    }

    @Override
    public String description() {
        return "Répond sur cette machine seulement, jusqu'à ce qu'on l'arrête (Ctrl+C). Les réponses d'un visiteur"
                + " restent dans son navigateur, scellées. Pour que les cookies survivent à un redémarrage, ou valent"
                + " sur plusieurs serveurs, donnez un secret d'au moins 32 caractères par " + SECRET
                + ", ou son fichier par "
                + SECRET_FILE + ". Qui ouvre une copie au public se nomme par " + Operator.PUBLISHER + ", "
                + Operator.HOST + " et " + Operator.CONTACT + " : les mentions légales le disent. Un index de Sirene ("
                + RegisterSettings.FOLDER + ") ou le service public « Recherche d'entreprises » ("
                + RegisterSettings.SERVICE + "=oui) évite à chacun quelques questions. /observatoire montre le dernier"
                + " résultat de « observatoire » (" + OBSERVATORY + ", ou " + USUAL_OBSERVATORY + ").";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Arguments.option(PORT, "PORT", "Le port où répondre ; 8080 sinon, 0 pour un port libre."))
                .addOption(Arguments.option(Arguments.CATALOGUE, "DOSSIER", "Un autre catalogue que celui de Palier."))
                .addOption(RegisterSettings.option());
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        int port = port(arguments);
        byte[] secret = secret().orElseGet(Seal::freshSecret);
        Catalogue catalogue = Shelf.catalogue(arguments.catalogue());
        Operator operator = operator();
        Path observatory = observatory();
        try (Lookup lookup = RegisterSettings.ofProcess().open(arguments, catalogue);
                Server server = Server.start(
                        catalogue,
                        new Server.Settings(
                                port, LOOPBACK, Clock.systemUTC(), secret, operator, lookup, observatory))) {
            terminal.tell("Palier répond sur http://" + LOOPBACK + ":" + server.port() + "/ (Ctrl+C pour l'arrêter).");
            if (System.getProperty(REHEARSAL) == null) {
                tellObservatory(observatory, terminal);
                server.prepare();
                server.await();
            } else {
                server.rehearse();
            }
            return 0;
        } catch (Server.StartFailure e) {
            throw new CommandException(e.getMessage(), e);
        }
    }

    private static int port(Arguments arguments) {
        String text = arguments.find(PORT).orElse(String.valueOf(USUAL_PORT));
        boolean isNumber = text.matches("\\d{1,5}") && Integer.parseInt(text) <= LAST_PORT;
        if (!isNumber) {
            throw new CommandException(
                    "--port vaut « " + text + " » : un nombre de 0 à " + LAST_PORT + " était attendu.");
        }
        return Integer.parseInt(text);
    }

    private static Path observatory() {
        String said = Objects.requireNonNullElse(System.getenv(OBSERVATORY), "").strip();
        if (said.isEmpty()) {
            return Arguments.path(System.getProperty("palier.home", ".")).resolve(USUAL_OBSERVATORY);
        }
        Path folder = Arguments.path(said);
        if (!Files.isDirectory(folder)) {
            throw new CommandException(OBSERVATORY + " vaut « " + said + " » : un dossier était attendu, celui où"
                    + " « ./palier observatoire --sortie DOSSIER » a écrit.");
        }
        return folder;
    }

    private static void tellObservatory(Path folder, Terminal terminal) {
        if (!Files.exists(folder.resolve(Observation.FILE))) {
            terminal.tell(
                    "« " + folder + " » n'a pas encore de résultat : /observatoire montre un registre synthétique,"
                            + " et le dit. Pour un vrai registre : ./palier observatoire --entree FICHIER --sortie \""
                            + folder + "\" (docs/observatoire.md).");
        }
    }

    private static Operator operator() {
        try {
            return Operator.of(System.getenv());
        } catch (IllegalArgumentException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Optional<byte[]> secret() {
        Optional<String> file = Optional.ofNullable(System.getenv(SECRET_FILE));
        Optional<byte[]> secret = file.map(ServeCommand::content)
                .or(() ->
                        Optional.ofNullable(System.getenv(SECRET)).map(text -> text.getBytes(StandardCharsets.UTF_8)));
        secret.filter(bytes -> bytes.length < Seal.SHORTEST_SECRET).ifPresent(bytes -> {
            throw new CommandException("Le secret donné par " + (file.isPresent() ? SECRET_FILE : SECRET) + " a "
                    + bytes.length + " octets : il en faut au moins " + Seal.SHORTEST_SECRET + ".");
        });
        return secret;
    }

    private static byte[] content(String file) {
        try {
            return Files.readAllBytes(Arguments.path(file));
        } catch (IOException e) {
            throw new CommandException("Le fichier du secret ne se laisse pas lire (" + file + ").", e);
        }
    }
}
