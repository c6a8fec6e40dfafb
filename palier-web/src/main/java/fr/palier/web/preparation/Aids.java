package fr.palier.web.preparation;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Adviser;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Verdict;
import fr.palier.web.answers.Answers;
import fr.palier.web.page.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the programmes that help with some needs, by what their modalities answer. */
@Component
final class Aids {

    /** How a visitor stands to each programme, by identifier; nothing where nothing was answered. */
    record Standings(Map<String, Outcome> outcomes) {
        Standings {
            outcomes = Map.copyOf(outcomes);
        }

        boolean isKnown() {
            return !outcomes.isEmpty();
        }
    }

    /** A programme, with how many of the needs it answers. */
    private record Match(
            Sheet sheet,
            long answered,
            List<String> does,
            @Nullable Outcome outcome) {
        boolean isRefused() {
            return outcome != null && outcome.verdict() == Verdict.NOT_ELIGIBLE;
        }

        /** The more open the earlier; where nothing is known all are alike. */
        Verdict rank() {
            return outcome == null ? Verdict.ELIGIBLE : outcome.verdict();
        }
    }

    private final Site site;
    private final Catalogue catalogue;
    private final SheetWording wording;

    Aids(Site site, SheetWording wording) {
        this.site = site;
        this.catalogue = site.catalogue();
        this.wording = wording;
    }

    Standings standings(Answers answers) {
        if (!answers.tellsAnything()) {
            return new Standings(Map.of());
        }
        return new Standings(
                Orientation.of(answers.profile(), site.today(), catalogue.programmes(), answers.declined())
                        .outcomes()
                        .stream()
                        .collect(Collectors.toMap(outcome -> outcome.programme().id(), Function.identity())));
    }

    /** Those that answer most of the needs first, then those that do most about them; who refuses the visitor is last. */
    List<Aid> forNeeds(List<String> needs, Standings standings) {
        return catalogue.sheets().stream()
                .map(sheet -> new Match(
                        sheet,
                        answered(sheet, needs),
                        does(sheet, needs),
                        standings.outcomes().get(sheet.id())))
                .filter(match -> match.answered() > 0)
                .sorted(Comparator.comparing(Match::isRefused)
                        .thenComparingLong(match -> -match.answered())
                        .thenComparing(Match::rank)
                        .thenComparingInt(match -> -match.does().size())
                        .thenComparing(match -> match.sheet().name()))
                .map(this::aid)
                .toList();
    }

    private static long answered(Sheet sheet, List<String> needs) {
        Set<String> met = sheet.modalities().stream()
                .flatMap(modality -> modality.needs().stream())
                .collect(Collectors.toSet());
        return needs.stream().filter(met::contains).count();
    }

    private static List<String> does(Sheet sheet, List<String> needs) {
        return sheet.modalities().stream()
                .filter(modality -> modality.needs().stream().anyMatch(needs::contains))
                .map(Sheet.Modality::text)
                .toList();
    }

    private Aid aid(Match match) {
        Sheet sheet = match.sheet();
        Outcome outcome = match.outcome();
        return new Aid(
                sheet.id(),
                sheet.name(),
                wording.carriers(sheet),
                match.does(),
                outcome == null ? null : new Aid.Verdict(Adviser.kind(outcome), Adviser.word(outcome)));
    }
}
