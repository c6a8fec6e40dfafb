package fr.palier.web.programmes;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.wording.French;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What someone says is wrong in a fiche, as a text that whoever keeps the catalogue can act on.
 *
 * @param subject what it is about
 * @param wrong what is wrong; empty where it was not said
 * @param right what should be read
 * @param proof where it was read
 */
record Report(String subject, String wrong, String right, String proof) {

    /** Nothing was said yet. */
    static final Report NONE = new Report("", "", "", "");

    boolean isEmpty() {
        return wrong.isEmpty() && right.isEmpty() && proof.isEmpty();
    }

    /** The whole report. */
    String text(Sheet sheet, String version) {
        String checked = sheet.checked() == null ? "date inconnue" : French.date(sheet.checked());
        return String.join(
                "\n",
                "Signalement sur la fiche « " + sheet.name() + " »",
                "",
                "Fiche : /programmes/" + sheet.id(),
                "Fichier du catalogue : programmes/" + sheet.id() + ".yaml",
                "Version du catalogue : " + version,
                "Dernière vérification : " + checked,
                "Sujet : " + said(subject),
                "",
                "Ce qui est faux : " + said(wrong),
                "Ce qu'il faudrait lire : " + said(right),
                "Où je l'ai lu : " + said(proof));
    }

    /** A message to an e-mail address that holds the report; null where the contact is none. */
    static @Nullable String message(@Nullable String contact, Sheet sheet, String text) {
        if (contact == null || !contact.startsWith("mailto:")) {
            return null;
        }
        return contact + "?subject=" + encoded("Signalement : " + sheet.name()) + "&body="
                + encoded(text.replace("\n", "\r\n"));
    }

    private static String said(String text) {
        return text.isEmpty() ? "(à compléter)" : text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
