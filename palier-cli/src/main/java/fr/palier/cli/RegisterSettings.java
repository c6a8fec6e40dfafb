package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.sirene.Lookup;
import fr.palier.sirene.SireneException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** Where organisations are looked up: what an option or an operator's setting says, or else the usual place. */
final class RegisterSettings {

    static final String INDEX = "index";

    /** The folder of the index of Sirene. */
    static final String FOLDER = "PALIER_SIRENE";

    /** Whether the public service is asked too: "oui", or the address of one that answers like it. */
    static final String SERVICE = "PALIER_ANNUAIRE";

    /** The public service "Recherche d'entreprises", as its documentation names it. */
    private static final String PUBLIC_SERVICE = "https://recherche-entreprises.api.gouv.fr";

    private final Map<String, String> settings;

    RegisterSettings(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Those of the process. */
    static RegisterSettings ofProcess() {
        return new RegisterSettings(System.getenv());
    }

    static Option option() {
        return Arguments.option(INDEX, "DOSSIER", "Le dossier de l'index de Sirene ; " + usual() + " sinon.");
    }

    /** The folder of the index. */
    Path folder(Arguments arguments) {
        return arguments
                .find(INDEX)
                .or(() -> said(FOLDER))
                .map(Arguments::path)
                .orElseGet(() ->
                        Arguments.path(System.getProperty("palier.home", ".")).resolve(usual()));
    }

    /**
     * What there is to look in, to be closed.
     *
     * @throws CommandException if it cannot be used
     */
    Lookup open(Arguments arguments, Catalogue catalogue) {
        Optional<URI> service = service();
        try {
            Lookup index = Lookup.in(folder(arguments));
            return service.map(address -> index.with(address, catalogue.terms(), Geography.french(), Clock.systemUTC()))
                    .orElse(index);
        } catch (SireneException e) {
            throw new CommandException(e.getMessage(), e);
        }
    }

    private Optional<URI> service() {
        return said(SERVICE).flatMap(text -> switch (text) {
            case "non" -> Optional.empty();
            case "oui" -> Optional.of(URI.create(PUBLIC_SERVICE));
            default -> Optional.of(address(text));
        });
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            boolean isOne = ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getQuery() == null
                    && address.getFragment() == null;
            if (isOne) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw unreadable(text, e);
        }
        throw unreadable(text, null);
    }

    private static CommandException unreadable(String text, @org.jspecify.annotations.Nullable Exception cause) {
        String sentence = SERVICE + " vaut « " + text + " » : oui, non, ou l'adresse d'un service était attendu.";
        return cause == null ? new CommandException(sentence) : new CommandException(sentence, cause);
    }

    private Optional<String> said(String name) {
        return Optional.ofNullable(settings.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String usual() {
        return "donnees/sirene";
    }
}
