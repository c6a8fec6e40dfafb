package fr.palier.catalogue.checks.logic;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A set of words.
 *
 * @param words those it holds, or those it does not
 * @param isRest whether it is all other words than these
 */
record Words(Set<String> words, boolean isRest) implements Members<Words> {

    /** What a yes-or-no fact is when it is so, and when it is not. */
    static final Words YES = of(Set.of("oui"));

    static final Words NO = of(Set.of("non"));
    static final Words EITHER = of(Set.of("oui", "non"));

    static Words of(Collection<String> words) {
        return new Words(Set.copyOf(words), false);
    }

    /** The possible values of a fact: any word at all where none are listed. */
    static Words possible(Collection<String> values) {
        return new Words(Set.copyOf(values), values.isEmpty());
    }

    Words not() {
        return new Words(words, !isRest);
    }

    @Override
    public Words and(Words other) {
        if (!isRest) {
            return of(kept(words, other::contains));
        }
        if (!other.isRest) {
            return of(kept(other.words, this::contains));
        }
        Set<String> neither = new HashSet<>(words);
        neither.addAll(other.words);
        return new Words(Set.copyOf(neither), true);
    }

    @Override
    public boolean isEmpty() {
        return !isRest && words.isEmpty();
    }

    private boolean contains(String word) {
        return words.contains(word) != isRest;
    }

    private static Set<String> kept(Set<String> words, Predicate<String> test) {
        return words.stream().filter(test).collect(Collectors.toSet());
    }
}
