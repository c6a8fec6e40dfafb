package fr.palier.screening.observatory;

import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/** What is offered to some structures that are alike. */
public final class Spot {

    private final BitSet sure = new BitSet();
    private final BitSet possible = new BitSet();
    private long structures;
    private long withoutSure;
    private long withoutPossible;

    /**
     * Counts a structure.
     *
     * @param eligible the programmes that it can enter, by their places
     * @param open those that it can enter, now or later, or that are not decided
     */
    void add(BitSet eligible, BitSet open) {
        sure.or(eligible);
        possible.or(open);
        structures++;
        withoutSure += eligible.isEmpty() ? 1 : 0;
        withoutPossible += open.isEmpty() ? 1 : 0;
    }

    /**
     * What was counted before.
     *
     * @param sure the programmes that at least one of them can surely enter today, by their places
     * @param possible those that at least one of them can enter, today, later, or depending on what is not known
     */
    static Spot of(long structures, BitSet sure, BitSet possible, long withoutSure, long withoutPossible) {
        Spot spot = new Spot();
        spot.sure.or(sure);
        spot.possible.or(possible);
        spot.structures = structures;
        spot.withoutSure = withoutSure;
        spot.withoutPossible = withoutPossible;
        return spot;
    }

    /** Some spots together. */
    public static Spot all(Collection<Spot> spots) {
        Spot all = new Spot();
        spots.forEach(all::add);
        return all;
    }

    /** Counts what another counted. */
    void add(Spot other) {
        sure.or(other.sure);
        possible.or(other.possible);
        structures += other.structures;
        withoutSure += other.withoutSure;
        withoutPossible += other.withoutPossible;
    }

    public long structures() {
        return structures;
    }

    /** How many programmes at least one of them can surely enter today. */
    public int surePrograms() {
        return sure.cardinality();
    }

    /** How many programmes at least one of them can enter, today, later, or depending on what is not known. */
    public int possiblePrograms() {
        return possible.cardinality();
    }

    /** The places of the programmes that at least one of them can surely enter today. */
    public IntStream sure() {
        return sure.stream();
    }

    /** The places of the programmes that at least one of them can enter, today, later, or depending on what is not known. */
    public IntStream possible() {
        return possible.stream();
    }

    /** How many of them can surely enter none today: what is not known may still open one. */
    public long withoutSure() {
        return withoutSure;
    }

    /** How many of them are refused by all: nothing that is unknown and no waiting changes it. */
    public long withoutPossible() {
        return withoutPossible;
    }

    /** Whether no programme is for any of them, whatever is not known: a blank spot. */
    public boolean isBlank() {
        return structures > 0 && possible.isEmpty();
    }
}
