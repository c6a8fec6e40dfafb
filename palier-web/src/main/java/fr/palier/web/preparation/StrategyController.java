package fr.palier.web.preparation;

import fr.palier.catalogue.sheets.Preparation;
import fr.palier.web.answers.Visitor;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Redirect;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import fr.palier.web.page.Stair;
import fr.palier.web.wording.TermMarkup;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A short dialogue that suggests a strategy and says why. Its address carries what was answered so far. */
@Controller
final class StrategyController {

    private static final String STYLE = "preparation.css";

    private final Site site;
    private final StrategyWriter writer;

    StrategyController(Site site, StrategyWriter writer) {
        this.site = site;
        this.writer = writer;
    }

    @GetMapping(Dialogue.PATH)
    ModelAndView question(Parameters parameters) {
        Dialogue dialogue = dialogue(parameters);
        return dialogue.next()
                .map(exchange -> page(exchange, dialogue))
                .orElseGet(() -> new ModelAndView(Redirect.to(dialogue.address(Dialogue.RESULT))));
    }

    @GetMapping(Dialogue.RESULT)
    ModelAndView result(Visitor visitor, Parameters parameters) {
        Dialogue dialogue = dialogue(parameters);
        if (dialogue.given().isEmpty()) {
            return new ModelAndView(Redirect.to(Dialogue.PATH));
        }
        return new ModelAndView("strategy-result")
                .addObject(
                        "page",
                        Page.unlisted(Section.PREPARATION, "Votre stratégie").wearing(STYLE))
                .addObject("result", writer.write(dialogue, visitor.answers()))
                .addObject("terms", new TermMarkup(site.catalogue().glossary()));
    }

    private ModelAndView page(Preparation.Exchange exchange, Dialogue dialogue) {
        List<Preparation.Exchange> answered = dialogue.answered();
        int left = dialogue.preparation().dialogue().size() - answered.size();
        Page page = answered.isEmpty()
                ? Page.of(
                        Section.PREPARATION,
                        "Quelle stratégie pour changer d'échelle ?",
                        "Quelques questions, une suggestion, et pourquoi : diversification, duplication, fertilisation,"
                                + " coopération ou fusion.",
                        Dialogue.PATH)
                : Page.unlisted(Section.PREPARATION, exchange.question());
        return new ModelAndView("strategy")
                .addObject("page", page.wearing(STYLE))
                .addObject("exchange", exchange)
                .addObject("given", dialogue.given())
                .addObject("stair", Stair.of(answered.size(), left))
                .addObject("progress", left == 1 ? "Dernière question" : "Encore " + left + " questions")
                .addObject("isFirst", answered.isEmpty())
                .addObject("end", dialogue.address(Dialogue.RESULT))
                .addObject(
                        "back", answered.isEmpty() ? "/se-preparer#strategies" : dialogue.without(answered.getLast()))
                .addObject("terms", new TermMarkup(site.catalogue().glossary()));
    }

    private Dialogue dialogue(Parameters parameters) {
        Preparation preparation = site.catalogue().preparation();
        if (preparation.dialogue().isEmpty()) {
            throw Refusal.notFound();
        }
        return Dialogue.of(preparation, parameters);
    }
}
