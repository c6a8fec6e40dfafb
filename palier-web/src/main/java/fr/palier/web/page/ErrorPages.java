package fr.palier.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** What a visitor reads when a request fails: what happened, and where to go from there. Never a trace. */
public final class ErrorPages {

    /** Somewhere to go. */
    public record Way(String path, String label) {}

    private record Text(String title, String sentence) {}

    private static final Map<Integer, Text> TEXTS = Map.ofEntries(
            Map.entry(
                    400,
                    new Text(
                            "Demande incomprise",
                            "Cette adresse ou ce formulaire contient quelque chose que nous n'attendions pas.")),
            Map.entry(
                    403,
                    new Text(
                            "Demande refusée",
                            "Ce formulaire a été envoyé depuis un autre site. Reprenez depuis l'accueil.")),
            Map.entry(404, new Text("Page introuvable", "Cette adresse ne mène à aucune page.")),
            Map.entry(405, new Text("Demande impossible ici", "Cette page ne se demande pas de cette façon.")),
            Map.entry(406, new Text("Format indisponible", "Cette page n'existe pas dans le format demandé.")),
            Map.entry(408, new Text("Demande trop lente", "Votre demande a mis trop de temps à nous parvenir.")),
            Map.entry(
                    413,
                    new Text("Envoi trop volumineux", "Votre envoi dépasse ce qu'une de nos pages peut demander.")),
            Map.entry(414, new Text("Adresse trop longue", "Cette adresse est trop longue pour être une des nôtres.")),
            Map.entry(415, new Text("Format inconnu", "Votre envoi n'a pas la forme d'un formulaire de ce site.")),
            Map.entry(
                    429,
                    new Text(
                            "Un instant, s'il vous plaît",
                            "Vous avez demandé beaucoup de pages en peu de temps. Réessayez dans quelques secondes.")),
            Map.entry(431, new Text("Demande trop volumineuse", "Les en-têtes de votre demande sont trop longs.")),
            Map.entry(
                    500,
                    new Text(
                            "Une panne de notre côté",
                            "Quelque chose n'a pas marché chez nous. Vos réponses ne sont pas perdues.")),
            Map.entry(501, new Text("Demande impossible", "Ce serveur ne connaît pas cette sorte de demande.")),
            Map.entry(503, new Text("Service en pause", "Le service redémarre. Réessayez dans une minute.")));

    private final ITemplateEngine engine;
    private final Frame frame;
    private final Map<Plain, String> plain = new ConcurrentHashMap<>();

    /** A page without a sentence of its own. */
    private record Plain(boolean isEmbedded, int status) {}

    public ErrorPages(ITemplateEngine engine, Frame frame) {
        this.engine = engine;
        this.frame = frame;
    }

    /**
     * The page for a status, always the same.
     *
     * @param path where it is answered: in the frame of another site it is a smaller page; null where nobody knows
     */
    public String html(@Nullable String path, int status) {
        return plain.computeIfAbsent(
                new Plain(Embedded.isAt(path), status),
                known -> render(path, status, text(status).sentence(), List.of()));
    }

    /** The page for a status with a sentence of its own and some places to go. */
    public String html(@Nullable String path, int status, String sentence, List<Way> ways) {
        return render(path, status, sentence, ways);
    }

    private String render(@Nullable String path, int status, String sentence, List<Way> ways) {
        Context context = new Context(Locale.FRENCH);
        context.setVariable("frame", frame);
        context.setVariable("page", Page.unlisted(Section.NONE, text(status).title()));
        context.setVariable("status", status);
        context.setVariable("sentence", sentence);
        context.setVariable("ways", ways);
        return Typography.fine(engine.process(Embedded.isAt(path) ? "widget-error" : "error", context));
    }

    private static Text text(int status) {
        Text known = TEXTS.get(status);
        if (known != null) {
            return known;
        }
        return status < 500
                ? new Text("Demande impossible", "Cette demande ne peut pas aboutir.")
                : new Text("Une panne de notre côté", "Quelque chose n'a pas marché chez nous.");
    }
}
