package fr.palier.mcp;

import fr.palier.catalogue.sheets.Glossary;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.guide.export.CatalogueTree;
import fr.palier.guide.export.Json;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an assistant may read without asking for anything: each programme, the glossary, the documents that are cited. */
final class Library {

    private static final String SCHEME = "palier://";
    private static final String JSON = "application/json";
    private static final String PLAIN = "text/plain";

    private final Desk desk;

    Library(Desk desk) {
        this.desk = desk;
    }

    List<SyncResourceSpecification> resources() {
        List<SyncResourceSpecification> resources = new ArrayList<>();
        resources.add(resource(
                "glossaire",
                "Glossaire",
                "Les mots du métier et leur sens, avec leurs sources.",
                JSON,
                this::glossary));
        resources.add(resource(
                "sources",
                "Sources",
                "Les documents d'où viennent les faits, et leurs sections.",
                JSON,
                this::sources));
        for (Sheet sheet : desk.catalogue().sheets()) {
            String summary =
                    sheet.summary() == null ? "Porté par " + desk.wording().carriers(sheet) : sheet.summary();
            resources.add(resource(
                    "programmes/" + sheet.id(), sheet.name(), summary, PLAIN, () -> new SheetText(desk, sheet).text()));
        }
        return resources;
    }

    private static SyncResourceSpecification resource(
            String path, String title, String description, String type, Supplier<String> text) {
        String uri = SCHEME + path;
        McpSchema.Resource resource = McpSchema.Resource.builder(uri, path)
                .title(title)
                .description(description)
                .mimeType(type)
                .build();
        return new SyncResourceSpecification(
                resource,
                (_, _) -> McpSchema.ReadResourceResult.builder(
                                List.of(McpSchema.TextResourceContents.builder(uri, text.get())
                                        .mimeType(type)
                                        .build()))
                        .build());
    }

    private String glossary() {
        Map<String, @Nullable Object> tree = desk.tree().colophon();
        tree.put(
                "termes",
                desk.catalogue().glossary().terms().stream().map(this::term).toList());
        return Json.text(tree);
    }

    private Map<String, @Nullable Object> term(Glossary.Term term) {
        return Json.map(
                "id", term.id(),
                "abreviation", term.abbreviation(),
                "nom", term.name(),
                "definition", term.definition(),
                "voir", term.see(),
                "sources",
                        term.origin().sources().stream()
                                .map(source -> Json.map("document", source.document(), "section", source.section()))
                                .toList());
    }

    private String sources() {
        Map<String, @Nullable Object> tree = desk.tree().colophon();
        tree.put(
                "documents",
                desk.catalogue().documents().stream()
                        .map(CatalogueTree::document)
                        .toList());
        return Json.text(tree);
    }
}
