package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.PlaceSearch;
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
import fr.palier.engine.wording.Findings;
import fr.palier.engine.wording.French;
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

    private static final int INDENT = 2;

    /** What is known and what the person does not know, before an answer. */
    private record State(Profile profile, Set<Fact> declined) {}

    private final Catalogue catalogue;
    private final LocalDate date;
    private final Terminal terminal;
    private final Paper paper;
    private final TypedAnswer typed;
    private final Findings findings;
    private final Deque<State> past = new ArrayDeque<>();
    private final Profile known;
    private State state;

    /** @param known what needs not be asked */
    Dialogue(Catalogue catalogue, Geography geography, LocalDate date, Profile known, Terminal terminal) {
        this.catalogue = catalogue;
        this.date = date;
        this.terminal = terminal;
        this.paper = Paper.aside(terminal);
        this.typed = new TypedAnswer(catalogue.wording(), geography, date);
        this.findings = new Findings(catalogue.wording(), date);
        this.known = known;
        this.state = new State(known, Set.of());
    }

    /** Asks until there is nothing left to ask. */
    void run() {
        paper.line("Répondez comme vous le diriez. Entrée seule : je ne sais pas. « r » : revenir. « q » : s'arrêter.");
        for (Optional<Question> next = next(); next.isPresent(); next = next()) {
            if (!ask(next.get())) {
                break;
            }
        }
        paper.blank();
    }

    /** What is known now. */
    Submission answers() {
        return new Submission(null, null, null, state.profile());
    }

    /** What the person does not know. */
    Set<Fact> declined() {
        return state.declined();
    }

    /** Keeps the answers in a file, or tells how to. */
    void keep(Optional<String> name) {
        String answers = ProfileWriter.write(state.profile());
        if (name.isPresent()) {
            save(name.get(), answers);
        } else if (!state.profile().known().isEmpty()) {
            paper.blank();
            paper.line(
                    "Pour reprendre ces réponses, gardez la ligne qui suit dans un fichier, puis donnez-le à --profil :");
            terminal.tell(answers);
        }
    }

    private void save(String name, String answers) {
        Path file = Arguments.path(name);
        try {
            Files.writeString(file, answers + "\n");
            paper.line("Vos réponses sont dans « " + name + " ».");
        } catch (IOException e) {
            throw new CommandException(
                    "Les réponses n'ont pas pu être écrites dans « " + name
                            + " » : vérifiez le dossier et la place. Les voici, à garder dans un fichier :\n" + answers,
                    e);
        }
    }

    private Optional<Question> next() {
        Orientation orientation = Orientation.of(state.profile(), date, catalogue.programmes(), state.declined());
        int possible = orientation.outcomes().size()
                - orientation.with(Verdict.NOT_ELIGIBLE).size();
        int undecided = orientation.with(Verdict.TO_COMPLETE).size();
        paper.blank();
        paper.line(possible(possible) + (undecided == 0 ? "." : ", dont " + undecided + " à préciser."));
        if (orientation.nextQuestion().isEmpty()) {
            paper.line("Plus aucune réponse ne peut changer ces résultats.");
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
        List<PlaceSearch.Found> offered = List.of();
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
            Typed typedAnswer = typed.picked(fact, line, offered).orElseGet(() -> typed.read(fact, line));
            if (typedAnswer instanceof Typed.Understood(Value value) && know(fact, value)) {
                return true;
            }
            offered = explain(fact, typedAnswer);
        }
    }

    /** Says what was not understood; the places that were meant, where there are several. */
    private List<PlaceSearch.Found> explain(Fact fact, Typed answer) {
        return switch (answer) {
            case Typed.Understood _ -> List.of();
            case Typed.NotUnderstood(String problem, String example) -> {
                paper.line(problem + (example.isEmpty() ? "" : " Par exemple : " + example + "."));
                yield List.of();
            }
            case Typed.Unclear(String text) -> {
                List<PlaceSearch.Found> found = typed.candidates(fact, text);
                paper.line("« " + text + " » peut être :");
                typed.choices(fact, found).forEach(choice -> paper.indented(INDENT, choice));
                yield found;
            }
        };
    }

    private void present(Question question) {
        Fact fact = question.fact();
        Phrases phrases = catalogue.wording().phrases(fact);
        String asked = phrases.question();
        paper.line(asked == null ? French.sentence(phrases.label()) + " ?" : asked);
        findings.value(fact, state.profile().value(fact))
                .ifPresent(said ->
                        paper.indented(INDENT, source(fact) + said + ". Pour trancher, il faut être plus précis."));
        String help = phrases.help();
        if (help != null) {
            paper.indented(INDENT, help);
        }
        paper.indented(INDENT, why(fact, question.concerned()));
        typed.choices(fact).forEach(choice -> paper.indented(INDENT, choice));
    }

    /** Who said what is known of a fact so far. */
    private String source(Fact fact) {
        boolean isTold = known.value(fact).isKnown()
                && known.value(fact).equals(state.profile().value(fact));
        return isTold ? "Le registre dit : " : "Vous avez dit : ";
    }

    private String why(Fact fact, List<Programme> concerned) {
        Programme first = concerned.getFirst();
        String reason = new Reasons(catalogue.wording(), fact)
                .in(first.criterion()).stream()
                        .findFirst()
                        .map(condition -> " Ainsi, « " + first.name() + " » demande : « " + condition + " ».")
                        .orElse("");
        int count = concerned.size();
        return "Pourquoi : la réponse compte pour " + count + (count == 1 ? " programme." : " programmes.") + reason;
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
            paper.line("C'est la première question.");
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
            paper.line("Ce lieu ne s'accorde pas avec celui que vous avez donné plus tôt.");
            return false;
        }
    }

    /** Who gave a year gave what they know. */
    private static boolean isRange(Value value) {
        return value instanceof Value.Day(LocalDate min, LocalDate max) && min != null && !min.equals(max);
    }
}
