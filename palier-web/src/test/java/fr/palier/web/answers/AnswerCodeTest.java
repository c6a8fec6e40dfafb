package fr.palier.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.web.RandomAnswers;
import fr.palier.web.TestSite;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCodeTest {

    private final AnswerCode code = new AnswerCode(TestSite.catalogue().vocabulary(), Geography.french());

    @Property(tries = 500)
    void what_is_written_is_read_the_same(@ForAll long seed) {
        Answers answers = new RandomAnswers(seed).next();
        assertThat(code.read(code.write(answers))).contains(answers);
    }

    @Property(tries = 200)
    void a_link_needs_no_escape_and_tells_all_that_is_known(@ForAll long seed) {
        Answers answers = new RandomAnswers(seed).next();
        String link = code.writeKnown(answers);
        assertThat(link).matches("[A-Za-z0-9_:.,~-]*");
        assertThat(code.read(link).orElseThrow().profile()).isEqualTo(answers.profile());
        assertThat(code.read(link).orElseThrow().declined()).isEmpty();
    }

    @Test
    void a_person_can_read_it() {
        Answers answers = code.read("forme_juridique:association~budget:90000~domaines:~etp:?~salaries:10..19")
                .orElseThrow();
        assertThat(code.write(answers))
                .isEqualTo("forme_juridique:association~budget:90000~domaines:~etp:?~salaries:10..19");
    }

    @Test
    void any_word_of_another_vocabulary_travels_too() {
        Fact theme = new Fact(0, "theme", new FactType.Selection(List.of()), false);
        AnswerCode other = new AnswerCode(new Vocabulary(List.of(theme)), Geography.french());
        Answers answers = Answers.none(new Vocabulary(List.of(theme)))
                .with(theme, new Value.Selection(Set.of("l'été, à: l’eau~!", "日本")));
        assertThat(other.write(answers)).matches("[A-Za-z0-9_:.,~!-]*");
        assertThat(other.read(other.write(answers))).contains(answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "budget",
                "inconnu:1",
                "anciennete:3",
                "budget:-1",
                "budget:1e9",
                "budget:..",
                "budget:20..10",
                "budget:1~budget:2",
                "salaries:1.5",
                "date_creation:2026-02-30",
                "date_creation:-9999-01-01",
                "forme_juridique:scop",
                "domaines:sante,",
                "domaines:!00",
                "commune:99999",
                "commune:departement:63",
                "implantations:nulle-part",
                "dirigeante:peut-etre",
                "~",
            })
    void what_no_one_wrote_is_not_read(String text) {
        assertThat(code.read(text)).isEmpty();
    }
}
