package fr.palier.web.statements;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Document;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.wording.French;
import fr.palier.sirene.Lookup;
import fr.palier.web.answers.AnswersCookie;
import fr.palier.web.page.Page;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import fr.palier.web.serving.Allowance;
import fr.palier.web.wording.TermMarkup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Four pages of true statements. What the code decides, such as a duration, is taken from the code. */
@Controller
final class StatementsController {

    /** A document, ready to print. */
    private record Cited(
            String title,
            @Nullable String publisher,
            @Nullable String date,
            @Nullable String rights,
            @Nullable String url,
            @Nullable String note) {}

    private final Catalogue catalogue;
    private final Lookup lookup;

    StatementsController(Site site, Lookup lookup) {
        this.catalogue = site.catalogue();
        this.lookup = lookup;
    }

    @GetMapping("/a-propos")
    String about(Model model) {
        page(
                model,
                "À propos de Palier",
                "D'où viennent les informations, comment un verdict est rendu, ce qu'il vaut et comment le vérifier.",
                Section.ABOUT.path());
        model.addAttribute("count", catalogue.sheets().size());
        model.addAttribute("documents", documents());
        model.addAttribute("checked", checked().orElse(null));
        model.addAttribute("terms", new TermMarkup(catalogue.glossary()));
        return "about";
    }

    @GetMapping("/accessibilite")
    String accessibility(Model model) {
        page(
                model,
                "Accessibilité",
                "Ce qui a été essayé pour que chacun puisse se servir de Palier, ce qui ne l'a pas été, et comment signaler un obstacle.",
                "/accessibilite");
        return "accessibility";
    }

    @GetMapping("/donnees-personnelles")
    String privacy(Model model) {
        page(
                model,
                "Données personnelles",
                "Un seul cookie, qui porte vos réponses. Pas de compte, pas de mesure d'audience"
                        + (lookup.isOnline() ? "." : ", pas de tiers."),
                "/donnees-personnelles");
        model.addAttribute("hasRegister", !lookup.isEmpty());
        model.addAttribute("isOnline", lookup.isOnline());
        model.addAttribute("cookie", AnswersCookie.NAME);
        model.addAttribute("days", AnswersCookie.LIFE.toDays());
        model.addAttribute("minutes", Allowance.MEMORY.toMinutes());
        return "privacy";
    }

    @GetMapping("/mentions-legales")
    String legal(Model model) {
        page(
                model,
                "Mentions légales",
                "Qui publie cette copie de Palier, qui l'héberge, et sous quelles licences elle est faite.",
                "/mentions-legales");
        model.addAttribute("documents", documents());
        return "legal";
    }

    private static void page(Model model, String title, String description, String path) {
        model.addAttribute("page", Page.of(Section.ABOUT, title, description, path));
    }

    private List<Cited> documents() {
        return catalogue.documents().stream().map(StatementsController::cited).toList();
    }

    private static Cited cited(Document document) {
        LocalDate date = document.date();
        return new Cited(
                document.title(),
                document.publisher(),
                date == null ? null : French.date(date),
                document.rights(),
                document.url(),
                document.note());
    }

    /** Since when every programme has been compared with its source: the day of the one checked longest ago. */
    private Optional<String> checked() {
        List<LocalDate> days = catalogue.sheets().stream()
                .map(Sheet::checked)
                .filter(Objects::nonNull)
                .toList();
        return days.size() < catalogue.sheets().size()
                ? Optional.empty()
                : days.stream().min(Comparator.naturalOrder()).map(French::date);
    }
}
