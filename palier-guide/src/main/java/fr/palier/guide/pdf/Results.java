package fr.palier.guide.pdf;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Explanation;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Reserve;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.Findings;
import fr.palier.engine.wording.French;
import fr.palier.engine.wording.WaysIn;
import fr.palier.guide.pdf.Edition.Bookmark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an organisation was told: the sentence that answers, its answers, then every programme with its reasons. */
final class Results {

    static final String TITLE = "Vos programmes d’accompagnement";

    private final Edition edition;
    private final Orientation orientation;
    private final Findings findings;
    private final WaysIn waysIn;
    private final Map<Fact, String> origins;

    /** @param origins where facts were taken from that the organisation did not say itself: "Sirene, novembre 2026" */
    Results(Edition edition, Orientation orientation, Map<Fact, String> origins) {
        this.origins = Map.copyOf(origins);
        this.edition = edition;
        this.orientation = orientation;
        this.findings = new Findings(edition.catalogue().wording(), orientation.date());
        this.waysIn = new WaysIn(edition.catalogue().wording());
    }

    List<Bookmark> bookmarks() {
        List<Bookmark> bookmarks = new ArrayList<>();
        bookmarks.add(Bookmark.of("Vos réponses", "reponses"));
        for (Verdict verdict : Verdict.values()) {
            if (!orientation.with(verdict).isEmpty()) {
                bookmarks.add(Bookmark.of(heading(verdict), anchor(verdict)));
            }
        }
        return bookmarks;
    }

    void write(Html html) {
        html.element("div", "Vos résultats", "class", "courant");
        html.open("div", "class", "seule resultats");
        html.open("p", "class", "maison")
                .markup(Pictures.mark(22))
                .element("span", " Palier")
                .close();
        html.element("h1", TITLE);
        html.element("p", summary(), "class", "chapeau");
        html.element(
                "p",
                "Situation au " + French.date(orientation.date()) + ". " + edition.warning() + " " + edition.credit()
                        + ".",
                "class",
                "credit");
        answers(html);
        for (Verdict verdict : Verdict.values()) {
            group(html, verdict);
        }
        html.close();
    }

