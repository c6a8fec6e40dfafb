package fr.palier.web.orientation;

import fr.palier.catalogue.profiles.PlaceSearch;
import fr.palier.engine.facts.Level;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Parameters;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Suggests places while a name is being typed, to the script that completes it. */
@Controller
final class PlaceController {

    private static final List<String> LEVELS = List.of("commune", "departement", "region", "tous");
    private static final int SHORTEST = 2;

    private final JsonFactory json = new JsonFactory();
    private final PlaceSearch places;

    PlaceController(PlaceSearch places) {
        this.places = places;
    }

    @GetMapping("/lieux")
    @Costly(2)
    ResponseEntity<String> suggest(Parameters parameters) {
        String text = parameters.one("q", AnswerReader.LONGEST_TEXT).orElse("");
        Set<Level> levels = levels(parameters.word("niveau", LEVELS).orElse("commune"));
        List<PlaceSearch.Found> found = text.length() < SHORTEST ? List.of() : places.find(text, levels);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .body(written(found));
    }

    private String written(List<PlaceSearch.Found> found) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartArray();
            for (PlaceSearch.Found place : found) {
                generator.writeStartObject();
                generator.writeStringProperty("texte", place.typed());
                generator.writeStringProperty("libelle", place.label());
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
        return text.toString();
    }

    private static Set<Level> levels(String name) {
        return switch (name) {
            case "departement" -> EnumSet.of(Level.DEPARTEMENT);
            case "region" -> EnumSet.of(Level.REGION);
            case "tous" -> EnumSet.of(Level.REGION, Level.DEPARTEMENT, Level.COMMUNE);
            default -> EnumSet.of(Level.COMMUNE);
        };
    }
}
