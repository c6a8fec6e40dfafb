package fr.palier.guide.pdf;

import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Origin;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Conjuncts;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Source;
import fr.palier.engine.orientation.Reserve;
import fr.palier.engine.wording.French;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One programme: what it is, its facts, its conditions, its calendar, and where the sources disagree. */
final class Fiche {

    private final Edition edition;
    private final Sheet sheet;
    private final Set<Source> cited = new LinkedHashSet<>();

    Fiche(Edition edition, Sheet sheet) {
        this.edition = edition;
        this.sheet = sheet;
    }

    static String anchor(Sheet sheet) {
        return "fiche-" + sheet.id();
    }

    /**
     * Writes it.
     *
     * @param heading the element of its title: {@code h2} within a chapter, {@code h1} by itself
     */
    void write(Html html, String heading) {
        String below = heading.equals("h1") ? "h2" : "h3";
        head(html, heading);
        new FicheFacts(edition, sheet, this::marks).write(html);
        columns(html, below);
        foot(html);
    }

    /** What is asked on the left, what is given on the right, and the divergences where there is more room. */
    private void columns(Html html, String heading) {
        Html asked = new Html();
        conditions(asked, heading);
        statements(asked, heading, "Ce que le jury apprécie", reserves());
        statements(asked, heading, "Ses priorités", priorities());
        Html given = new Html();
        statements(given, heading, "Ce que le programme apporte", modalities());
        application(given, heading);
        statements(given, heading, "Ce qu’il a déjà fait", record());
        divergences(asked.letters() < given.letters() ? asked : given, heading);
        boolean uneven = asked.letters() > given.letters();
        html.open("div", "class", uneven ? "colonne gauche large" : "colonne gauche");
        html.markup(asked.written()).close();
        html.open("div", "class", uneven ? "colonne droite etroite" : "colonne droite");
        html.markup(given.written()).close();
    }

    private void head(Html html, String heading) {
        SheetWording words = edition.words();
        html.open("div", "class", "tete");
        String networks = words.networks(sheet);
        html.element(
                "p",
                words.specialisation(sheet) + (networks.isEmpty() ? "" : " · membre de " + networks),
                "class",
                "sur-titre");
        html.element(heading, sheet.name(), "id", anchor(sheet), "class", "nom-de-fiche");
        html.element("p", words.carriers(sheet), "class", "porteurs");
        paragraph(html, sheet.summary(), "chapeau");
        html.close();
        paragraph(html, sheet.presentation(), "presentation");
    }

    private static void paragraph(Html html, @Nullable String text, String kind) {
        if (text != null) {
            html.element("p", text, "class", kind);
        }
    }

    private void conditions(Html html, String heading) {
        List<Criterion> conjuncts = Conjuncts.of(sheet.programme().criterion());
        html.open("div", "class", "section").element(heading, "Les conditions");
        if (conjuncts.isEmpty()) {
            html.element("p", "Ouvert à toutes les structures.");
        } else {
            criteria(html, conjuncts, List.of(), "conditions");
        }
        html.close();
    }

    /** Each with its sources, unless they are those of the group it is a part of. */
    private void criteria(Html html, List<Criterion> criteria, List<Source> above, String kind) {
        html.open("ul", "class", kind);
        for (Criterion criterion : criteria) {
            List<Source> sources = criterion.note().sources();
            html.open("li").text(edition.wording(criterion));
            marks(html, sources.equals(above) ? List.of() : sources);
            contested(html, criterion.note().divergence());
            List<Criterion> parts = Conjuncts.parts(criterion);
            if (!parts.isEmpty() && !Conjuncts.isSaidWhole(criterion)) {
                criteria(html, parts, sources, "parties");
            }
            html.close();
        }
        html.close();
    }

    private List<Sheet.Statement> reserves() {
        return sheet.programme().reserves().stream().map(Fiche::statement).toList();
    }

    private static Sheet.Statement statement(Reserve reserve) {
        return new Sheet.Statement(reserve.text(), new Origin(reserve.sources(), null));
    }

    private List<Sheet.Statement> priorities() {
        return sheet.priorities().stream()
                .map(priority -> new Sheet.Statement(priority.text(), priority.origin()))
                .toList();
    }

    private List<Sheet.Statement> modalities() {
        return sheet.modalities().stream()
                .map(modality -> new Sheet.Statement(modality.text(), modality.origin()))
                .toList();
    }

    private List<Sheet.Statement> record() {
        return sheet.record();
    }

    private void statements(Html html, String heading, String title, List<Sheet.Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        html.open("div", "class", "section").element(heading, title).open("ul");
        for (Sheet.Statement statement : statements) {
            html.open("li").text(statement.text());
            marks(html, statement.origin().sources());
            contested(html, statement.origin().divergence());
            html.close();
        }
        html.close().close();
    }

    private void application(Html html, String heading) {
        html.open("div", "class", "section").element(heading, "Candidater");
        html.open("p").text(edition.words().calendar(sheet));
        Calendar calendar = sheet.calendar();
        if (calendar != null) {
            marks(html, calendar.origin().sources());
            html.close();
            html.element("p", French.sentence(standing(calendar)), "class", "prochaine");
            contested(html, calendar.origin().divergence());
        } else {
            html.close();
        }
        links(html);
        html.close();
    }

    private String standing(Calendar calendar) {
        String certainty = SheetWording.certainty(calendar.certainty());
        return switch (calendar.on(edition.date())) {
            case OUVERTE ->
                calendar.rhythm() instanceof Calendar.Rhythm.Rolling
                        ? "candidature possible aujourd’hui"
                        : "période en cours au jour de l’édition (" + certainty + ")";
            case A_VENIR ->
                edition.words()
                        .next(calendar, edition.date())
                        .map(period -> "prochaine période : " + period + " (" + certainty + ")")
                        .orElse(certainty);
            case PASSEE -> "la période connue est passée : demandez la prochaine à la structure";
            case INCONNUE -> "aucune date n’est connue : demandez la prochaine à la structure";
        };
    }

    private void links(Html html) {
        if (sheet.links().isEmpty()) {
            return;
        }
        html.open("ul", "class", "liens");
        sheet.links()
                .forEach(link ->
                        html.open("li").linkOut(link.label(), link.url()).close());
        html.close();
    }

    private void divergences(Html html, String heading) {
        if (sheet.divergences().isEmpty()) {
            return;
        }
        html.open("div", "class", "section").element(heading, "Ce que les sources disent autrement");
        for (Sheet.Divergence divergence : sheet.divergences()) {
            html.open("div", "class", "divergence").element("strong", divergence.subject() + ". ");
            html.text(divergence.text());
            marks(html, divergence.origin().sources());
            html.close();
        }
        html.close();
    }

    private void foot(Html html) {
        html.open("div", "class", "sources-de-fiche");
        String titles = edition.sources().list(cited);
        String told = titles.isEmpty() ? "" : "Sources. " + titles + " ";
        html.element("p", sheet.checked() == null ? told : told + "Vérifié le " + French.date(sheet.checked()) + ".");
        html.close();
    }

    /** Cites sources by their number, and remembers them for the foot. */
    private void marks(Html html, Collection<Source> sources) {
        cited.addAll(sources);
        String marks = edition.sources().marks(sources);
        if (!marks.isEmpty()) {
            html.element("span", "\u00a0" + marks, "class", "renvoi");
        }
    }

    private static void contested(Html html, @Nullable String divergence) {
        if (divergence != null) {
            html.element("div", divergence, "class", "divergence");
        }
    }
}
