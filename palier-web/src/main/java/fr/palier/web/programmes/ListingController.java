package fr.palier.web.programmes;

import fr.palier.web.answers.Visitor;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Redirect;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import fr.palier.web.wording.TermMarkup;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All programmes: searched by words, narrowed down by facets. */
@Controller
final class ListingController {

    private final Site site;
    private final Facets facets;
    private final ListingWriter writer;

    ListingController(Site site, Facets facets, ListingWriter writer) {
        this.site = site;
        this.facets = facets;
        this.writer = writer;
    }

    @GetMapping("/programmes")
    @Costly
    ModelAndView programmes(Visitor visitor, Parameters parameters) {
        Asked asked = Asked.of(parameters, facets.all());
        if (Asked.hasBlanks(parameters)) {
            // A form sends its empty fields too: the address to share has none.
            return new ModelAndView(Redirect.to(asked.address()));
        }
        Listing listing = writer.write(asked, visitor.answers());
        return new ModelAndView("programmes")
                .addObject(
                        "page", page(asked, listing).wearing("programmes.css").with("programmes.js"))
                .addObject("terms", new TermMarkup(site.catalogue().glossary()))
                .addObject("listing", listing);
    }

    private static Page page(Asked asked, Listing listing) {
        return asked.isEmpty()
                ? Page.of(
                        Section.PROGRAMMES,
                        listing.title(),
                        "Les programmes qui accompagnent les entreprises de l'ESS à changer d'échelle :"
                                + " ce qu'ils apportent, ce qu'ils coûtent, quand candidater.",
                        Section.PROGRAMMES.path())
                : Page.unlisted(Section.PROGRAMMES, listing.title());
    }
}
