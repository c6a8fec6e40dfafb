package fr.palier.web.page;

import fr.palier.web.problem.ProblemKind;
import java.util.List;

/** A request that cannot be answered. Its message is a French sentence that a visitor can act on. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final ProblemKind kind;
    private final transient List<ErrorPages.Way> ways;

    private Refusal(int status, String message) {
        this(status, ProblemKind.of(status), message);
    }

    private Refusal(int status, ProblemKind kind, String message) {
        this(status, kind, message, List.of());
    }

    private Refusal(int status, ProblemKind kind, String message, List<ErrorPages.Way> ways) {
        super(message, null, false, false);
        this.ways = List.copyOf(ways);
        this.status = status;
        this.kind = kind;
    }

    /** A problem that the API tells apart from others. */
    public static Refusal of(ProblemKind kind, String message) {
        return new Refusal(kind.status(), kind, message);
    }

    /** There is nothing at this address. */
    public static Refusal notFound() {
        return new Refusal(404, "Cette adresse ne mène à aucune page.");
    }

    /** There is nothing at this address; these are pages that may have been meant. */
    public static Refusal notFound(String message, List<ErrorPages.Way> ways) {
        return new Refusal(404, ProblemKind.of(404), message, ways);
    }

    /** The request does not make sense; the sentence says what was expected. */
    public static Refusal badRequest(String message) {
        return new Refusal(400, message);
    }

    /** A form that was sent from another site. */
    public static Refusal foreign() {
        return new Refusal(403, "Ce formulaire a été envoyé depuis un autre site. Reprenez depuis l'accueil.");
    }

    /** The address is longer than any that this site makes. */
    public static Refusal tooLong() {
        return new Refusal(414, "Cette adresse est trop longue pour être une des nôtres.");
    }

    /** A form or an address that the server could not take in. */
    public static Refusal unreadable(int status) {
        return new Refusal(status, "Ce formulaire ou cette adresse n'a pas pu être lu.");
    }

    /** Too many costly requests from one address. */
    public static Refusal tooMany() {
        return new Refusal(429, "Vous avez demandé beaucoup de pages en peu de temps.");
    }

    /** More was sent than can be taken in; the sentence says what to do. */
    public static Refusal tooLarge(String message) {
        return of(ProblemKind.ENVOI_TROP_VOLUMINEUX, message);
    }

    /** What this address shows is not there for now; the sentence says why. */
    public static Refusal unavailable(String message) {
        return new Refusal(503, message);
    }

    /** Others are being served what takes long; a little later it will do. */
    public static Refusal busy() {
        return new Refusal(503, "Beaucoup de personnes demandent un PDF en ce moment. Réessayez dans une minute.");
    }

    public int status() {
        return status;
    }

    /** Where else to go; empty where nothing is known to be near. */
    public List<ErrorPages.Way> ways() {
        return ways;
    }

    /** What the API calls it. */
    public ProblemKind kind() {
        return kind;
    }

    /** The sentence for the visitor. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
