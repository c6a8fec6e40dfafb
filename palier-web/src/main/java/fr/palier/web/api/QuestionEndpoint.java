package fr.palier.web.api;

import fr.palier.catalogue.profiles.Pieces;
import fr.palier.catalogue.profiles.ProfileException;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.orientation.Orientation;
import fr.palier.guide.export.Json;
import fr.palier.guide.export.QuestionTree;
import fr.palier.web.page.Bodies;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Site;
import fr.palier.web.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** What is worth asking next, of whom the rest is known. */
@Controller
final class QuestionEndpoint {

    private static final String PROFILE = "profil";
    private static final String DECLINED = "ne_sait_pas";
    private static final String DATE = "date";
    private static final String NOTHING = "null";

    private final Site site;
    private final Bodies bodies;

    QuestionEndpoint(Site site, Bodies bodies) {
        this.site = site;
        this.bodies = bodies;
    }

    @PostMapping(path = "/api/v1/question", consumes = Reply.JSON, produces = Reply.JSON)
    @Costly
    ResponseEntity<byte[]> question(Parameters parameters, HttpServletRequest request) {
        Query.expect(parameters, List.of(DATE));
        LocalDate date = parameters.day(DATE).orElseGet(site::today);
        Map<String, String> members = members(bodies.text(request, OrientationEndpoint.LARGEST));
        Submission submission = submission(members.get(PROFILE), date);
        Orientation orientation = Orientation.of(
                submission.profile(), date, site.catalogue().programmes(), declined(members.get(DECLINED)));
        return Reply.decided(
                Json.line(new QuestionTree(site.catalogue(), site.engine()).of(submission.id(), orientation)));
    }

    private static Map<String, String> members(String text) {
        Map<String, String> members;
        try {
            members = Pieces.members(text);
        } catch (ProfileException e) {
            throw Refusal.of(ProblemKind.JSON_ILLISIBLE, e.getMessage());
        }
        for (String key : members.keySet()) {
            if (!key.equals(PROFILE) && !key.equals(DECLINED)) {
                throw Refusal.of(
                        ProblemKind.PROFIL_INVALIDE,
                        "La clé " + Pieces.quoted(key)
                                + " n'existe pas ici : « profil » et « ne_sait_pas » sont attendus.");
            }
        }
        return members;
    }

    private Submission submission(@Nullable String json, LocalDate date) {
        return json == null || json.equals(NOTHING)
                ? new Submission(
                        null, null, null, Profile.empty(site.catalogue().vocabulary()))
                : new ProfileDesk(site, date).only(json);
    }

    private Set<Fact> declined(@Nullable String json) {
        Set<Fact> declined = new LinkedHashSet<>();
        if (json == null || json.equals(NOTHING)) {
            return declined;
        }
        try {
            for (String name : Pieces.words(json)) {
                Optional<Fact> fact = site.catalogue().vocabulary().find(name).filter(found -> !found.isDerived());
                declined.add(fact.orElseThrow(() -> new ProfileException("« ne_sait_pas » nomme " + Pieces.quoted(name)
                        + ", qui n'est pas un fait que l'on donne. Le vocabulaire les liste.")));
            }
        } catch (ProfileException e) {
            throw Refusal.of(ProblemKind.PROFIL_INVALIDE, e.getMessage());
        }
        return declined;
    }
}
