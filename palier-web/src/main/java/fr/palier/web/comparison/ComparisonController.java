package fr.palier.web.comparison;

import fr.palier.catalogue.Catalogue;
import fr.palier.engine.orientation.Orientation;
import fr.palier.web.answers.Mine;
import fr.palier.web.answers.Visitor;
import fr.palier.web.page.Choice;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Redirect;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Programmes side by side, all of them or those that the address names. */
@Controller
final class ComparisonController {

    static final String PATH = "/comparer";

    private static final String FILE = "/comparer.csv";

    private final Site site;
    private final ComparisonWriter writer;

    ComparisonController(Site site, ComparisonWriter writer) {
        this.site = site;
        this.writer = writer;
    }

    @GetMapping(PATH)
    @Costly
    ModelAndView compare(Visitor visitor, Parameters parameters) {
        Catalogue catalogue = site.catalogue();
        Optional<Orientation> orientation = visitor.orientation(site);
        List<Column> columns = writer.columns(orientation);
        Choice choice = Choice.of(parameters, catalogue);
        Sorting sorting = Sorting.of(parameters, columns);
        if (!choice.isReadable()) {
            return new ModelAndView(Redirect.to(sorting.address(PATH, choice.query())));
        }
        ModelAndView view = new ModelAndView("comparison");
        view.addObject("page", page(choice, sorting));
        view.addObject("comparison", writer.write(choice, sorting, columns));
        view.addObject("choice", choice);
        view.addObject("sheets", catalogue.sheets());
        view.addObject("sorting", sorting);
        view.addObject("mine", Mine.of(orientation));
        view.addObject("file", sorting.address(FILE, choice.query()));
        view.addObject("unsorted", new Sorting(null, false).address(PATH, choice.query()));
        return view;
    }

    /** The table as the page shows it, for a spreadsheet. */
    @GetMapping(FILE)
    @Costly
    ResponseEntity<String> file(Visitor visitor, Parameters parameters) {
        List<Column> columns = writer.columns(visitor.orientation(site));
        Choice choice = Choice.of(parameters, site.catalogue());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"palier-comparaison.csv\"")
                .body(writer.csv(choice, Sorting.of(parameters, columns), columns));
    }

    private Page page(Choice choice, Sorting sorting) {
        Page page = !choice.isNamed() && sorting.word() == null
                ? Page.of(
                        Section.COMPARISON,
                        "Comparer les programmes",
                        "Les " + site.catalogue().sheets().size()
                                + " programmes d'accompagnement au changement d'échelle côte à côte : conditions, durée,"
                                + " coût, dotation, prochaine ouverture.",
                        PATH)
                : Page.unlisted(Section.COMPARISON, "Comparer les programmes");
        return page.wearing("comparison.css");
    }
}
