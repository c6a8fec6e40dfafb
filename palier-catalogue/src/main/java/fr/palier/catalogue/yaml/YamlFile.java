package fr.palier.catalogue.yaml;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.findings.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** One file of a catalogue, parsed. */
public final class YamlFile {

    private final String name;
    private final String text;
    private @Nullable List<String> lines;

    private YamlFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * Parses a file.
     *
     * @param name its path within the catalogue
     * @return its root; empty, with a finding, where it is no YAML document
     */
    public static Optional<Item> parse(String name, String text, Findings findings) {
        YamlFile file = new YamlFile(name, text);
        try {
            Optional<Node> root =
                    Tree.of(text, LoadSettings.builder().setLabel(name).build());
            if (root.isEmpty()) {
                findings.add(
                        Code.YAML_ILLISIBLE,
                        Place.of(name),
                        "Le fichier est vide.",
                        "Écrivez-y au moins une clé, ou supprimez-le.");
            }
            return root.map(node -> new Item(file, node, findings));
        } catch (Tree.Excess e) {
            findings.add(
                    Code.YAML_DEMESURE,
                    file.place(e.line, e.column),
                    "Ce fichier YAML dépasse ce qu'un catalogue demande : " + e.getMessage() + ".",
                    "Écrivez les données sans imbrication ni alias superflus, un document par fichier.");
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark()
                    .map(mark -> file.place(mark.getLine(), mark.getColumn()))
                    .orElse(Place.of(name));
            findings.add(
                    Code.YAML_ILLISIBLE,
                    place,
                    "Ce fichier n'est pas du YAML correct à cet endroit : " + Problems.told(e.getProblem()) + ".",
                    "Vérifiez l'alignement, les guillemets et les deux-points de cette ligne.");
        } catch (YamlEngineException e) {
            findings.add(
                    Code.YAML_ILLISIBLE,
                    Place.of(name),
                    "Ce fichier n'est pas du YAML correct : " + Problems.told(String.valueOf(e.getMessage())) + ".",
                    "Enregistrez-le en UTF-8, sans caractère de contrôle.");
        }
        return Optional.empty();
    }

    public String name() {
        return name;
    }

    /**
     * A place in this file.
     *
     * @param line from zero
     * @param column from zero
     */
    Place place(int line, int column) {
        List<String> all = lines();
        String excerpt = line < all.size() ? all.get(line) : "";
        return new Place(name, line + 1, column + 1, excerpt);
    }

    /** Parted when the first finding asks for them: most files have none. */
    private synchronized List<String> lines() {
        if (lines == null) {
            lines = text.lines().toList();
        }
        return lines;
    }
}
