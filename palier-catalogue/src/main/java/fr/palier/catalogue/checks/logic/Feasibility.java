package fr.palier.catalogue.checks.logic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Whether claims can hold together for some organisation on some day. Conditions on one fact narrow what it
 * may be; alternatives are tried one after the other. Where that takes too long the answer is that they can.
 */
public final class Feasibility {

    private static final int MOST_STEPS = 20_000;

    private int steps;

    private Feasibility() {}

    /** False only if no organisation could meet them all on one day. */
    public static boolean canHold(Collection<Claim> claims) {
        Feasibility feasibility = new Feasibility();
        return State.START.with(claims).filter(feasibility::canBeCompleted).isPresent();
    }

    /** Whether whatever makes some claims true makes another one true. */
    public static boolean implies(Collection<Claim> claims, Claim other) {
        List<Claim> counter = new ArrayList<>(claims);
        counter.add(other.not());
        return !canHold(counter);
    }

    /**
     * How far the claims have been followed.
     *
     * @param world what they leave open
     * @param choices claims of which one each is still to be made
     */
    private record State(World world, List<List<Claim>> choices) {

        static final State START = new State(World.OPEN, List.of());

        /** The state after more claims; empty where they contradict what was claimed before. */
        Optional<State> with(Collection<Claim> claims) {
            World narrower = world;
            List<List<Claim>> open = new ArrayList<>(choices);
            Deque<Claim> next = new ArrayDeque<>(claims);
            while (!next.isEmpty()) {
                Claim claim = next.pop();
                switch (claim.shape()) {
                    case Claim.Shape.Every(List<Claim> parts) -> parts.forEach(next::push);
                    case Claim.Shape.Some(List<Claim> parts) -> open.add(parts);
                    case Claim.Shape.Single() -> {
                        Optional<World> made = narrower.with(claim);
                        if (made.isEmpty()) {
                            return Optional.empty();
                        }
                        narrower = made.get();
                    }
                }
            }
            return Optional.of(new State(narrower, open));
        }

        /** The state after each alternative of a choice that does not fail at once. */
        List<State> after(List<Claim> choice) {
            List<List<Claim>> others = new ArrayList<>(choices);
            others.remove(choice);
            State rest = new State(world, others);
            return choice.stream()
                    .flatMap(alternative -> rest.with(List.of(alternative)).stream())
                    .toList();
        }
    }

    /** Follows the choice that leaves the fewest alternatives. */
    private boolean canBeCompleted(State state) {
        Optional<List<State>> fewest =
                state.choices().stream().map(state::after).min(Comparator.comparingInt(List::size));
        if (fewest.isEmpty()) {
            return true;
        }
        for (State next : fewest.get()) {
            steps += 1 + next.choices().size();
            if (steps > MOST_STEPS || canBeCompleted(next)) {
                return true;
            }
        }
        return false;
    }
}
