package fr.palier.guide.pdf;

import fr.palier.catalogue.sheets.Preparation;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.guide.pdf.Edition.Bookmark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The chapter on getting ready: what scaling up is, the questions to ask, the strategies, the kinds of support. */
record Readiness(Edition edition) implements Chapter {

    private record Part(String title, String anchor, boolean isThere, Consumer<Html> writer) {}

    @Override
    public String title() {
        return "Se préparer";
    }

    @Override
    public String anchor() {
        return "se-preparer";
    }

    @Override
    public List<Bookmark> sections() {
        return parts().stream()
                .filter(Part::isThere)
                .map(part -> Bookmark.of(part.title(), part.anchor()))
                .toList();
    }

    @Override
    public void write(Html html) {
        begin(html, "preparation");
        for (Part part : parts()) {
            if (part.isThere()) {
                html.open("div", "class", "partie-de-chapitre " + part.anchor());
                html.element("h2", part.title(), "id", part.anchor());
                part.writer().accept(html);
                html.close();
            }
        }
        html.close();
    }

    private List<Part> parts() {
        Preparation told = edition.catalogue().preparation();
        return List.of(
                new Part(
                        "Changer d’échelle, qu’est-ce que c’est ?",
                        "definition",
                        !told.definition().is().isEmpty(),
                        this::definition),
                new Part(
                        "Trois escaliers à monter",
                        "questions",
                        !told.questions().isEmpty(),
                        this::questions),
                new Part(
                        "Les stratégies possibles",
                        "strategies",
                        !told.strategies().isEmpty(),
                        this::strategies),
                new Part("Les appuis", "appuis", !told.supports().isEmpty(), this::supports),
                new Part("Les premiers pas", "premiers-pas", !told.firstSteps().isEmpty(), this::firstSteps));
    }

    private void definition(Html html) {
        Preparation.Definition definition = edition.catalogue().preparation().definition();
        texts(html, "Ce que c’est", definition.is());
        texts(html, "Ce que ce n’est pas", definition.isNot());
        texts(html, "À prévoir avant de commencer", definition.before());
        texts(html, "À surveiller", definition.beware());
    }

    private void texts(Html html, @Nullable String title, List<Preparation.Text> texts) {
        if (texts.isEmpty()) {
            return;
        }
        html.open("div", "class", "section");
        if (title != null) {
            html.element("h3", title);
        }
        html.open("ul");
        for (Preparation.Text text : texts) {
            html.open("li").text(text.text());
            marks(html, text);
            html.close();
        }
        html.close().close();
    }

    private void marks(Html html, Preparation.Text text) {
        String marks = edition.sources().marks(text.origin().sources());
        if (!marks.isEmpty()) {
            html.element("span", "\u00a0" + marks, "class", "renvoi");
        }
    }

    private void questions(Html html) {
        Preparation told = edition.catalogue().preparation();
        html.element(
                "p",
                "Une marche par question : vous la montez quand vous pouvez répondre oui, preuve à l’appui.",
                "class",
                "chapeau");
        List<ReadinessFigures.Flight> flights = new ArrayList<>();
        for (Preparation.Part part : told.parts()) {
            flights.add(new ReadinessFigures.Flight(part.name(), part.subtitle(), of(part).size()));
        }
        html.open("div", "class", "figure")
                .markup(ReadinessFigures.flights(flights))
                .close();
        told.parts().forEach(part -> flight(html, part));
    }

    private List<Preparation.Question> of(Preparation.Part part) {
        return edition.catalogue().preparation().questions().stream()
                .filter(question -> question.part().equals(part.id()))
                .toList();
    }

    private void flight(Html html, Preparation.Part part) {
        String subtitle = part.subtitle();
        html.open("div", "class", "section");
        html.element("h3", part.name() + (subtitle == null ? "" : ". " + subtitle));
        html.open("table", "class", "ordinaire questions").open("thead").open("tr");
        html.element("th", "Marche", "scope", "col").element("th", "Question", "scope", "col");
        html.element("th", "Sinon, par quoi commencer", "scope", "col")
                .close()
                .close()
                .open("tbody");
        int step = 1;
        for (Preparation.Question question : of(part)) {
            html.open("tr").element("td", String.valueOf(step), "class", "marche");
            html.open("td").element("strong", question.question());
            if (question.explanation() != null) {
                html.element("div", question.explanation(), "class", "detail");
            }
            html.close();
            html.element("td", question.work() == null ? "" : question.work()).close();
            step++;
        }
        html.close().close().close();
    }

    private void strategies(Html html) {
        html.element(
                "p",
                "Un bloc sombre existe déjà, un bloc coloré est nouveau. Les définitions viennent du guide ; les conseils"
                        + " sont de Palier.",
                "class",
                "credit");
        for (Preparation.Strategy strategy : edition.catalogue().preparation().strategies()) {
            html.open("div", "class", "strategie");
            html.open("div", "class", "pictogramme")
                    .markup(ReadinessFigures.strategy(strategy.id(), strategy.name()))
                    .close();
            html.open("div", "class", "texte").element("h3", strategy.name());
            html.element("p", strategy.definition());
            if (!strategy.suits().isEmpty()) {
                html.element("p", "Elle vous convient si :", "class", "annonce").open("ul");
                strategy.suits().forEach(suit -> html.element("li", suit.text()));
                html.close();
            }
            Preparation.Text beware = strategy.beware();
            if (beware != null) {
                html.open("p")
                        .element("strong", "Vigilance. ")
                        .text(beware.text())
                        .close();
            }
            html.close().close();
        }
    }

    private void supports(Html html) {
        for (Preparation.Support support : edition.catalogue().preparation().supports()) {
            html.open("div", "class", "section").element("h3", support.name());
            html.element("p", support.text());
            if (support.when() != null) {
                html.element("p", support.when(), "class", "quand");
            }
            programme(html, support.programme());
            for (Sheet.Link link : support.links()) {
                html.open("p").linkOut(link.label(), link.url()).close();
            }
            html.close();
        }
    }

    private void programme(Html html, @Nullable String id) {
        if (id != null) {
            edition.catalogue()
                    .find(id)
                    .ifPresent(sheet -> html.open("p")
                            .text("Voir la fiche : ")
                            .linkTo(Fiche.anchor(sheet), sheet.name())
                            .close());
        }
    }

    private void firstSteps(Html html) {
        html.element("p", "Rien ne convient encore ? Voici par où commencer. Ces conseils sont de Palier.");
        html.open("ol");
        edition.catalogue()
                .preparation()
                .firstSteps()
                .forEach(step -> html.element("li", step.text().text()));
        html.close();
    }
}
