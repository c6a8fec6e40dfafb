package fr.palier.web.preparation;

import fr.palier.catalogue.sheets.Preparation;
import fr.palier.engine.wording.French;
import fr.palier.guide.StrategyFigure;
import fr.palier.web.answers.Answers;
import fr.palier.web.page.Site;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes what the dialogue on strategies leads to. */
@Component
final class StrategyWriter {

    /** Painted by the page's own style, light or dark. */
    private static final StrategyFigure FIGURE = new StrategyFigure("var(--ink)", "var(--accent)");

    private final Site site;

    StrategyWriter(Site site) {
        this.site = site;
    }

    /** The shapes of a strategy's drawing. */
    static String figure(Preparation.Strategy strategy) {
        return FIGURE.shapes(strategy.id());
    }

    StrategyResult write(Dialogue dialogue, Answers answers) {
        List<Dialogue.Leaning> suggested = dialogue.suggested();
        return new StrategyResult(
                headline(suggested),
                lead(dialogue, suggested.isEmpty()),
                suggested.stream().map(leaning -> way(leaning, answers)).toList(),
                dialogue.leanings().stream()
                        .filter(leaning -> !suggested.contains(leaning))
                        .map(leaning -> way(leaning, answers))
                        .toList(),
                dialogue.answered().stream()
                        .map(exchange -> given(exchange, dialogue))
                        .toList(),
                dialogue.next().isPresent() ? dialogue.address(Dialogue.PATH) : null,
                dialogue.address(Dialogue.RESULT));
    }

    private static String headline(List<Dialogue.Leaning> suggested) {
        List<String> names = suggested.stream()
                .map(leaning -> leaning.strategy().name().toLowerCase(Locale.ROOT))
                .toList();
        return switch (names.size()) {
            case 0 -> "Aucune stratégie ne se détache";
            case 1 -> "Votre piste : " + names.getFirst();
            default -> "Vos pistes : " + French.and(names);
        };
    }

    private static String lead(Dialogue dialogue, boolean isNone) {
        int told = dialogue.replies().size();
        int count = dialogue.preparation().dialogue().size();
        String basis = told == count
                ? "D'après vos " + count + " réponses."
                : "D'après " + Plurals.of(told, "réponse", "réponses") + " sur " + count + ".";
        if (!isNone) {
            return basis + " Une suggestion n'est pas un choix : parlez-en avec votre gouvernance.";
        }
        return basis + " Ce n'est pas un échec : plusieurs voies peuvent vous convenir. Lisez-les, puis parlez-en.";
    }

    private StrategyResult.Way way(Dialogue.Leaning leaning, Answers answers) {
        Preparation.Strategy strategy = leaning.strategy();
        Preparation.Text beware = strategy.beware();
        return new StrategyResult.Way(
                strategy.id(),
                strategy.name(),
                strategy.definition(),
                figure(strategy),
                because(leaning.pros()),
                because(leaning.cons()),
                strategy.suits().stream().map(Preparation.Text::text).toList(),
                beware == null ? null : beware.text(),
                Keepsake.of("strategies", List.of(strategy.id()), site, answers).orElse(null));
    }

    private static List<String> because(List<Preparation.Reply> replies) {
        return replies.stream()
                .map(Preparation.Reply::because)
                .filter(Objects::nonNull)
                .toList();
    }

    private static StrategyResult.Given given(Preparation.Exchange exchange, Dialogue dialogue) {
        Preparation.Reply reply = dialogue.reply(exchange);
        return new StrategyResult.Given(
                exchange.question(), reply == null ? "Je ne sais pas" : reply.label(), dialogue.without(exchange));
    }
}
