package fr.palier.web.orientation;

import fr.palier.engine.facts.Fact;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the questions of one face of the site are, and what each of its addresses carries along.
 *
 * @param questionFolder what begins the address of every question
 * @param resultPath where the results are
 * @param homePath where one came from
 * @param carried what stands in every address, by name
 */
public record Addresses(
        String questionFolder, String resultPath, String homePath, SequencedMap<String, String> carried) {

    /** The site itself, whose answers travel in a cookie. */
    public static final Addresses SITE = new Addresses(
            "/orientation", "/resultats", "/", Collections.unmodifiableSequencedMap(new LinkedHashMap<>()));

    public Addresses {
        carried = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(carried));
    }

    /** The page of the question on a fact. */
    public String question(Fact fact) {
        return page(fact.name()).encode().toUriString();
    }

    /** The page of the question on a fact, which leads back to the results once it is answered. */
    public String change(String fact) {
        return page(fact)
                .queryParam(Interview.DESTINATION, Interview.RESULTS)
                .encode()
                .toUriString();
    }

    /** The page of a question with some places chosen. */
    UriComponentsBuilder withPlaces(Fact fact, List<String> codes, boolean toResults) {
        UriComponentsBuilder address = page(fact.name());
        codes.forEach(code -> address.queryParam(AnswerReader.PLACE, code));
        if (toResults) {
            address.queryParam(Interview.DESTINATION, Interview.RESULTS);
        }
        return address;
    }

    /** Where the questions begin: at the one that settles most. */
    public String begin() {
        return carrying(UriComponentsBuilder.fromPath(questionFolder)).encode().toUriString();
    }

    public String results() {
        return carrying(UriComponentsBuilder.fromPath(resultPath)).encode().toUriString();
    }

    public String home() {
        return carrying(UriComponentsBuilder.fromPath(homePath)).encode().toUriString();
    }

    private UriComponentsBuilder page(String fact) {
        return carrying(UriComponentsBuilder.fromPath(questionFolder).pathSegment(fact));
    }

    private UriComponentsBuilder carrying(UriComponentsBuilder address) {
        carried.forEach((name, value) -> address.queryParam(name, value));
        return address;
    }
}
