package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.ProfileException;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.catalogue.results.ResultWriter;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Verdict;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.Options;

/** {@code orienter}: which programmes fit a structure, and why. */
final class OrientCommand implements Command {

    private static final String PROFILE = "profil";
    private static final String GO_ON = "continuer";
    private static final String DEMAND = "exiger";
    private static final String DETAIL = "detail";
    private static final String SAVE = "enregistrer";

    @Override
    public String name() {
        return "orienter";
    }

    @Override
    public String summary() {
        return "dit quels programmes conviennent à une structure, et pourquoi pas les autres";
    }

    @Override
    public String usage() {
        return "[--profil FICHIER] [--siren NUMÉRO] [--date DATE] [--catalogue DOSSIER] [--format texte|json]";
    }

    @Override
    public String description() {
        return "Lit le profil d'une structure et dit, programme par programme, s'il lui est ouvert, quand il le"
                + " sera, ce qu'il reste à préciser, ou pourquoi il ne l'est pas. Sans --profil, pose les"
                + " questions au terminal, la plus utile d'abord.";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Arguments.option(
                        PROFILE,
                        "FICHIER",
                        "Un profil JSON, ou plusieurs dans un fichier .jsonl (un par ligne) ; « - » lit l'entrée."))
                .addOption(Arguments.option(
                        Prefill.SIREN,
                        "NUMÉRO",
                        "Reprend ce que Sirene sait de la structure. Ce que dit le profil ou le dialogue l'emporte."))
                .addOption(RegisterSettings.option())
                .addOption(Arguments.option(
                        Arguments.DATE, "DATE", "Le jour de l'évaluation (2026-11-24) ; aujourd'hui sinon."))
                .addOption(Arguments.option(Arguments.CATALOGUE, "DOSSIER", "Un autre catalogue que celui de Palier."))
                .addOption(Arguments.formatOption())
                .addOption(Arguments.flag(DETAIL, "Montre chaque critère de chaque programme (texte)."))
                .addOption(Arguments.flag(GO_ON, "Passe les lignes .jsonl fautives et les signale à la fin (code 1)."))
                .addOption(Arguments.flag(DEMAND, "Code 1 si un profil n'est éligible à aucun programme."))
                .addOption(Arguments.option(SAVE, "FICHIER", "Garde les réponses du dialogue dans un profil JSON."));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        LocalDate date = arguments.date();
        boolean isJson = arguments.wantsJson();
        Optional<String> profile = arguments.find(PROFILE);
        Optional<String> save = arguments.find(SAVE);
        if (profile.isPresent() && save.isPresent()) {
            throw new CommandException("--enregistrer garde les réponses du dialogue : retirez --profil.");
        }
        Catalogue catalogue = Shelf.catalogue(arguments.catalogue());
        Answering answering = new Answering(
                catalogue,
                date,
                terminal,
                isJson ? Optional.of(new ResultWriter(catalogue, Version.ENGINE)) : Optional.empty(),
                arguments.has(DETAIL));
        Prefill prefill = Prefill.of(arguments, catalogue, date, terminal);
        if (profile.isEmpty()) {
            Profile nothing = Profile.empty(catalogue.vocabulary());
            Dialogue dialogue = new Dialogue(catalogue, Geography.french(), date, prefill.begin(nothing), terminal);
            dialogue.run();
            Submission answers = prefill.merged(dialogue.answers());
            answering.accept(answers, dialogue.declined(), prefill.origins(nothing, answers.profile()));
            terminal.flush();
            dialogue.keep(save);
        } else {
            ProfileReader reader = new ProfileReader(catalogue.terms(), Geography.french(), date);
            ProfileSource source = new ProfileSource(reader, arguments.has(GO_ON));
            readAll(source, profile.get(), prefill, terminal, answering);
            if (!source.faults().isEmpty()) {
                terminal.flush();
                source.faults().forEach(terminal::tell);
                return 1;
            }
        }
        return arguments.has(DEMAND) && answering.isSomeoneLeftOut() ? 1 : 0;
    }

    private static void readAll(
            ProfileSource source, String name, Prefill prefill, Terminal terminal, Answering answering) {
        try {
            source.read(name, terminal.input(), said -> {
                if (prefill != Prefill.NONE && answering.hasAnswered()) {
                    throw new CommandException(
                            "--siren ne vaut que pour un profil, et « " + name + " » en a plusieurs.");
                }
                Submission submission = prefill.merged(said);
                answering.accept(submission, Set.of(), prefill.origins(said.profile(), submission.profile()));
            });
        } catch (ProfileException e) {
            throw new CommandException(name + " : " + e.getMessage(), e);
        } catch (CommandException e) {
            terminal.flush();
            throw e;
        }
    }

    /** Answers one profile after another. */
    private static final class Answering {

        private final Catalogue catalogue;
        private final LocalDate date;
        private final Terminal terminal;
        private final Optional<ResultWriter> json;
        private final boolean detail;
        private boolean someoneLeftOut;
        private int answered;

        Answering(Catalogue catalogue, LocalDate date, Terminal terminal, Optional<ResultWriter> json, boolean detail) {
            this.catalogue = catalogue;
            this.date = date;
            this.terminal = terminal;
            this.json = json;
            this.detail = detail;
        }

        /**
         * @param declined what the person does not know
         * @param origins which facts a register told, and what it is called
         */
        void accept(Submission submission, Set<Fact> declined, Map<Fact, String> origins) {
            Orientation orientation = Orientation.of(submission.profile(), date, catalogue.programmes(), declined);
            someoneLeftOut |= orientation.with(Verdict.ELIGIBLE).isEmpty();
            if (json.isPresent()) {
                terminal.print(json.get().line(submission, orientation, origins));
            } else {
                if (answered > 0) {
                    terminal.print("");
                }
                new TextReport(catalogue, new Paper(terminal), detail).print(submission, orientation, origins);
            }
            answered++;
        }

        boolean hasAnswered() {
            return answered > 0;
        }

        boolean isSomeoneLeftOut() {
            return someoneLeftOut;
        }
    }
}
