package fr.palier.web.preparation;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Preparation;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.engine.criteria.Source;
import fr.palier.web.page.Page;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import fr.palier.web.wording.TermMarkup;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What scaling up is and is not, and where the self-diagnosis and the strategies begin. */
@Controller
final class PreparationController {

    private static final String PATH = "/se-preparer";

    private final Catalogue catalogue;
    private final SourceList sources;

    PreparationController(Site site, SourceList sources) {
        this.catalogue = site.catalogue();
        this.sources = sources;
    }

    @GetMapping(PATH)
    String preparation(Model model) {
        Preparation preparation = catalogue.preparation();
        Diagnosis blank = new Diagnosis(preparation, Map.of());
        model.addAttribute(
                "page",
                Page.of(
                                Section.PREPARATION,
                                "Se préparer à changer d'échelle",
                                "Ce que changer d'échelle veut dire, un diagnostic en dix minutes, cinq stratégies et qui peut vous aider.",
                                PATH)
                        .wearing("preparation.css"));
        model.addAttribute("preparation", preparation);
        model.addAttribute(
                "flights",
                preparation.parts().stream()
                        .map(part -> Flight.of(part, blank, null))
                        .toList());
        model.addAttribute(
                "figures",
                preparation.strategies().stream()
                        .collect(Collectors.toMap(Preparation.Strategy::id, StrategyWriter::figure)));
        model.addAttribute("names", names(preparation));
        model.addAttribute("terms", new TermMarkup(catalogue.glossary()));
        model.addAttribute("sources", sources.entries(cited(preparation)));
        return "preparation";
    }

    /** The names of the programmes that supports and first steps lead to. */
    private Map<String, String> names(Preparation preparation) {
        return Stream.concat(
                        preparation.supports().stream().map(Preparation.Support::programme),
                        preparation.firstSteps().stream().map(Preparation.Step::programme))
                .flatMap(Stream::ofNullable)
                .distinct()
                .flatMap(id -> catalogue.find(id).stream())
                .collect(Collectors.toMap(sheet -> sheet.id(), sheet -> sheet.name()));
    }

    private static List<Source> cited(Preparation preparation) {
        Preparation.Definition definition = preparation.definition();
        Stream<Source> texts = Stream.of(definition.is(), definition.isNot(), definition.before(), definition.beware())
                .flatMap(List::stream)
                .flatMap(text -> text.origin().sources().stream());
        Stream<Source> supports =
                preparation.supports().stream().flatMap(support -> support.origin().sources().stream());
        return Stream.concat(texts, supports).toList();
    }
}
