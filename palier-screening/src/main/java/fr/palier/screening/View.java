package fr.palier.screening;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Breakpoints;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.orientation.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What the criteria of one programme see of a row. The codes of a batch tell apart what any programme tells
 * apart; most of it means nothing to one programme alone, so that many rows look alike to it. Two births look
 * alike where their ages come in the same order between today and the days on which the programme opens or is
 * over; not where the day itself is asked for, nor where only a range is known.
 */
final class View {

    /** The codes of one of the plan's columns, and what each is to this programme. */
    private static final class Lens {

        private static final char UNMET = Character.MAX_VALUE;

        private final int place;
        private final ToIntFunction<Profile> own;
        private char[] codes = new char[0];

        Lens(int place, ToIntFunction<Profile> own) {
            this.place = place;
            this.own = own;
        }

        char of(Batch batch, int row) {
            int code = batch.codes(place).get(row);
            if (code >= codes.length) {
                int length = codes.length;
                codes = Arrays.copyOf(codes, Math.max(code + 1, 2 * length));
                Arrays.fill(codes, length, codes.length, UNMET);
            }
            if (codes[code] == UNMET) {
                codes[code] = (char) own.applyAsInt(batch.profile(row));
            }
            return codes[code];
        }
    }

    /**
     * An age that it asks for.
     *
     * @param later the same scale as it lies around the days to come
     */
    private record Aging(Column.Ordered column, List<Axis> later) {}

    private final Plan plan;
    private final Criterion criterion;
    private final List<Lens> lenses = new ArrayList<>();
    private final List<Aging> agings = new ArrayList<>();

    View(Plan plan, Criterion criterion) {
        this.plan = plan;
        this.criterion = criterion;
        forget();
    }

    /** Takes back every code, once those of the batch mean something else. */
    void forget() {
        lenses.clear();
        agings.clear();
        Columns columns = Columns.of(List.of(criterion), plan.vocabulary(), plan.date());
        for (Column column : columns.all()) {
            switch (column) {
                case Column.Ordered own -> {
                    Column.Ordered wide = find(
                            Column.Ordered.class,
                            ordered -> ordered.axis().fact().equals(own.axis().fact()));
                    lenses.add(new Lens(wide.low(), row -> own.axis().low(row.value(Batch.source(own)))));
                    lenses.add(new Lens(wide.high(), row -> own.axis().high(row.value(Batch.source(own)))));
                    if (own.axis().isAge()) {
                        agings.add(new Aging(wide, later(own.axis())));
                    }
                }
                case Column.Sorted(Classes own, int _) -> {
                    Column.Sorted wide = find(
                            Column.Sorted.class,
                            sorted -> sorted.classes().sources().containsAll(own.sources()));
                    lenses.add(new Lens(wide.place(), own::of));
                }
            }
        }
    }

    /** An age is not reached yet, is reached, or was the day before. */
    private List<Axis> later(Axis today) {
        return Breakpoints.after(plan.date(), criterion, Profile.empty(plan.vocabulary())).stream()
                .flatMap(day -> Stream.of(day.minusDays(2), day.minusDays(1), day))
                .distinct()
                .map(today::on)
                .toList();
    }

    private <T extends Column> T find(Class<T> kind, Predicate<T> wanted) {
        return plan.columns().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** A row as characters: a verdict has the same reason for all rows that look the same. */
    String of(Batch batch, int row, Verdict verdict) {
        StringBuilder seen = new StringBuilder();
        for (Lens lens : lenses) {
            seen.append(lens.of(batch, row));
        }
        for (Aging aging : agings) {
            describe(aging, batch, row, verdict, seen);
        }
        return seen.toString();
    }

    private static void describe(Aging aging, Batch batch, int row, Verdict verdict, StringBuilder seen) {
        Births births = batch.births(aging.column());
        if (births == null) {
            return;
        }
        if (verdict == Verdict.SOON || births.isRange(row)) {
            births.describe(row, seen);
        } else {
            aging.later().forEach(axis -> seen.append((char) axis.low(births.get(row))));
        }
    }
}
