package fr.palier.screening.observatory;

import java.util.BitSet;

/** What is offered to some structures that are alike. */
public final class Spot {

    private final BitSet sure = new BitSet();
    private final BitSet possible = new BitSet();
    private long structures;
    private long pairs;
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
        pairs += eligible.cardinality();
        withoutSure += eligible.isEmpty() ? 1 : 0;
        withoutPossible += open.isEmpty() ? 1 : 0;
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

    /** How many programmes each of them can surely enter today, added up. */
    public long pairs() {
        return pairs;
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
