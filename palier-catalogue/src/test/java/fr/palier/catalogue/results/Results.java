package fr.palier.catalogue.results;

import fr.palier.catalogue.profiles.Shipped;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.engine.orientation.Orientation;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results as another program reads them. */
final class Results {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Results() {}

    static String line(String profile, LocalDate today) {
        Submission submission = Shipped.reader(today).read(profile.replace('\'', '"'));
        Orientation orientation = Orientation.of(submission.profile(), today, Shipped.CATALOGUE.programmes());
        return new ResultWriter(Shipped.CATALOGUE, "0.1.0").line(submission, orientation);
    }

    static JsonNode of(String profile) {
        return MAPPER.readTree(line(profile, Shipped.TODAY));
    }

    /** What is said of one programme. */
    static JsonNode of(String profile, String programme) {
        return on(profile, programme, Shipped.TODAY);
    }

    static JsonNode on(String profile, String programme, LocalDate today) {
        return MAPPER.readTree(line(profile, today))
                .get("resultats")
                .valueStream()
                .filter(result -> result.get("programme").asString().equals(programme))
                .findFirst()
                .orElseThrow();
    }
}
