package fr.palier.catalogue.checks;

import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.findings.Place;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;

/**
 * A programme and the file it was read from.
 *
 * @param root the file's root, whose findings have been told
 */
record ProgrammeFile(Sheet sheet, Item root) {

    /** Its keys once more; what is wrong with them goes elsewhere. */
    Fields fields(Findings elsewhere) {
        return root.into(elsewhere).fields();
    }

    /** Where a key of it stands; the file's beginning where it has none. */
    Place key(String name) {
        return fields(new Findings()).key(name).map(Item::place).orElse(sheet.place());
    }
}
