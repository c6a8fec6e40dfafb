package fr.palier.screening.observatory;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.results.Inert;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what the observatory found, as data: JSON for programs, CSV for both programs and people. */
public final class ObservationWriter {

    private static final JsonFactory JSON = new JsonFactory();
    /** What the files call what nobody knows. */
    static final String UNKNOWN = "inconnu";

    private static final List<String> FIGURES = List.of(
            "structures",
            "programmes_surs",
            "programmes_possibles",
            "sans_programme_sur",
            "sans_programme_possible",
            "zone_blanche");

    private final Observation observation;
    private final Geography geography;

    public ObservationWriter(Observation observation, Geography geography) {
        this.observation = observation;
        this.geography = geography;
    }

    /** Writes all files into a folder, each put in its place when it is whole, and tells which. */
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        files.add(write(folder.resolve(Observation.FILE), json()));
        files.add(write(folder.resolve("departements.csv"), departements(Observation.Kind.ANY, _ -> true)));
        files.add(write(folder.resolve("cellules.csv"), cells()));
        return files;
    }

    private static Path write(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".partiel");
        Files.writeString(beside, text);
        return Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("date", observation.date().toString());
            json.writeStringProperty("catalogue", observation.catalogue());
            json.writeName("registre");
            register(json);
            json.writeArrayPropertyStart("programmes");
            observation.programmes().forEach(json::writeString);
            json.writeEndArray();
            json.writeName("ensemble");
            json.writeStartObject();
            figures(json, observation.all());
            json.writeEndObject();
            json.writeArrayPropertyStart("departements");
            observation.departements().forEach((code, spot) -> {
                json.writeStartObject();
                json.writeStringProperty("departement", known(code));
                json.writeStringProperty("nom", name(code));
                figures(json, spot);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("tous_domaines");
            observation.acrossFields().forEach((cell, spot) -> cell(json, cell, spot, false));
            json.writeEndArray();
            json.writeArrayPropertyStart("cellules");
            observation.cells().forEach((cell, spot) -> cell(json, cell, spot, true));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void cell(JsonGenerator json, Observation.Cell cell, Spot spot, boolean hasField) {
        json.writeStartObject();
        json.writeStringProperty("departement", known(cell.departement()));
        json.writeStringProperty("taille", known(cell.size()));
        if (hasField) {
            json.writeStringProperty("domaine", known(cell.field()));
        }
        json.writeStringProperty("anciennete", known(cell.age()));
        figures(json, spot);
        json.writeEndObject();
    }

    private void register(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("nom", observation.register());
        json.writeBooleanProperty("synthetique", observation.isSynthetic());
        json.writeName("avertissement");
        String about = observation.about();
        if (about == null) {
            json.writeNull();
        } else {
            json.writeString(about);
        }
        json.writeNumberProperty("lignes", observation.lines());
        json.writeNumberProperty("illisibles", observation.broken());
        json.writeName("laissees");
        json.writeStartObject();
        for (Map.Entry<String, Long> entry : observation.leftOut().entrySet()) {
            json.writeNumberProperty(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void figures(JsonGenerator json, Spot spot) {
        json.writeNumberProperty("structures", spot.structures());
        json.writeNumberProperty("programmes_surs", spot.surePrograms());
        json.writeNumberProperty("programmes_possibles", spot.possiblePrograms());
        json.writeNumberProperty("sans_programme_sur", spot.withoutSure());
        json.writeNumberProperty("sans_programme_possible", spot.withoutPossible());
        json.writeBooleanProperty("zone_blanche", spot.isBlank());
        places(json, "surs", spot.sure());
        places(json, "possibles", spot.possible());
    }

    private static void places(JsonGenerator json, String name, IntStream places) {
        json.writeArrayPropertyStart(name);
        places.forEach(json::writeNumber);
        json.writeEndArray();
    }

    /**
     * A line for each department: what is offered to the structures of a kind.
     *
     * @param isWanted which departments, by their INSEE codes
     */
    public String departements(Observation.Kind kind, Predicate<String> isWanted) {
        List<List<String>> rows = new ArrayList<>();
        observation.departements(kind).forEach((code, spot) -> {
            if (isWanted.test(code)) {
                rows.add(row(List.of(known(code), name(code)), spot));
            }
        });
        return table(List.of("departement", "nom"), rows);
    }

    /** A line for each cell. */
    public String cells() {
        List<List<String>> rows = new ArrayList<>();
        observation
                .cells()
                .forEach((cell, spot) -> rows.add(row(
                        List.of(known(cell.departement()), known(cell.size()), known(cell.field()), known(cell.age())),
                        spot)));
        return table(List.of("departement", "taille", "domaine", "anciennete"), rows);
    }

    /** Each line says by itself whether its structures exist: a line may be copied elsewhere. */
    private static String table(List<String> keys, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            List<String> head = new ArrayList<>(keys);
            head.addAll(FIGURES);
            head.add("registre");
            csv.writeRecord(head);
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(Inert::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> row(List<String> keys, Spot spot) {
        List<String> row = new ArrayList<>(keys);
        row.addAll(List.of(
                String.valueOf(spot.structures()),
                String.valueOf(spot.surePrograms()),
                String.valueOf(spot.possiblePrograms()),
                String.valueOf(spot.withoutSure()),
                String.valueOf(spot.withoutPossible()),
                spot.isBlank() ? "oui" : "non"));
        row.add(observation.isSynthetic() ? "synthétique" : observation.register());
        return row;
    }

    private static String known(String word) {
        return word.isEmpty() ? UNKNOWN : word;
    }

    private String name(String departement) {
        return geography
                .find(Level.DEPARTEMENT.prefix() + departement)
                .map(Territory::name)
                .orElse(UNKNOWN);
    }
}
