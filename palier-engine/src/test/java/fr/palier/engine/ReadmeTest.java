package fr.palier.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Question;
import fr.palier.engine.orientation.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs the example of the README. */
class ReadmeTest {

    @Test
    void an_association_in_its_third_year_is_eligible_from_its_anniversary() {
        Fact born = new Fact(0, "date_creation", new FactType.Day(), true);
        Fact age = new Fact(1, "anciennete", new FactType.Age(born), false);
        Fact staff = new Fact(2, "salaries", new FactType.Quantity(FactType.Scale.WHOLE, BigDecimal.ZERO, null), false);
        Vocabulary vocabulary = new Vocabulary(List.of(born, age, staff));

        Criterion criterion = Criterion.all(
                Criterion.requires(age, new Condition.Aged(Comparison.AT_LEAST, new Age(36))),
                Criterion.requires(staff, new Condition.Compared(Comparison.AT_LEAST, BigDecimal.TWO)));
        Programme programme = new Programme("p", "A programme", criterion, List.of(), List.of());

        LocalDate today = LocalDate.of(2026, 11, 24);
        Profile profile = Profile.empty(vocabulary).with(born, Value.Day.exactly(LocalDate.of(2024, 3, 2)));
        Orientation first = Orientation.of(profile, today, List.of(programme));
        assertThat(first.outcomes().getFirst().verdict()).isEqualTo(Verdict.TO_COMPLETE);
        assertThat(first.nextQuestion().map(Question::fact)).contains(staff);

        Profile answered = profile.with(staff, Value.Quantity.exactly(BigDecimal.TEN));
        Outcome outcome =
                Orientation.of(answered, today, List.of(programme)).outcomes().getFirst();
        assertThat(outcome.verdict()).isEqualTo(Verdict.SOON);
        assertThat(outcome.decision().eligibleFrom()).contains(LocalDate.of(2027, 3, 2));
    }

    @Test
    void the_example_of_the_readme_is_the_one_above() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String test = Files.readString(Path.of("src/test/java/fr/palier/engine/ReadmeTest.java"));
        Matcher example = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(example.find()).isTrue();
        assertThat(test.replaceAll("\\s+", " ")).contains(example.group(1).replaceAll("\\s+", " "));
    }
}
