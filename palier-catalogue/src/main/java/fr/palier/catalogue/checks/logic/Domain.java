package fr.palier.catalogue.checks.logic;

import fr.palier.engine.criteria.Condition;
import fr.palier.engine.facts.FactType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact may still be. */
sealed interface Domain {

    boolean isEmpty();

    /** What it may still be once a condition is known to hold, or to fail. */
    Domain narrowed(Condition condition, boolean holds);

    /** What a fact of a type may be as long as nothing is known of it. */
    static Domain of(FactType type) {
        return switch (type) {
            case FactType.Flag _, FactType.Defined _ -> new One<>(Words.EITHER, Meanings::words);
            case FactType.Quantity(var scale, BigDecimal min, BigDecimal max) -> quantity(scale, min, max);
            case FactType.Day _ -> new One<>(Numbers.ALL, Meanings::whole);
            case FactType.Age _ -> new One<>(Numbers.between(BigDecimal.ZERO, null), Meanings::numbers);
            case FactType.Choice(List<String> values) -> new One<>(Words.possible(values), Meanings::words);
            case FactType.Selection(List<String> values) ->
                new Several<>(Words.possible(values), List.of(), Meanings::words);
            case FactType.Place _, FactType.Seat _ -> new One<>(Area.EVERYWHERE, Meanings::area);
            case FactType.Places _ -> new Several<>(Area.EVERYWHERE, List.of(), Meanings::area);
        };
    }

    private static Domain quantity(FactType.Scale scale, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        Numbers numbers = Numbers.between(min, max);
        return switch (scale) {
            case WHOLE -> new One<>(numbers.whole(), Meanings::whole);
            case DECIMAL, AMOUNT -> new One<>(numbers, Meanings::numbers);
        };
    }

    /** One value out of some. */
    record One<M extends Members<M>>(M possible, Meanings.Of<M> meaning) implements Domain {
        @Override
        public Domain narrowed(Condition condition, boolean holds) {
            return new One<>(possible.and(meaning.of(condition, holds)), meaning);
        }

        @Override
        public boolean isEmpty() {
            return possible.isEmpty();
        }
    }

    /**
     * Any number of values.
     *
     * @param allowed the only ones that it may hold
     * @param wanted sets of which it must hold at least one value each
     */
    record Several<M extends Members<M>>(M allowed, List<M> wanted, Meanings.Of<M> meaning) implements Domain {
        public Several {
            wanted = List.copyOf(wanted);
        }

        /** "Nothing else than these" limits what is allowed; so does the failing of "one of these". */
        @Override
        public Domain narrowed(Condition condition, boolean holds) {
            M members = meaning.of(condition, holds);
            boolean isLimit = condition instanceof Condition.Only == holds;
            if (isLimit) {
                return new Several<>(allowed.and(members), wanted, meaning);
            }
            List<M> more = new ArrayList<>(wanted);
            more.add(members);
            return new Several<>(allowed, more, meaning);
        }

        @Override
        public boolean isEmpty() {
            return wanted.stream().anyMatch(members -> members.and(allowed).isEmpty());
        }
    }
}
