package fr.palier.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.web.TestSite;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Vocabulary vocabulary = TestSite.catalogue().vocabulary();
    private final Fact commune = vocabulary.get("commune");
    private final Fact region = vocabulary.get("region");
    private final Fact mecenat = vocabulary.get("mecenat");

    @Test
    void the_newest_place_takes_away_the_one_it_contradicts() {
        Answers answers = Answers.none(vocabulary)
                .with(region, place(Level.REGION, "53"))
                .with(mecenat, new Value.Flag(true))
                .with(commune, place(Level.COMMUNE, "63113"));
        assertThat(answers.on(region)).isEmpty();
        assertThat(answers.on(commune)).isPresent();
        assertThat(answers.on(mecenat)).isPresent();
    }

    @Test
    void a_place_within_the_other_leaves_it() {
        Answers answers = Answers.none(vocabulary)
                .with(region, place(Level.REGION, "84"))
                .with(commune, place(Level.COMMUNE, "63113"));
        assertThat(answers.given()).hasSize(2);
    }

    @Test
    void an_answer_changed_keeps_its_place_in_the_order() {
        Answers answers = Answers.none(vocabulary)
                .with(mecenat, new Value.Flag(true))
                .with(commune, place(Level.COMMUNE, "63113"))
                .with(mecenat, new Value.Flag(false));
        assertThat(answers.given().getFirst()).isEqualTo(new Answers.Answer(mecenat, new Value.Flag(false)));
        assertThat(answers.given()).hasSize(2);
    }

    @Test
    void not_to_know_is_an_answer_that_tells_nothing() {
        Answers answers = Answers.none(vocabulary).with(mecenat, Value.Unknown.UNKNOWN);
        assertThat(answers.declined()).containsExactly(mecenat);
        assertThat(answers.tellsAnything()).isFalse();
        assertThat(answers.isEmpty()).isFalse();
        assertThat(answers.without(mecenat).isEmpty()).isTrue();
    }

    private static Value place(Level level, String code) {
        return new Value.Place(Geography.french().find(level, code).orElseThrow());
    }
}
