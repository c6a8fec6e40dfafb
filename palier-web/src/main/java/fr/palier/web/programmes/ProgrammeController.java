package fr.palier.web.programmes;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Adviser;
import fr.palier.catalogue.wording.Offer;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.Windows;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.web.answers.Visitor;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Page;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All programmes, and one of them. */
@Controller
final class ProgrammeController {

    /**
     * A programme in the list.
     *
     * @param kind the visitor's verdict as a class; null before any answer
     * @param word the same as a word
     */
    record Row(
            String id,
            String name,
            String carriers,
            @Nullable String summary,
            String offer,
            String window,
            @Nullable String kind,
            @Nullable String word) {}

    private final Site site;
    private final SheetWording wording;
    private final FicheWriter writer;

    ProgrammeController(Site site, SheetWording wording, FicheWriter writer) {
        this.site = site;
        this.wording = wording;
        this.writer = writer;
    }

    @GetMapping("/programmes")
    @Costly
    String programmes(Visitor visitor, Model model) {
        List<Sheet> sheets = site.catalogue().sheets();
        Map<String, Outcome> outcomes = visitor.answers().tellsAnything()
                ? Orientation.of(
                                visitor.answers().profile(),
                                site.today(),
                                site.catalogue().programmes())
                        .outcomes()
                        .stream()
                        .collect(Collectors.toMap(outcome -> outcome.programme().id(), Function.identity()))
                : Map.of();
        model.addAttribute(
                "page",
                Page.of(
                                Section.PROGRAMMES,
                                "Les " + sheets.size() + " programmes",
                                "Les programmes qui accompagnent les entreprises de l'ESS à changer d'échelle :"
                                        + " ce qu'ils apportent, ce qu'ils coûtent, quand candidater.",
                                Section.PROGRAMMES.path())
                        .wearing("programmes.css"));
        model.addAttribute(
                "rows",
                sheets.stream()
                        .map(sheet -> row(sheet, outcomes.get(sheet.id())))
                        .toList());
        return "programmes";
    }

    private Row row(Sheet sheet, @Nullable Outcome outcome) {
        return new Row(
                sheet.id(),
                sheet.name(),
                wording.carriers(sheet),
                sheet.summary(),
                Offer.say(sheet, wording),
                Windows.say(sheet.calendar(), site.today()),
                outcome == null ? null : Adviser.kind(outcome),
                outcome == null ? null : Adviser.word(outcome));
    }

    @GetMapping("/programmes/{id}")
    @Costly
    String programme(@PathVariable String id, Visitor visitor, Model model) {
        Sheet sheet = site.catalogue().find(id).orElseThrow(Refusal::notFound);
        String description =
                sheet.summary() == null ? "Programme porté par " + wording.carriers(sheet) : sheet.summary();
        model.addAttribute(
                "page",
                Page.of(Section.PROGRAMMES, sheet.name(), description, "/programmes/" + sheet.id())
                        .wearing("programmes.css"));
        model.addAttribute("fiche", writer.write(sheet, visitor.answers()));
        model.addAttribute("isAnswered", visitor.answers().tellsAnything());
        return "programme";
    }
}
