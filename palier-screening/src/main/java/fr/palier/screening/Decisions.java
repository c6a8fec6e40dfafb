package fr.palier.screening;

import fr.palier.engine.orientation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides each programme of a plan in the way that costs least: many of them by one {@link Braid}, what it cannot
 * take, and few programmes, by a {@link Sieve}.
 */
final class Decisions {

    /** From how many programmes on a braid is worth its while. */
    static final int MANY = 64;

    private final Plan plan;
    private final Kernel kernel;
    private final int capacity;
    private Optional<Braid> braid;
    private Sieve sieve;

    /** The place of each programme in the braid; less than zero, one less than the negative of that in the sieve. */
    private final int[] places;

    /**
     * @param many from how many programmes on a braid is tried
     */
    Decisions(Plan plan, Kernel kernel, int capacity, int many) {
        this.plan = plan;
        this.kernel = kernel;
        this.capacity = capacity;
        List<Integer> braided = new ArrayList<>();
        this.braid = Braid.of(plan, kernel, capacity, many, braided);
        this.places = new int[plan.roots().size()];
        List<Roots> rest = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            int place = braided.indexOf(i);
            if (place < 0) {
                rest.add(plan.roots().get(i));
            }
            places[i] = place < 0 ? -rest.size() : place;
        }
        this.sieve = new Sieve(plan.only(rest), kernel, capacity);
    }

    /** The columns whose pairs of cells a batch has to number. */
    Set<Column.Ordered> pairs() {
        return braid.map(Braid::pairs).orElse(Set.of());
    }

    /** Decides on all rows of a batch; what is asked from then on is about these. */
    void decide(Batch batch) {
        if (braid.isPresent() && !braid.get().decide(batch)) {
            braid = Optional.empty();
            sieve = new Sieve(plan, kernel, capacity);
            for (int i = 0; i < places.length; i++) {
                places[i] = -1 - i;
            }
        }
        sieve.decide(batch);
    }

    Verdict verdict(int programme, int row) {
        int place = places[programme];
        return place < 0 ? sieve.verdict(-1 - place, row) : braid.orElseThrow().verdict(place, row);
    }

    /** How many rows have a verdict on a programme. */
    int count(int programme, Verdict verdict) {
        int place = places[programme];
        return place < 0
                ? sieve.count(-1 - place, verdict)
                : braid.orElseThrow().count(place, verdict);
    }

    /** How many rows a programme's criteria do not refuse on the day of evaluation. */
    int possible(int programme) {
        int place = places[programme];
        return place < 0 ? sieve.possible(-1 - place) : braid.orElseThrow().countPossible(place);
    }

    /** How many programmes are decided by the braid. */
    int braided() {
        return (int) IntStream.of(places).filter(place -> place >= 0).count();
    }
}
