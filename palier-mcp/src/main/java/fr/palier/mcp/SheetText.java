package fr.palier.mcp;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Adviser;
import fr.palier.catalogue.wording.SheetFacts;
import fr.palier.catalogue.wording.Windows;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.wording.French;
import java.util.List;
import java.util.Set;

/** A programme's sheet as a text, each fact with its source. */
final class SheetText {

    private final Desk desk;
    private final Sheet sheet;
    private final Told told;

    SheetText(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        this.told = new Told(desk);
    }

    String text() {
        told.line(sheet.name() + " (" + sheet.id() + ")");
        told.line("Porté par " + desk.wording().carriers(sheet) + ".");
        if (sheet.summary() != null) {
            told.line(sheet.summary());
        }
        told.line("\nConditions d'entrée :");
        criteria();
        told.line("\nRepères :");
        for (SheetFacts.Row row : SheetFacts.of(sheet, desk.wording())) {
            String detail = row.detail() == null ? "" : ". " + row.detail();
            told.stated(
                    "- " + row.label() + " : " + row.value() + detail,
                    row.origin().sources(),
                    row.origin().divergence());
        }
        if (!sheet.modalities().isEmpty()) {
            told.line("\nCe que le programme apporte :");
            sheet.modalities()
                    .forEach(each -> told.stated(
                            "- " + each.text(),
                            each.origin().sources(),
                            each.origin().divergence()));
        }
        told.line("\nCandidater : " + French.sentence(Windows.say(sheet.calendar(), desk.today())) + ".");
        sheet.links().forEach(link -> told.line("- " + link.label() + " : " + link.url()));
        return told.whole();
    }

    private void criteria() {
        Profile nobody = Profile.empty(desk.catalogue().vocabulary());
        Outcome outcome = Orientation.of(nobody, desk.today(), List.of(sheet.programme()), Set.of())
                .outcomes()
                .getFirst();
        Adviser adviser = new Adviser(desk.catalogue(), desk.sources(), nobody, desk.today());
        told.criteria(adviser.rules(outcome), false, "");
        outcome.reserves().forEach(each -> told.stated("- Le jury jugera : " + each.text(), each.sources(), null));
    }
}
