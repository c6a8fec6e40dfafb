package fr.palier.mcp;

import fr.palier.catalogue.profiles.Submission;
import fr.palier.catalogue.results.ResultWriter;
import fr.palier.engine.orientation.Orientation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code orienter}: the main job, for one profile. */
final class OrientTool implements Tool {

    static final String PROFILE = "profil";
    static final String DATE = "date";

    private final Desk desk;
    private final ResultWriter writer;

    OrientTool(Desk desk) {
        this.desk = desk;
        this.writer = new ResultWriter(desk.catalogue(), desk.engine());
    }

    @Override
    public String name() {
        return "orienter";
    }

    @Override
    public String title() {
        return "Orienter une structure";
    }

    @Override
    public String description() {
        return "Dit, programme par programme, s'il est ouvert à une structure (eligible), quand il le sera (bientot), ce"
                + " qu'il reste à savoir (a_completer) ou pourquoi il ne l'est pas (non_eligible), critère par critère,"
                + " avec les sources. Donnez seulement ce que l'on vous a dit : une clé absente est inconnue, jamais"
                + " fausse. Ne changez aucun verdict, citez les sources et dites que le résultat est indicatif.";
    }

    @Override
    public Map<String, Object> input() {
        return desk.schemas().taking(Map.of(PROFILE, ToolSchemas.reference("Profil"), DATE, date()), List.of(PROFILE));
    }

    static Map<String, Object> date() {
        return Map.of(
                "type",
                List.of("string", "null"),
                "format",
                "date",
                "description",
                "Le jour de l'évaluation, comme 2026-11-24 ; aujourd'hui sinon.");
    }

    @Override
    public Map<String, Object> output() {
        return desk.schemas().named("Resultat");
    }

    @Override
    public Answer answer(Asked asked) {
        LocalDate date = desk.day(asked.expecting(PROFILE, DATE));
        String json = asked.json(PROFILE)
                .orElseThrow(() -> new ToolException("« profil » manque. Donnez un objet, même vide, par exemple"
                        + " {\"profil\": {\"forme_juridique\": \"association\"}}."));
        Submission submission = desk.submission(Optional.of(json), date);
        Orientation orientation =
                Orientation.of(submission.profile(), date, desk.catalogue().programmes(), Set.of());
        return new Answer(
                new OrientationText(desk, submission, orientation).text(), writer.line(submission, orientation));
    }
}
