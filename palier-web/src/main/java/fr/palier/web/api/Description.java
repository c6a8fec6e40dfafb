package fr.palier.web.api;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.guide.export.CatalogueTree;
import fr.palier.guide.export.Json;
import fr.palier.guide.export.Schemas;
import fr.palier.web.page.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The description of the API after OpenAPI 3.1. It is written by hand in {@code openapi.json}; what depends on
 * the catalogue stands there as {@code @name} and is filled in here, so that it is true of any catalogue. The schemas are
 * those of {@link Schemas}.
 */
@Component
final class Description {

    /** Licences as SPDX names them. */
    private static final String OPEN = "etalab-2.0";

    private static final String OTHER = "LicenseRef-Catalogue";

    private final String text;

    Description(Site site) {
        this.text = fill(written(), site);
    }

    /** The description of this server's API. */
    String text() {
        return text;
    }

    private static String written() {
        try {
            return new ClassPathResource("openapi.json", Description.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fill(String written, Site site) {
        Catalogue catalogue = site.catalogue();
        String licence = String.valueOf(
                new CatalogueTree(catalogue, site.today()).colophon().get("licence"));
        String programme =
                catalogue.sheets().stream().findFirst().map(Sheet::id).orElse("aucun");
        String structure = catalogue.landscape().organisations().stream()
                .findFirst()
                .map(Landscape.Organisation::id)
                .orElse("aucune");
        String network = catalogue.landscape().networks().stream()
                .findFirst()
                .map(Landscape.Network::id)
                .orElse("aucun");
        String list = String.valueOf(OrientationEndpoint.LONGEST_LIST);
        return written.replace("\"@schemas\"", Schemas.of(catalogue))
                .replace("\"@moteur\"", quoted(site.engine()))
                .replace("\"@catalogue\"", quoted(catalogue.version()))
                .replace("\"@licence\"", quoted(licence))
                .replace("\"@spdx\"", quoted(licence.equals("Licence Ouverte 2.0") ? OPEN : OTHER))
                .replace("\"@programme\"", quoted(programme))
                .replace("\"@structure\"", quoted(structure))
                .replace("\"@reseau\"", quoted(network))
                .replace("\"@@liste\"", list)
                .replace("@liste", list)
                .replace("@lignes", String.valueOf(OrientationEndpoint.MOST_LINES));
    }

    private static String quoted(String text) {
        return Json.line(text);
    }
}
