package fr.palier.web.glossary;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Glossary;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.web.page.Page;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every term has a place of its own here, so that a page may lead to it. */
@Controller
final class GlossaryController {

    private static final String PATH = "/glossaire";

    private final GlossaryPage page;

    GlossaryController(Site site, SourceList sources) {
        this.page = written(site.catalogue(), sources);
    }

    @GetMapping(PATH)
    String glossary(Model model) {
        model.addAttribute(
                "page",
                Page.of(
                                Section.ABOUT,
                                "Glossaire",
                                "Les mots et les sigles de l'accompagnement au changement d'échelle, expliqués en une ou deux phrases.",
                                PATH)
                        .wearing("glossary.css"));
        model.addAttribute("glossary", page);
        return "glossary";
    }

    private static GlossaryPage written(Catalogue catalogue, SourceList sources) {
        Collator order = Collator.getInstance(Locale.FRENCH);
        return new GlossaryPage(catalogue.glossary().terms().stream()
                .sorted(Comparator.comparing(Glossary.Term::word, order))
                .map(term -> entry(term, catalogue, sources))
                .toList());
    }

    private static GlossaryPage.Entry entry(Glossary.Term term, Catalogue catalogue, SourceList sources) {
        return new GlossaryPage.Entry(
                term.id(),
                term.word(),
                term.abbreviation() == null ? null : term.name(),
                String.join(", ", term.forms()),
                term.definition(),
                source(term, sources),
                see(term, catalogue));
    }

    private static String source(Glossary.Term term, SourceList sources) {
        String titles = sources.entries(term.origin().sources()).stream()
                .map(SourceList.Entry::title)
                .collect(Collectors.joining(" ; "));
        return titles.isEmpty() ? (term.ours() ? "Définition de Palier" : "") : "D'après : " + titles;
    }

    private static List<GlossaryPage.Link> see(Glossary.Term term, Catalogue catalogue) {
        Stream<GlossaryPage.Link> near = term.see().stream()
                .flatMap(id -> catalogue.glossary().find(id).stream())
                .map(other -> new GlossaryPage.Link(other.word(), "#" + other.id()));
        Stream<GlossaryPage.Link> programme = Optional.ofNullable(term.programme())
                .flatMap(catalogue::find)
                .map(sheet -> new GlossaryPage.Link("Fiche : " + sheet.name(), "/programmes/" + sheet.id()))
                .stream();
        Stream<GlossaryPage.Link> out =
                term.links().stream().map(link -> new GlossaryPage.Link(link.label(), link.url()));
        return Stream.of(near, programme, out).flatMap(links -> links).toList();
    }
}
