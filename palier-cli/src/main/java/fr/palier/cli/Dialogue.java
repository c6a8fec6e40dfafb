package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.ProfileWriter;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.catalogue.profiles.Typed;
import fr.palier.catalogue.wording.Reasons;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Question;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks a person at the terminal, the most useful question first, until no answer can change anything. What
 * it says goes to standard error, so that standard output holds the result alone.
 */
final class Dialogue {

    private static final Set<String> UNKNOWN = Set.of("", "?", "je ne sais pas", "nsp", "ne sais pas", "sais pas");
    private static final Set<String> BACK = Set.of("r", "retour");
    private static final Set<String> STOP = Set.of("q", "quitter", "stop", "fin");

    /** What is known and what the person does not know, before an answer. */
    private record State(Profile profile, Set<Fact> declined) {}

    private final Catalogue catalogue;
    private final LocalDate date;
    private final Terminal terminal;
    private final TypedAnswer typed;
    private final Deque<State> past = new ArrayDeque<>();
    private State state;

    Dialogue(Catalogue catalogue, Geography geography, LocalDate date, Terminal terminal) {
        this.catalogue = catalogue;
        this.date = date;
        this.terminal = terminal;
        this.typed = new TypedAnswer(catalogue.wording(), geography, date);
        this.state = new State(Profile.empty(catalogue.vocabulary()), Set.of());
    }

    /** Asks until there is nothing left to ask, and keeps the answers where that is wanted. */
    Submission run(Optional<String> save) {
        terminal.tell(
                "Répondez comme vous le diriez. Entrée seule : je ne sais pas. « r » : revenir. « q » : s'arrêter.");
        for (Optional<Question> next = next(); next.isPresent(); next = next()) {
            if (!ask(next.get())) {
                break;
            }
        }
        terminal.tell("");
        save.ifPresent(this::save);
        return new Submission(null, null, null, state.profile());
    }

    private Optional<Question> next() {
        Orientation orientation = Orientation.of(state.profile(), date, catalogue.programmes(), state.declined());
        int possible = orientation.outcomes().size()
                - orientation.with(Verdict.NOT_ELIGIBLE).size();
        int undecided = orientation.with(Verdict.TO_COMPLETE).size();
        terminal.tell("");
        terminal.tell(possible(possible) + (undecided == 0 ? "." : ", dont " + undecided + " à préciser."));
        if (orientation.nextQuestion().isEmpty()) {
            terminal.tell("Plus aucune réponse ne peut changer ces résultats.");
        }
        return orientation.nextQuestion();
    }

    private static String possible(int count) {
        return switch (count) {
            case 0 -> "Aucun programme n'est encore possible";
            case 1 -> "1 programme est encore possible";
            default -> count + " programmes sont encore possibles";
        };
    }

    /** Asks one question until it is answered; false where the person wants to stop. */
    private boolean ask(Question question) {
        Fact fact = question.fact();
        present(question);
        while (true) {
            String line = answer();
            if (line == null || STOP.contains(line)) {
                return false;
            }
            if (BACK.contains(line)) {
                back();
                return true;
            }
            if (UNKNOWN.contains(line)) {
                decline(fact);
                return true;
            }
            switch (typed.read(fact, line)) {
                case Typed.Understood(Value value) -> {
                    if (know(fact, value)) {
                        return true;
                    }
                }
                case Typed.NotUnderstood(String problem, String example) ->
                    terminal.tell(problem + (example.isEmpty() ? "" : " Par exemple : " + example + "."));
                case Typed.Unclear(String text) -> typed.choices(fact, text).forEach(terminal::tell);
            }
        }
    }

    private void present(Question question) {
        Fact fact = question.fact();
        Phrases phrases = catalogue.wording().phrases(fact);
        String asked = phrases.question();
        terminal.tell(asked == null ? phrases.label() + " ?" : asked);
        String help = phrases.help();
        if (help != null) {
            terminal.tell("  " + help);
        }
        List<Programme> concerned = question.concerned();
        Reasons reasons = new Reasons(catalogue.wording(), fact);
        String why = reasons.in(concerned.getFirst().criterion()).stream()
                .findFirst()
                .map(reason -> " ; « " + concerned.getFirst().name() + " » demande : " + reason)
                .orElse("");
        terminal.tell("  Pourquoi : elle compte pour " + concerned.size()
                + (concerned.size() == 1 ? " programme" : " programmes") + why + ".");
        typed.choices(fact).forEach(terminal::tell);
    }

    private @Nullable String answer() {
        terminal.say("> ");
        String line = terminal.readLine();
        return line == null ? null : plain(line);
    }

    /** Words of command are understood in capitals too; what is typed as an answer stays as it is. */
    private static String plain(String line) {
        String stripped = line.strip();
        String small = stripped.toLowerCase(Locale.ROOT);
        boolean isCommand = UNKNOWN.contains(small) || BACK.contains(small) || STOP.contains(small);
        return isCommand ? small : stripped;
    }

    private void back() {
        if (past.isEmpty()) {
            terminal.tell("C'est la première question.");
        } else {
            state = past.pop();
        }
    }

    private void decline(Fact fact) {
        past.push(state);
        Set<Fact> declined = new HashSet<>(state.declined());
        declined.add(fact);
        state = new State(state.profile(), declined);
    }

    /** Takes an answer; false, with a sentence, where it contradicts another place. */
    private boolean know(Fact fact, Value value) {
        try {
            Profile profile = state.profile().with(fact, value);
            past.push(state);
            Set<Fact> declined = new HashSet<>(state.declined());
            if (isRange(value) && fact.type() instanceof FactType.Day) {
                declined.add(fact);
            }
            state = new State(profile, declined);
            return true;
        } catch (IllegalArgumentException e) {
            terminal.tell("Ce lieu ne s'accorde pas avec celui que vous avez donné plus tôt.");
            return false;
        }
    }

    /** Who gave a year gave what they know. */
    private static boolean isRange(Value value) {
        return value instanceof Value.Day(LocalDate min, LocalDate max) && min != null && !min.equals(max);
    }

    private void save(String name) {
        Path file = Arguments.path(name);
        try {
            Files.writeString(file, ProfileWriter.write(state.profile()) + "\n");
            terminal.tell("Vos réponses sont dans « " + name + " ».");
        } catch (IOException e) {
            throw new CommandException(
                    "Les réponses n'ont pas pu être écrites dans « " + name + " » : vérifiez le dossier et la place.",
                    e);
        }
    }
}
