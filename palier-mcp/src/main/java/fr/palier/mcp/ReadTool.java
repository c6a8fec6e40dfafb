package fr.palier.mcp;

import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.profiles.Pieces;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.guide.export.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code lire_programme}: everything that is known of one programme, with the source of each fact. */
final class ReadTool implements Tool {

    private static final String ID = "id";

    private final Desk desk;

    ReadTool(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "lire_programme";
    }

    @Override
    public String title() {
        return "Lire un programme";
    }

    @Override
    public String description() {
        return "Donne la fiche entière d'un programme : conditions, ce qu'il apporte, coût, durée, territoires,"
                + " candidature, avec la source de chaque fait et ce que la source dit autrement ailleurs"
                + " (« divergence »). Ce qui est null n'est pas dit par la source : ne le complétez pas.";
    }

    @Override
    public Map<String, Object> input() {
        List<String> ids = desk.catalogue().sheets().stream().map(Sheet::id).toList();
        return desk.schemas()
                .taking(
                        Map.of(ID, Map.of("type", "string", "enum", ids, "description", "L'identifiant du programme.")),
                        List.of(ID));
    }

    @Override
    public Map<String, Object> output() {
        return desk.schemas().named("UnProgramme");
    }

    @Override
    public Answer answer(Asked asked) {
        String id = asked.expecting(ID).needed(ID, "scale-up");
        Sheet sheet = desk.catalogue().find(id).orElseThrow(() -> unknown(id));
        Map<String, @Nullable Object> tree = desk.tree().colophon();
        tree.put("programme", desk.tree().programme(sheet));
        return new Answer(new SheetText(desk, sheet).text(), Json.line(tree));
    }

    private ToolException unknown(String id) {
        List<String> ids = desk.catalogue().sheets().stream().map(Sheet::id).toList();
        return new ToolException("Aucun programme n'a l'identifiant " + Pieces.quoted(id) + ". "
                + Nearest.remedy(id, ids) + " L'outil « chercher_programmes » trouve un programme par son nom.");
    }
}
