package fr.palier.web.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of problem that the API may answer with. A name is a stable address: none is ever changed. */
public enum ProblemKind {
    DEMANDE_INCOMPRISE(
            400,
            "Demande incomprise",
            "Un paramètre de l'adresse n'existe pas, est donné deux fois, ou vaut autre chose que ce qui est prévu.",
            "Lisez « detail » : il nomme le paramètre et dit ce qui était attendu."),
    JSON_ILLISIBLE(
            400,
            "JSON illisible",
            "Le corps de la demande n'est pas du JSON correct, n'est pas en UTF-8, ou dépasse 16 niveaux imbriqués.",
            "Vérifiez les guillemets, les virgules et les accolades. Une clé ne peut être donnée qu'une fois."),
    PROFIL_INVALIDE(
            422,
            "Profil invalide",
            "Le JSON est correct, mais un profil contient une clé inconnue ou une valeur impossible.",
            "« detail » nomme la clé et la valeur, et dit ce qui était attendu. Pour une liste, « erreurs » donne le"
                    + " rang de chaque profil fautif. Le vocabulaire liste toutes les clés."),
    INTROUVABLE(
            404,
            "Introuvable",
            "Aucune ressource n'existe à cette adresse.",
            "Les adresses sont décrites dans openapi.json. Les identifiants viennent des listes."),
    METHODE_REFUSEE(
            405,
            "Méthode refusée",
            "L'adresse existe, mais ne se demande pas avec cette méthode.",
            "L'en-tête « Allow » de la réponse dit lesquelles elle accepte."),
    FORMAT_INDISPONIBLE(
            406,
            "Format indisponible",
            "L'en-tête « Accept » demande un format que cette adresse ne produit pas.",
            "Demandez application/json, ou n'envoyez pas d'en-tête « Accept »."),
    ENVOI_TROP_LENT(
            408, "Envoi trop lent", "La demande a mis trop de temps à nous parvenir.", "Renvoyez-la d'un seul trait."),
    ENVOI_TROP_VOLUMINEUX(
            413,
            "Envoi trop volumineux",
            "Le corps de la demande dépasse la taille permise, ou contient trop de profils.",
            "Découpez votre envoi en plusieurs. Les limites sont dans openapi.json et sur la page de l'API."),
    ADRESSE_TROP_LONGUE(
            414,
            "Adresse trop longue",
            "L'adresse dépasse 8 000 caractères.",
            "Un profil se donne dans le corps de la demande, pas dans l'adresse."),
    TYPE_NON_ACCEPTE(
            415,
            "Type de contenu non accepté",
            "L'en-tête « Content-Type » manque ou annonce autre chose que ce qui est accepté ici.",
            "Envoyez « Content-Type: application/json », ou « application/x-ndjson » pour un profil par ligne."),
    TROP_DE_DEMANDES(
            429,
            "Trop de demandes",
            "Votre adresse a demandé beaucoup en peu de temps. Un lot compte autant que ses profils.",
            "Attendez le nombre de secondes que donne l'en-tête « Retry-After », puis reprenez."),
    EN_TETES_TROP_LONGS(
            431,
            "En-têtes trop longs",
            "Les en-têtes de la demande dépassent la taille permise.",
            "Retirez-en. L'API ne lit ni cookie ni autorisation."),
    DEMANDE_IMPOSSIBLE(
            400,
            "Demande impossible",
            "Cette demande ne peut pas aboutir.",
            "La description de l'API aide à l'écrire."),
    METHODE_INCONNUE(
            501, "Méthode inconnue", "Ce serveur ne connaît pas cette méthode.", "L'API se demande par GET et POST."),
    PAUSE(503, "Service en pause", "Le service redémarre.", "Réessayez dans une minute."),
    PANNE(
            500,
            "Une panne de notre côté",
            "Quelque chose n'a pas marché chez nous. Votre demande n'y est sans doute pour rien.",
            "Réessayez. Si cela dure, signalez-le-nous avec l'heure et l'adresse demandée.");

    /** Where each kind is explained. */
    public static final String FOLDER = "/api/v1/problemes/";

    private final int status;
    private final String title;
    private final String explanation;
    private final String remedy;

    ProblemKind(int status, String title, String explanation, String remedy) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
        this.remedy = remedy;
    }

    /** The kind that a status stands for. */
    public static ProblemKind of(int status) {
        return Stream.of(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < 500 ? DEMANDE_IMPOSSIBLE : PANNE);
    }

    /** The kind with this name in its address. */
    public static Optional<ProblemKind> find(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** Its name in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its address, which explains it and never changes. */
    public String type() {
        return FOLDER + slug();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What it means. */
    public String explanation() {
        return explanation;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
