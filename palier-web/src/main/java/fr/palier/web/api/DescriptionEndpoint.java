package fr.palier.web.api;

import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Section;
import fr.palier.web.problem.ProblemKind;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How the API is asked, for programs; and what its problems mean, for people. */
@Controller
final class DescriptionEndpoint {

    private final Description description;

    DescriptionEndpoint(Description description) {
        this.description = description;
    }

    @GetMapping(path = "/api/v1/openapi.json", produces = Reply.JSON)
    ResponseEntity<byte[]> description(Parameters parameters) {
        Query.expect(parameters, List.of());
        return Reply.read(description.text(), new HttpHeaders());
    }

    @GetMapping(ProblemKind.FOLDER + "{slug}")
    String problem(@PathVariable String slug, Model model) {
        ProblemKind kind = ProblemKind.find(slug).orElseThrow(Refusal::notFound);
        model.addAttribute("page", Page.unlisted(Section.NONE, kind.title()).wearing("api.css"));
        model.addAttribute("kind", kind);
        return "api-problem";
    }
}
