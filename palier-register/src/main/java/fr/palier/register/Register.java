package fr.palier.register;

import fr.palier.catalogue.profiles.ProfileException;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.engine.facts.Fact;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A register that is being read, line by line: a file of any length takes the same memory.
 *
 * <p>For one thread.
 */
public final class Register implements AutoCloseable {

    private final Table table;
    private final @Nullable Mapping mapping;
    private final @Nullable Interpreter interpreter;
    private final ProfileReader profiles;
    private final List<String> remarks;
    private long entries;

    Register(Table table, Mapping mapping, Interpreter interpreter, List<String> remarks, ProfileReader profiles) {
        this.table = table;
        this.mapping = mapping;
        this.interpreter = interpreter;
        this.profiles = profiles;
        this.remarks = List.copyOf(remarks);
    }

    /** A register whose lines are profiles, as the contract has them. */
    Register(JsonTable table, ProfileReader profiles) {
        this.table = table;
        this.mapping = null;
        this.interpreter = null;
        this.profiles = profiles;
        this.remarks = List.of();
    }

    /**
     * The next line; empty at the end.
     *
     * @throws RegisterException if the file breaks off or is damaged
     */
    public Optional<Entry> next() {
        Optional<Entry> entry =
                interpreter == null ? profile() : table.next().map(line -> interpreted(line, interpreter));
        entries += entry.isPresent() ? 1 : 0;
        return entry;
    }

    /**
     * Passes over lines without asking what they mean.
     *
     * @param count how many
     * @return whether there were as many
     */
    public boolean skip(long count) {
        for (long i = 0; i < count; i++) {
            boolean isThere = (table instanceof JsonTable json && interpreter == null)
                    ? json.physical().isPresent()
                    : table.next().isPresent();
            if (!isThere) {
                return false;
            }
            entries++;
        }
        return true;
    }

    /** How many lines were read or passed over, whatever became of them. */
    public long entries() {
        return entries;
    }

    /** What its columns mean; empty where its lines are profiles. */
    public Optional<Mapping> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** Whether a fact can be known from this register at all. */
    public boolean canTell(Fact fact) {
        return mapping == null || mapping.told().contains(fact);
    }

    /** What deserves to be told of the file before its results, in French sentences. */
    public List<String> remarks() {
        return Stream.concat(table.remarks().stream(), remarks.stream()).toList();
    }

    /** How much was read, in the unit of {@link #size()}. */
    public long position() {
        return table.position();
    }

    /** How much there is to read, in bytes or rows; 0 where nobody knows. */
    public long size() {
        return table.size();
    }

    @Override
    public void close() {
        table.close();
    }

    private static Entry interpreted(Table.Line line, Interpreter interpreter) {
        return switch (line) {
            case Table.Line.Cells cells -> interpreter.read(cells);
            case Table.Line.Unreadable(long number, String reason, String text) ->
                new Entry.Broken(number, reason, text);
        };
    }

    private Optional<Entry> profile() {
        return ((JsonTable) table).physical().map(this::profile);
    }

    private Entry profile(ByteLines.Physical line) {
        if (!line.isFine()) {
            return new Entry.Broken(line.number(), line.fault(), line.text());
        }
        try {
            Submission submission = profiles.read(line.text());
            String id = submission.id() != null ? submission.id() : submission.siren();
            return new Entry.Organisation(
                    line.number(),
                    Objects.requireNonNullElse(id, "ligne-" + line.number()),
                    submission,
                    java.util.Map.of(),
                    java.util.Map.of());
        } catch (ProfileException e) {
            return new Entry.Broken(line.number(), String.valueOf(e.getMessage()), ByteLines.shown(line.text()));
        }
    }
}
