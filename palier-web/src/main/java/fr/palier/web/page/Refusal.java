package fr.palier.web.page;

/** A request that cannot be answered. Its message is a French sentence that a visitor can act on. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** There is nothing at this address. */
    public static Refusal notFound() {
        return new Refusal(404, "Cette adresse ne mène à aucune page.");
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

    /** Too many costly requests from one address. */
    public static Refusal tooMany() {
        return new Refusal(429, "Vous avez demandé beaucoup de pages en peu de temps.");
    }

    /** Others are being served what takes long; a little later it will do. */
    public static Refusal busy() {
        return new Refusal(503, "Beaucoup de personnes demandent un PDF en ce moment. Réessayez dans une minute.");
    }

    public int status() {
        return status;
    }

    /** The sentence for the visitor. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
