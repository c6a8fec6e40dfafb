package fr.palier.web.orientation;

import fr.palier.engine.facts.Fact;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** Where questions are. */
final class Addresses {

    static final String ORIENTATION = "/orientation";

    private Addresses() {}

    /** The page of a question. */
    static String of(Fact fact) {
        return page(fact).encode().toUriString();
    }

    /** The page of a question with some places chosen. */
    static UriComponentsBuilder withPlaces(Fact fact, List<String> codes, boolean toResults) {
        UriComponentsBuilder address = page(fact);
        codes.forEach(code -> address.queryParam(AnswerReader.PLACE, code));
        if (toResults) {
            address.queryParam("vers", "resultats");
        }
        return address;
    }

    private static UriComponentsBuilder page(Fact fact) {
        return UriComponentsBuilder.fromPath(ORIENTATION).pathSegment(fact.name());
    }
}
