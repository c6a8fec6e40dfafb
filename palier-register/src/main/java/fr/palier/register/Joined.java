package fr.palier.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a joined file says of each organisation. A SIREN takes eight bytes here and what is said of it is kept
 * once for all who share it, so that all seats of France fit into a third of a gigabyte.
 */
final class Joined {

    private static final int MOST_DIGITS = 9;
    private static final int LARGEST = 999_999_999;
    private static final int NUMBERS_A_SHELF = 1_000_000;
    private static final int MOST_MEANINGS = 2_000_000;
    private static final int AMBIGUOUS = -1;
    private static final int LINES_BETWEEN_NEWS = 4096;

    /** Numbers that are near each other, each with the place of what is said of it: none grows large. */
    private static final class Shelf {
        private long[] pairs = new long[16];
        private int count;

        void add(int number, int place) {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, count + (count >> 1));
            }
            pairs[count++] = (long) number << Integer.SIZE | place;
        }

        void sort() {
            Arrays.sort(pairs, 0, count);
        }

        /** The place of what is said of a number; none where nothing is said, or two different things. */
        int find(int number) {
            int found = Arrays.binarySearch(pairs, 0, count, (long) number << Integer.SIZE);
            int first = found < 0 ? -found - 1 : found;
            if (first == count || number(first) != number) {
                return AMBIGUOUS;
            }
            boolean isOne = first + 1 == count || number(first + 1) != number || pairs[first + 1] == pairs[first];
            return isOne ? (int) pairs[first] : AMBIGUOUS;
        }

        private int number(int index) {
            return (int) (pairs[index] >> Integer.SIZE);
        }
    }

    private final Mapping.Join join;
    private final List<String> nothing;
    private final Map<List<String>, Integer> places = new HashMap<>();
    private final List<List<String>> meanings = new ArrayList<>();
    private final Map<String, Integer> others = new HashMap<>();
    private final Shelf[] shelves = new Shelf[LARGEST / NUMBERS_A_SHELF + 1];
    private long unreadable;
    private long lines;
    private boolean isTelling;

    private Joined(Mapping.Join join) {
        this.join = join;
        this.nothing = Collections.nCopies(join.read().size(), "");
        Arrays.setAll(shelves, _ -> new Shelf());
    }

    /** A join whose file was not given: it says nothing of anyone. */
    static Joined absent(Mapping.Join join) {
        return new Joined(join);
    }

    /**
     * Reads a joined file whole.
     *
     * @throws RegisterException if a column is missing, or if it says too many different things to be kept
     */
    static Joined of(Mapping.Join join, Table table, String file, Progress progress) {
        List<String> wanted = join.wanted();
        Registers.demand(wanted, table.columns(), file);
        table.want(wanted);
        Joined joined = new Joined(join);
        for (Optional<Table.Line> line = table.next(); line.isPresent(); line = table.next()) {
            switch (line.get()) {
                case Table.Line.Cells(long _, List<String> cells) -> joined.add(cells);
                case Table.Line.Unreadable _ -> joined.unreadable++;
            }
            joined.lines++;
            if (joined.lines % LINES_BETWEEN_NEWS == 0) {
                progress.at(table.position(), table.size(), joined.lines);
            }
        }
        for (Shelf shelf : joined.shelves) {
            shelf.sort();
        }
        return joined;
    }

    /** What the file says of an organisation; empty cells where it says nothing, or two different things. */
    List<String> find(String said) {
        String key = key(said);
        if (!isNumber(key)) {
            return meaning(others.getOrDefault(key, AMBIGUOUS));
        }
        int number = Integer.parseInt(key);
        return meaning(shelves[number / NUMBERS_A_SHELF].find(number));
    }

    Mapping.Join join() {
        return join;
    }

    /** How many lines of the file could not be read. */
    long unreadable() {
        return unreadable;
    }

    /** Whether it has lines and its filters let none of them pass, which nobody wants. */
    boolean isSilent() {
        return lines > 0 && !isTelling;
    }

    private List<String> meaning(int place) {
        return place == AMBIGUOUS ? nothing : meanings.get(place);
    }

    private void add(List<String> cells) {
        int read = join.read().size();
        for (int i = 0; i < join.filters().size(); i++) {
            if (!join.filters().get(i).kept().contains(cells.get(read + 1 + i))) {
                return;
            }
        }
        isTelling = true;
        String key = key(cells.get(read));
        int place = place(List.copyOf(cells.subList(0, read)));
        if (isNumber(key)) {
            int number = Integer.parseInt(key);
            shelves[number / NUMBERS_A_SHELF].add(number, place);
        } else if (!key.isBlank()) {
            others.merge(key, place, (before, now) -> before.equals(now) ? now : AMBIGUOUS);
        }
    }

    private int place(List<String> meaning) {
        Integer place = places.get(meaning);
        if (place != null) {
            return place;
        }
        if (meanings.size() == MOST_MEANINGS) {
            throw new RegisterException("La jointure « " + join.name()
                    + " » lit des colonnes trop variées pour tenir en" + " mémoire : ne lisez que celles qui servent.");
        }
        meanings.add(meaning);
        places.put(meaning, meanings.size() - 1);
        return meanings.size() - 1;
    }

    /** A number may be written in groups: "552 100 554". */
    private static String key(String said) {
        if (isNumber(said)) {
            return said;
        }
        String digits = said.replaceAll("[\\s\\u00a0\\u202f]", "");
        return isNumber(digits) ? digits : said;
    }

    private static boolean isNumber(String key) {
        return !key.isEmpty() && key.length() <= MOST_DIGITS && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
