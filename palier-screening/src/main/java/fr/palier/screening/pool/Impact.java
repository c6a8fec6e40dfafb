package fr.palier.screening.pool;

import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import fr.palier.register.Entry;
import fr.palier.register.Register;
import fr.palier.screening.Screening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What another version of a catalogue changes for the structures of a register. Both versions read the
 * register themselves, line by line together, since what they can know of a structure may differ.
 */
public final class Impact {

    /** One version of a catalogue and the register as it reads it. */
    public record Side(Register register, Screening screening) {}

    /**
     * A structure whose verdict on a programme changes.
     *
     * @param before its verdict with the old version
     * @param after its verdict with the new one
     */
    public record Shift(String id, String programme, Verdict before, Verdict after) {}

    /**
     * What was found.
     *
     * @param lines how many lines were read
     * @param structures how many structures both versions could decide on
     * @param unread how many lines one version or both could not use
     * @param programmes what changes on each programme that both versions have
     * @param added the verdicts on each programme that only the new version has
     * @param removed the verdicts on each programme that only the old version has
     */
    public record Findings(
            long lines,
            long structures,
            long unread,
            SortedMap<String, Moves> programmes,
            SortedMap<String, Verdicts> added,
            SortedMap<String, Verdicts> removed) {}

    private final Side before;
    private final Side after;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> placesAfter;
    private final SortedMap<String, Moves> moves = new TreeMap<>();
    private final SortedMap<String, Verdicts> added = new TreeMap<>();
    private final SortedMap<String, Verdicts> removed = new TreeMap<>();
    private long structures;
    private long unread;

    public Impact(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.placesAfter = places(after.screening());
        Set<String> placesBefore = places(before.screening()).keySet();
        placesBefore.forEach(id -> {
            if (placesAfter.containsKey(id)) {
                moves.put(id, new Moves());
            } else {
                removed.put(id, new Verdicts());
            }
        });
        placesAfter.keySet().stream()
                .filter(id -> !placesBefore.contains(id))
                .forEach(id -> added.put(id, new Verdicts()));
    }

    /**
     * Reads the register and counts.
     *
     * @param each told of every change
     * @param faults told of every line that one version or both could not use
     */
    public Findings find(Consumer<Shift> each, Consumer<Entry.Broken> faults, Consumer<Register> progress) {
        Optional<Entry> old = before.register().next();
        Optional<Entry> recent = after.register().next();
        while (old.isPresent() && recent.isPresent()) {
            take(old.get(), recent.get(), faults);
            if (before.screening().isFull()) {
                decide(each);
                progress.accept(after.register());
            }
            old = before.register().next();
            recent = after.register().next();
        }
        if (old.isPresent() != recent.isPresent()) {
            throw new IllegalStateException("one register read twice has two lengths");
        }
        decide(each);
        return new Findings(after.register().entries(), structures, unread, moves, added, removed);
    }

    private void take(Entry old, Entry recent, Consumer<Entry.Broken> faults) {
        if (old instanceof Entry.Organisation first && recent instanceof Entry.Organisation second) {
            ids.add(first.id());
            before.screening().add(first.submission().profile());
            after.screening().add(second.submission().profile());
            structures++;
        } else if (recent instanceof Entry.Broken line) {
            unread++;
            faults.accept(line);
        } else if (old instanceof Entry.Broken line) {
            unread++;
            faults.accept(line);
        }
    }

    private void decide(Consumer<Shift> each) {
        before.screening().decide();
        after.screening().decide();
        Map<String, Integer> placesBefore = places(before.screening());
        for (int row = 0; row < ids.size(); row++) {
            for (Map.Entry<String, Integer> place : placesBefore.entrySet()) {
                Verdict old = before.screening().verdict(row, place.getValue());
                Integer other = placesAfter.get(place.getKey());
                if (other == null) {
                    removed.computeIfAbsent(place.getKey(), _ -> new Verdicts()).add(old);
                } else {
                    shift(ids.get(row), place.getKey(), old, after.screening().verdict(row, other), each);
                }
            }
            for (Map.Entry<String, Integer> place : placesAfter.entrySet()) {
                if (!placesBefore.containsKey(place.getKey())) {
                    added.computeIfAbsent(place.getKey(), _ -> new Verdicts())
                            .add(after.screening().verdict(row, place.getValue()));
                }
            }
        }
        before.screening().clear();
        after.screening().clear();
        ids.clear();
    }

    private void shift(String id, String programme, Verdict old, Verdict recent, Consumer<Shift> each) {
        moves.computeIfAbsent(programme, _ -> new Moves()).add(old, recent);
        if (old != recent) {
            each.accept(new Shift(id, programme, old, recent));
        }
    }

    private static Map<String, Integer> places(Screening screening) {
        Map<String, Integer> places = new HashMap<>();
        List<Programme> programmes = screening.programmes();
        for (int i = 0; i < programmes.size(); i++) {
            places.put(programmes.get(i).id(), i);
        }
        return places;
    }
}