    private String summary() {
        int now = orientation.with(Verdict.ELIGIBLE).size();
        int soon = orientation.with(Verdict.SOON).size();
        int open = orientation.with(Verdict.TO_COMPLETE).size();
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (now) {
                    case 0 -> "aucun programme ne vous est ouvert aujourd’hui";
                    case 1 -> "un programme vous est ouvert";
                    default -> now + " programmes vous sont ouverts";
                });
        if (soon > 0) {
            parts.add(soon == 1 ? "un le sera bientôt" : soon + " le seront bientôt");
        }
        if (open > 0) {
            parts.add(open == 1 ? "un dépend d’une réponse à compléter" : open + " dépendent de réponses à compléter");
        }
        return French.sentence(French.and(parts)) + ".";
    }

    private void answers(Html html) {
        html.element("h2", "Vos réponses", "id", "reponses");
        if (orientation.profile().known().isEmpty()) {
            html.element("p", "Aucune réponse n’a été donnée.");
            return;
        }
        html.open("table", "class", "ordinaire").open("tbody");
        for (Fact fact : orientation.profile().known()) {
            String value =
                    findings.value(fact, orientation.profile().value(fact)).orElse("");
            html.open("tr").element("th", label(fact), "scope", "row");
            String origin = origins.containsKey(fact) ? " (d’après " + origins.get(fact) + ")" : "";
            html.element("td", French.sentence(value) + origin).close();
        }
        html.close().close();
    }

    private String label(Fact fact) {
        return French.sentence(edition.catalogue().wording().phrases(fact).label());
    }

    private void group(Html html, Verdict verdict) {
        List<Outcome> outcomes = orientation.with(verdict);
        if (outcomes.isEmpty()) {
            return;
        }
        html.element("h2", heading(verdict), "id", anchor(verdict), "class", "verdict " + anchor(verdict));
        outcomes.forEach(outcome -> outcome(html, outcome));
    }

    private void outcome(Html html, Outcome outcome) {
        html.open("div", "class", "programme");
        html.element("h3", outcome.programme().name());
        edition.catalogue().find(outcome.programme().id()).ifPresent(sheet -> offer(html, sheet));
        html.open("p").element("strong", told(outcome)).close();
        if (outcome.contested()) {
            html.element(
                    "div",
                    "Ce refus tient à un critère que la source énonce autrement ailleurs : vérifiez-le.",
                    "class",
                    "divergence");
        }
        html.open("ul", "class", "criteres");
        outcome.explanation().conjuncts().stream()
                .filter(part -> outcome.verdict() != Verdict.NOT_ELIGIBLE || part.truth() == Truth.FALSE)
                .forEach(part -> criterion(html, part, outcome));
        html.close();
        reserves(html, outcome);
        html.close();
    }

    private void offer(Html html, Sheet sheet) {
        html.element(
                "p",
                String.join(
                        " · ",
                        edition.words().carriers(sheet),
                        edition.words().duration(sheet),
                        edition.words().cost(sheet),
                        edition.words().calendarInShort(sheet)),
                "class",
                "porteurs");
    }

    private String told(Outcome outcome) {
        return switch (outcome.verdict()) {
            case ELIGIBLE ->
                "Éligible"
                        + outcome.decision()
                                .eligibleUntil()
                                .map(day -> ", jusqu’au " + French.date(day))
                                .orElse("")
                        + ".";
            case SOON ->
                "Bientôt éligible, à partir du "
                        + outcome.decision().eligibleFrom().map(French::date).orElse("jour venu") + ".";
            case TO_COMPLETE -> toComplete(outcome);
            case NOT_ELIGIBLE -> refused(outcome);
        };
    }

    private String toComplete(Outcome outcome) {
        List<String> labels = outcome.missing().stream()
                .map(fact -> edition.catalogue().wording().phrases(fact).label())
                .toList();
        return labels.isEmpty()
                ? "À confirmer auprès de la structure."
                : "À compléter. Il manque : " + French.and(labels) + ".";
    }

    private String refused(Outcome outcome) {
        List<String> lacks =
                waysIn.lacks(outcome.wayIn()).stream().map(WaysIn.Lack::text).toList();
        return lacks.isEmpty() ? "Pas éligible." : "Pas éligible. Il manque : " + French.and(lacks) + ".";
    }

    private void criterion(Html html, Explanation part, Outcome outcome) {
        Criterion criterion = part.criterion();
        html.open("li").element("span", state(part) + " : ", "class", "etat").text(edition.wording(criterion));
        findings.found(part).ifPresent(found -> html.text(" (vous : " + found + ")"));
        String divergence = criterion.note().divergence();
        if (divergence != null && outcome.verdict() != Verdict.ELIGIBLE) {
            html.element("div", divergence, "class", "divergence");
        }
        html.close();
    }

    private static String state(Explanation part) {
        return switch (part.truth()) {
            case TRUE -> "Rempli";
            case FALSE -> "Non rempli";
            case UNKNOWN -> "À préciser";
        };
    }

    private void reserves(Html html, Outcome outcome) {
        if (outcome.verdict() == Verdict.NOT_ELIGIBLE) {
            return;
        }
        List<String> texts = new ArrayList<>(outcome.undetermined());
        outcome.reserves().stream().map(Reserve::text).forEach(texts::add);
        if (!texts.isEmpty()) {
            html.element("p", "Le jury appréciera aussi : " + String.join(" ", texts), "class", "reserve");
        }
    }

    private static String heading(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> "Éligible";
            case SOON -> "Bientôt éligible";
            case TO_COMPLETE -> "À compléter";
            case NOT_ELIGIBLE -> "Pas éligible";
        };
    }

    private static String anchor(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> "eligible";
            case SOON -> "bientot";
            case TO_COMPLETE -> "a-completer";
            case NOT_ELIGIBLE -> "pas-eligible";
        };
    }
}
