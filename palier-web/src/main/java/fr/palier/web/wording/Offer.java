package fr.palier.web.wording;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.wording.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in one line what a programme gives and costs. */
public final class Offer {

    private Offer() {}

    /** "36 mois : suivi individuel, experts, jusqu'à 300 000 €. Gratuit." What nobody knows is left out. */
    public static String say(Sheet sheet, SheetWording wording) {
        List<String> gives = new ArrayList<>();
        add(gives, sheet.individual(), "suivi individuel");
        add(gives, sheet.collective(), "séminaires collectifs");
        add(gives, sheet.experts(), "experts");
        if (sheet.endowment() != null && sheet.endowment().presence() == Sheet.Presence.OUI) {
            String money = wording.endowment(sheet);
            gives.add(money.equals("Oui") ? "une dotation" : money.toLowerCase(Locale.ROOT));
        }
        StringBuilder line = new StringBuilder();
        if (sheet.duration() != null) {
            line.append(wording.duration(sheet)).append(gives.isEmpty() ? "" : " : ");
        }
        line.append(line.isEmpty() ? French.sentence(French.and(gives)) : French.and(gives));
        line.append(line.isEmpty() ? "" : ". ");
        return line + (sheet.cost() == null ? "Coût non précisé." : wording.cost(sheet) + ".");
    }

    private static void add(List<String> gives, Sheet.@Nullable Feature feature, String name) {
        if (feature != null && feature.presence() == Sheet.Presence.OUI) {
            gives.add(name);
        }
    }
}
