package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Landscape;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole catalogue as one JSON file. */
final class JsonExport {

    private JsonExport() {}

    /** The file. */
    static String of(Catalogue catalogue, LocalDate date) {
        CatalogueTree tree = new CatalogueTree(catalogue, date);
        Landscape landscape = catalogue.landscape();
        Map<String, @Nullable Object> file = tree.colophon();
        file.put("programmes", catalogue.sheets().stream().map(tree::programme).toList());
        file.put("structures", organisations(landscape.organisations()));
        file.put(
                "reseaux",
                landscape.networks().stream().map(CatalogueTree::network).toList());
        file.put("orientation", organisations(landscape.advisers()));
        file.put(
                "documents",
                catalogue.documents().stream().map(CatalogueTree::document).toList());
        file.put("faits", tree.facts());
        return Json.text(file);
    }

    private static List<Map<String, @Nullable Object>> organisations(List<Landscape.Organisation> organisations) {
        return organisations.stream().map(CatalogueTree::organisation).toList();
    }
}
