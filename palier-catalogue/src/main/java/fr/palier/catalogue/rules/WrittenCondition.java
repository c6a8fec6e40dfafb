package fr.palier.catalogue.rules;

import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.yaml.YamlFile;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition as a person types it in one line: {@code budget >= 200 000 €}, {@code siege: [region:53]}. Behind
 * the name of the fact it is what a catalogue writes.
 *
 * @param fact the fact it is about
 * @param condition what the fact has to be
 */
public record WrittenCondition(Fact fact, Condition condition) {

    private static final Pattern LINE = Pattern.compile("\\s*(\\w+)\\s*(?:((?><=|>=|!=|<|>|=))\\s*(.+)|:\\s*(.+))");

    /** What comes of reading a line. */
    public sealed interface Reading {

        record Understood(WrittenCondition condition) implements Reading {}

        /**
         * It is none.
         *
         * @param problem what was read, what was expected and what to do, in French
         */
        record NotUnderstood(String problem) implements Reading {}
    }

    /** Reads a line. */
    public static Reading read(String line, Vocabulary vocabulary, Geography geography) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return new Reading.NotUnderstood(
                    "« " + line
                            + " » ne se lit pas comme un critère : écrivez par exemple « budget >= 200000 » ou « siege: [region:53] ».");
        }
        Optional<Fact> fact = vocabulary.find(parts.group(1));
        if (fact.isEmpty()) {
            return new Reading.NotUnderstood("« " + parts.group(1) + " » n'est pas un fait du vocabulaire. "
                    + fr.palier.catalogue.findings.Nearest.remedy(
                            parts.group(1),
                            vocabulary.facts().stream().map(Fact::name).toList()));
        }
        String text = parts.group(2) == null
                ? parts.group(4)
                : "\"" + parts.group(2) + " " + parts.group(3).replace("\"", "") + "\"";
        Findings findings = new Findings();
        Optional<Condition> condition = YamlFile.parse("critère", text, findings)
                .flatMap(item -> new ConditionReader(geography).read(fact.get(), item));
        List<Finding> found = findings.sorted();
        if (condition.isEmpty() || !found.isEmpty()) {
            String problem = found.isEmpty()
                    ? "« " + parts.group(1) + " » se déduit d'autres faits : donnez un critère sur l'un d'eux."
                    : found.getFirst().message() + " " + found.getFirst().remedy();
            return new Reading.NotUnderstood(problem);
        }
        return new Reading.Understood(new WrittenCondition(fact.get(), condition.get()));
    }
}
