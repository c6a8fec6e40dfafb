package fr.palier.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of cells that an ordered column was found to hold, numbered as they are met, and the number of each
 * row's. Number zero is "nothing known".
 */
final class Pairs {

    /** How many are told apart. */
    static final int MOST = 1 << 12;

    private final Codes codes;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> cells = new ArrayList<>();
    private boolean isFull;

    /** @param unknown the cells of what is not known */
    Pairs(int capacity, int unknown) {
        this.codes = new Codes(capacity);
        number(unknown);
    }

    /** The number of a pair, its lower cell in the upper half. */
    int number(int pair) {
        Integer number = numbers.get(pair);
        if (number != null) {
            return number;
        }
        if (cells.size() == MOST) {
            isFull = true;
            return 0;
        }
        numbers.put(pair, cells.size());
        cells.add(pair);
        return cells.size() - 1;
    }

    /** Whether there were more than can be told apart, so that numbers mean nothing any more. */
    boolean isFull() {
        return isFull;
    }

    int size() {
        return cells.size();
    }

    int cells(int number) {
        return cells.get(number);
    }

    Codes codes() {
        return codes;
    }
}
