package fr.palier.catalogue.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.checks.logic.Claim;
import fr.palier.catalogue.checks.logic.Feasibility;
import fr.palier.catalogue.checks.logic.SmallWorld;
import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.findings.Place;
import fr.palier.catalogue.yaml.Item;
import fr.palier.catalogue.yaml.YamlFile;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.wording.Wording;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is said of a part of a rule is so for every organisation of a small world. */
@SuppressWarnings("ReferenceEquality") // which of two equal parts is meant, is what is looked at here
class BranchesTest {

    @Provide
    Arbitrary<Criterion> criteria() {
        return SmallWorld.criteria();
    }

    @Provide
    Arbitrary<Criterion> conjunctions() {
        return SmallWorld.conjunctions();
    }

    @Property(seed = "11", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void what_is_said_to_change_nothing_changes_nothing(@ForAll("criteria") Criterion rule) {
        Numbered numbered = Numbered.of(rule);
        List<Finding> findings = numbered.findings().stream()
                .filter(finding -> finding.code() != Code.REGLE_IMPOSSIBLE)
                .toList();
        for (Finding finding : findings) {
            Criterion named = numbered.all().get(finding.place().line() - 1);
            Criterion without = replaced(rule, named, replacement(finding.code()));

            assertThat(isSame(rule, without)).as(finding.message()).isTrue();
        }
    }

    /** Something is said exactly if a part can be left out without a change, be it of another part. */
    @Property(seed = "12", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void where_a_part_can_be_left_out_something_is_said(@ForAll("conjunctions") Criterion rule) {
        Numbered numbered = Numbered.of(rule);
        boolean isIdle = numbered.all().stream()
                .filter(part -> part != rule)
                .anyMatch(part -> isSame(rule, replaced(rule, part, Optional.empty())));

        assertThat(numbered.findings().isEmpty()).as("nothing is said").isEqualTo(!isIdle && isPossible(rule));
    }

    @Property(seed = "13", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void an_impossible_rule_is_said_to_be_so(@ForAll("criteria") Criterion rule) {
        boolean isTold =
                Numbered.of(rule).findings().stream().anyMatch(finding -> finding.code() == Code.REGLE_IMPOSSIBLE);

        assertThat(isTold).isEqualTo(!isPossible(rule));
    }

    private static boolean isPossible(Criterion rule) {
        return Feasibility.canHold(List.of(Claim.that(rule)));
    }

    private static boolean isSame(Criterion rule, Criterion other) {
        return !SmallWorld.anywhere(
                List.of(rule, other),
                (profile, moment) ->
                        Evaluation.truth(rule, profile, moment) != Evaluation.truth(other, profile, moment));
    }

    /** What a part may be replaced by without a change; nothing at all where it is only left out. */
    private static Optional<Criterion> replacement(Code code) {
        return switch (code) {
            case BRANCHE_TOUJOURS_VRAIE -> Optional.of(Criterion.ALWAYS);
            case BRANCHE_MORTE -> Optional.of(Criterion.NEVER);
            default -> Optional.empty();
        };
    }

    private static Criterion replaced(Criterion rule, Criterion part, Optional<Criterion> other) {
        if (rule == part) {
            return other.orElseThrow();
        }
        return switch (rule) {
            case Criterion.All all -> new Criterion.All(replaced(all.parts(), part, other), all.note());
            case Criterion.Any any -> new Criterion.Any(replaced(any.parts(), part, other), any.note());
            case Criterion.None none -> new Criterion.None(replaced(none.parts(), part, other), none.note());
            case Criterion.Requirement _, Criterion.Defined _, Criterion.Validity _ -> rule;
        };
    }

    private static List<Criterion> replaced(List<Criterion> parts, Criterion part, Optional<Criterion> other) {
        return parts.stream()
                .filter(each -> each != part || other.isPresent())
                .map(each -> replaced(each, part, other))
                .toList();
    }

    /** A rule each part of which stands on a line of its own. */
    private record Numbered(List<Criterion> all, List<Finding> findings) {
        static Numbered of(Criterion rule) {
            List<Criterion> all = new Written(rule, Map.of(), Place.of("regle")).all();
            String lines = "- x\n".repeat(all.size());
            List<Item> items = new ArrayList<>(
                    YamlFile.parse("regle", lines, new Findings()).orElseThrow().items());
            IdentityHashMap<Criterion, Item> origins = new IdentityHashMap<>();
            for (int i = 0; i < all.size(); i++) {
                origins.put(all.get(i), items.get(i));
            }
            Findings findings = new Findings();
            Coherence.check(new Written(rule, origins, Place.of("regle")), new Report(findings, new Wording(Map.of())));
            return new Numbered(all, findings.sorted());
        }
    }
}
