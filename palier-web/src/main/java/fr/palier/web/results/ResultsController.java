package fr.palier.web.results;

import fr.palier.engine.orientation.Orientation;
import fr.palier.web.answers.AnswerCode;
import fr.palier.web.answers.Answers;
import fr.palier.web.answers.AnswersCookie;
import fr.palier.web.answers.Mine;
import fr.palier.web.answers.Visitor;
import fr.palier.web.orientation.Addresses;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Redirect;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/** The results of the visitor's own answers, or of those that a link carries. */
@Controller
final class ResultsController {

    /** The results of someone's answers. */
    static final String PATH = "/resultats";

    private static final String DATE = "date";
    private static final String ANSWERS = "r";
    private static final String CATALOGUE = "catalogue";

    private final Site site;
    private final AnswerCode code;
    private final AnswersCookie cookie;
    private final InquiryReader reader;
    private final ResultsWriter writer;

    ResultsController(Site site, AnswerCode code, AnswersCookie cookie, InquiryReader reader, ResultsWriter writer) {
        this.site = site;
        this.reader = reader;
        this.code = code;
        this.cookie = cookie;
        this.writer = writer;
    }

    @GetMapping(PATH)
    @Costly
    String results(Visitor visitor, Parameters parameters, Model model) {
        Inquiry inquiry = reader.read(visitor, parameters);
        Answers answers = inquiry.answers();
        Optional<String> link = inquiry.link();
        LocalDate date = inquiry.date();
        model.addAttribute("page", Page.unlisted(Section.NONE, "Vos résultats"));
        if (inquiry.isEmpty()) {
            return "results-none";
        }
        Orientation orientation = inquiry.orientation(site.catalogue().programmes());
        model.addAttribute("results", writer.write(answers, orientation, link.isPresent() ? null : Addresses.SITE));
        model.addAttribute("mine", Mine.of(Optional.of(orientation)));
        model.addAttribute("addresses", Addresses.SITE);
        model.addAttribute("shared", link.isPresent());
        model.addAttribute("code", link.orElse(""));
        model.addAttribute("paper", paper(link, date));
        model.addAttribute("isToday", date.equals(site.today()));
        model.addAttribute("isShareable", parameters.has("partager") && link.isEmpty());
        model.addAttribute("address", address(answers, date));
        model.addAttribute("staleCatalogue", stale(parameters));
        return "results";
    }

    /** Takes the answers of a link as one's own. */
    @PostMapping(PATH + "/reprendre")
    RedirectView adopt(Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        cookie.write(reader.linked(parameters), request, response);
        return Redirect.to(PATH);
    }

    /** Forgets everything that was said, pages kept by the browser included. */
    @PostMapping("/effacer")
    RedirectView forget(HttpServletRequest request, HttpServletResponse response) {
        cookie.forget(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return Redirect.to("/?efface=oui");
    }

    /** Where the same results are as a PDF: the answers stay out of the address unless they came in one. */
    private String paper(Optional<String> link, LocalDate date) {
        String day = date.equals(site.today()) ? "" : DATE + "=" + date;
        String query = link.map(answers -> ANSWERS + "=" + URLEncoder.encode(answers, StandardCharsets.UTF_8)
                        + (day.isEmpty() ? "" : "&" + day))
                .orElse(day);
        return PATH + ".pdf" + (query.isEmpty() ? "" : "?" + query);
    }

    /** The version a link was made with, where the catalogue has changed since; null otherwise. */
    private @Nullable String stale(Parameters parameters) {
        return parameters
                .one(CATALOGUE, 60)
                .filter(version -> !version.equals(site.catalogue().version()))
                .orElse(null);
    }

    /** A link that carries the answers, the day and the catalogue's version. */
    private String address(Answers answers, LocalDate date) {
        String version = URLEncoder.encode(site.catalogue().version(), StandardCharsets.UTF_8);
        return PATH + "?" + DATE + "=" + date + "&" + CATALOGUE + "=" + version + "&" + ANSWERS + "="
                + code.writeKnown(answers);
    }
}
