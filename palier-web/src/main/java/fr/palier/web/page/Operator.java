package fr.palier.web.page;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a copy of this site. Nobody does where it runs on someone's own machine.
 *
 * @param publisher who publishes it, with an address if wished; null where nobody is named
 * @param host who runs the machine, with an address if wished; null where nobody is named
 * @param contact an e-mail address or a page where one is written to; null where there is none
 */
public record Operator(
        @Nullable String publisher,
        @Nullable String host,
        @Nullable String contact) {

    /** Nobody is named. */
    public static final Operator NONE = new Operator(null, null, null);

    /** The settings that name them. */
    public static final String PUBLISHER = "PALIER_EDITEUR";

    public static final String HOST = "PALIER_HEBERGEUR";
    public static final String CONTACT = "PALIER_CONTACT";

    private static final int LONGEST = 300;
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern PAGE = Pattern.compile("https://[A-Za-z0-9.-]+(:\\d+)?(/[!-~&&[^\"<>\\\\]]*)?");

    /**
     * Reads it from settings; those that are missing or blank name nobody.
     *
     * @throws IllegalArgumentException if one cannot be shown; the message is a French sentence
     */
    public static Operator of(Map<String, String> settings) {
        Optional<String> contact = text(settings, CONTACT);
        contact.filter(text ->
                        !MAIL.matcher(text).matches() && !PAGE.matcher(text).matches())
                .ifPresent(text -> {
                    throw new IllegalArgumentException(CONTACT + " vaut « " + text
                            + " » : une adresse comme contact@exemple.fr, ou une page comme https://exemple.fr/contact,"
                            + " était attendue.");
                });
        return new Operator(
                text(settings, PUBLISHER).orElse(null), text(settings, HOST).orElse(null), contact.orElse(null));
    }

    /** Whether someone publishes it, so that it is more than a copy for oneself. */
    public boolean isNamed() {
        return publisher != null;
    }

    /** The address that the contact is written to; null where there is none. */
    public @Nullable String contactLink() {
        return contact == null || contact.startsWith("https://") ? contact : "mailto:" + contact;
    }

    private static Optional<String> text(Map<String, String> settings, String name) {
        Optional<String> text =
                Optional.ofNullable(settings.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        text.filter(value -> value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl))
                .ifPresent(value -> {
                    throw new IllegalArgumentException(
                            name + " doit tenir sur une ligne, en " + LONGEST + " caractères au plus.");
                });
        return text;
    }
}
