package fr.palier.web.preparation;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Preparation;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.wording.French;
import fr.palier.web.answers.Answers;
import fr.palier.web.page.Site;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the result of a self-diagnosis. */
@Component
final class DiagnosisWriter {

    private static final int MOST_FIRST = 3;
    private static final int MOST_AIDS = 5;

    private final Site site;
    private final Catalogue catalogue;
    private final Aids aids;

    DiagnosisWriter(Site site, Aids aids) {
        this.site = site;
        this.catalogue = site.catalogue();
        this.aids = aids;
    }

    DiagnosisResult write(Diagnosis diagnosis, Answers answers) {
        Aids.Standings standings = aids.standings(answers);
        List<Preparation.Question> works = diagnosis.works();
        Preparation.Question next = works.isEmpty() ? null : works.getFirst();
        List<DiagnosisResult.Work> written = works.stream()
                .map(question -> work(question, diagnosis, standings))
                .toList();
        List<String> needs = diagnosis.with(Standing.NO).stream()
                .flatMap(question -> question.needs().stream())
                .toList();
        return new DiagnosisResult(
                headline(diagnosis),
                lead(diagnosis),
                catalogue.preparation().parts().stream()
                        .map(part -> Flight.of(part, diagnosis, next))
                        .toList(),
                written.stream().limit(MOST_FIRST).toList(),
                written.stream().skip(MOST_FIRST).toList(),
                diagnosis.with(Standing.YES).stream()
                        .map(Preparation.Question::question)
                        .toList(),
                diagnosis.with(Standing.SILENT).stream()
                        .map(question -> new DiagnosisResult.Silent(question.id(), question.question()))
                        .toList(),
                Keepsake.of("besoins", needs, site, answers).orElse(null),
                standings.isKnown(),
                diagnosis.address(Diagnosis.RESULT),
                diagnosis.address(Diagnosis.FORM));
    }

    private static String headline(Diagnosis diagnosis) {
        int climbed = diagnosis.with(Standing.YES).size();
        int count = diagnosis.count();
        if (climbed == count) {
            return "Toutes vos marches sont montées";
        }
        return climbed == 0
                ? "Vous êtes au pied de l'escalier"
                : Plurals.of(climbed, "marche est montée", "marches sont montées") + " sur " + count;
    }

    private static @Nullable String lead(Diagnosis diagnosis) {
        int silent = diagnosis.with(Standing.SILENT).size();
        if (!diagnosis.works().isEmpty()) {
            return null;
        }
        if (silent > 0) {
            return "Rien à travailler dans vos réponses. Mais "
                    + Plurals.of(silent, "question reste sans réponse", "questions restent sans réponse")
                    + " : nous n'en concluons rien.";
        }
        return "Vous pouvez chercher un programme. Gardez vos preuves sous la main : un jury les demandera.";
    }

    private DiagnosisResult.Work work(Preparation.Question question, Diagnosis diagnosis, Aids.Standings standings) {
        Standing standing = diagnosis.on(question);
        List<Aid> found = aids.forNeeds(question.needs(), standings);
        return new DiagnosisResult.Work(
                question.id(),
                place(question, diagnosis),
                question.question(),
                standing.kind(),
                standing.label(),
                question.explanation(),
                question.work(),
                needs(question.needs()),
                title(found.size()),
                found.stream().limit(MOST_AIDS).toList(),
                found.stream().skip(MOST_AIDS).toList());
    }

    private String place(Preparation.Question question, Diagnosis diagnosis) {
        return catalogue.preparation().parts().stream()
                .filter(part -> part.id().equals(question.part()))
                .findFirst()
                .map(part -> part.name() + ", marche " + (diagnosis.steps(part).indexOf(question) + 1))
                .orElse("");
    }

    private String needs(List<String> needs) {
        Optional<Fact> fact = catalogue.vocabulary().find("besoins");
        return French.and(needs.stream()
                .map(need -> fact.map(
                                known -> catalogue.wording().phrases(known).value(need))
                        .orElse(need))
                .toList());
    }

    private static String title(int count) {
        return switch (count) {
            case 0 -> "Aucun programme du catalogue ne dit y aider";
            case 1 -> "1 programme y aide";
            default -> count + " programmes y aident";
        };
    }
}
