package fr.palier.mcp;

import fr.palier.catalogue.profiles.Submission;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Question;
import fr.palier.engine.wording.French;
import fr.palier.engine.wording.Phrases;
import fr.palier.guide.export.Json;
import fr.palier.guide.export.QuestionTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** {@code question_suivante}: what is worth asking next, and why. */
final class QuestionTool implements Tool {

    private static final String DECLINED = "ne_sait_pas";

    private final Desk desk;

    QuestionTool(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "question_suivante";
    }

    @Override
    public String title() {
        return "Question suivante";
    }

    @Override
    public String description() {
        return "Donne la question dont la réponse trancherait le plus, pour ce que l'on sait déjà d'une structure, avec"
                + " les programmes qui en dépendent. Posez-la telle quelle. Si la personne ne sait pas, ajoutez le fait"
                + " à « ne_sait_pas » et redemandez : « je ne sais pas » n'est pas non.";
    }

    @Override
    public Map<String, Object> input() {
        return desk.schemas()
                .taking(
                        Map.of(
                                OrientTool.PROFILE,
                                ToolSchemas.reference("Profil"),
                                OrientTool.DATE,
                                OrientTool.date(),
                                DECLINED,
                                Map.of(
                                        "type",
                                        List.of("array", "null"),
                                        "items",
                                        Map.of("type", "string"),
                                        "description",
                                        "Les faits que la personne ne connaît pas.")),
                        List.of());
    }

    @Override
    public Map<String, Object> output() {
        return desk.schemas().named("QuestionSuivante");
    }

    @Override
    public Answer answer(Asked asked) {
        LocalDate date = desk.day(asked.expecting(OrientTool.PROFILE, OrientTool.DATE, DECLINED));
        Submission submission = desk.submission(asked.json(OrientTool.PROFILE), date);
        Orientation orientation = Orientation.of(
                submission.profile(), date, desk.catalogue().programmes(), desk.declined(asked.json(DECLINED)));
        QuestionTree tree = new QuestionTree(desk.catalogue(), desk.engine());
        return new Answer(told(orientation), Json.line(tree.of(submission.id(), orientation)));
    }

    private String told(Orientation orientation) {
        return orientation
                .nextQuestion()
                .map(this::told)
                .orElse("Plus aucune question ne change les résultats. Utilisez « orienter ».");
    }

    private String told(Question question) {
        Fact fact = question.fact();
        Phrases phrases = desk.catalogue().wording().phrases(fact);
        int concerned = question.concerned().size();
        return (phrases.question() == null ? French.sentence(phrases.label()) + " ?" : phrases.question())
                + " (fait : " + fact.name() + ")"
                + (phrases.help() == null ? "" : "\n" + phrases.help())
                + (phrases.values().isEmpty()
                        ? ""
                        : "\nValeurs : " + String.join(", ", phrases.values().keySet()) + ".")
                + "\nElle peut encore trancher pour " + concerned + (concerned == 1 ? " programme." : " programmes.");
    }
}
