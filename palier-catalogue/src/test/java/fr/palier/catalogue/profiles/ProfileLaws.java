package fr.palier.catalogue.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.facts.Profile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every profile, and of everything that is none. */
class ProfileLaws {

    @Property(seed = "20261124", tries = 500)
    void a_profile_that_is_written_is_read_again_as_the_same(@ForAll long seed) {
        Profile profile = Shipped.submission(RandomProfiles.json(seed)).profile();
        assertThat(Shipped.submission(ProfileWriter.write(profile)).profile()).isEqualTo(profile);
    }

    @Property(seed = "20261124", tries = 500)
    void the_order_of_keys_does_not_matter(@ForAll long seed) {
        String json = RandomProfiles.json(seed);
        String reversed = "{"
                + String.join(", ", json.substring(1, json.length() - 1).split(", (?=\"\\w+\":)"))
                        .strip() + "}";
        assertThat(Shipped.submission(reversed)).isEqualTo(Shipped.submission(json));
    }

    @Property(seed = "20261124", tries = 2000)
    void a_profile_with_a_slip_in_it_is_read_or_refused_with_a_sentence(@ForAll long seed, @ForAll("slips") Slip slip) {
        assertIsReadOrRefused(slip.in(RandomProfiles.json(seed)));
    }

    @Property(seed = "20261124", tries = 1000)
    void anything_at_all_is_read_or_refused_with_a_sentence(@ForAll("texts") String text) {
        assertIsReadOrRefused(text);
    }

    private static void assertIsReadOrRefused(String text) {
        try {
            Shipped.reader(Shipped.TODAY).read(text);
        } catch (ProfileException refused) {
            assertThat(refused.getMessage())
                    .matches("[A-ZÉ«].*[.?)…]")
                    .hasSizeLessThan(1000)
                    .doesNotContain("Exception", "Unexpected", "tools.");
        }
    }

    /** One character lost, doubled or changed. */
    record Slip(int place, int kind, char other) {
        String in(String text) {
            int at = Math.floorMod(place, text.length());
            String before = text.substring(0, at);
            String after = text.substring(at + 1);
            return switch (kind) {
                case 0 -> before + after;
                case 1 -> before + text.charAt(at) + text.charAt(at) + after;
                default -> before + other + after;
            };
        }
    }

    @Provide
    static Arbitrary<Slip> slips() {
        Arbitrary<Character> others =
                Arbitraries.of('"', '{', '}', '[', ']', ',', ':', '-', '9', 'e', 'x', '\\', '\u0000', '\ud800');
        return Arbitraries.integers()
                .tuple2()
                .flatMap(two -> others.map(other -> Tuple.of(two, other)))
                .map(tuple ->
                        new Slip(tuple.get1().get1(), Math.floorMod(tuple.get1().get2(), 3), tuple.get2()));
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("{}[]\",:-+.0123456789eE \\\n\tnulltruefalsebudget\u0000\ufeff\u202eé")
                .ofMaxLength(60);
    }
}
