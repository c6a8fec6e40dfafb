package fr.palier.register;

import fr.palier.catalogue.profiles.ProfileException;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes of a line's cells what a mapping says that they mean. */
final class Interpreter {

    private static final int SIREN_DIGITS = 9;
    private static final int SIRET_DIGITS = 14;
    private static final int FEWEST_DIGITS = 5;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");

    /** So many texts of one column are remembered with what they say. */
    private static final int MOST_REMEMBERED = 50_000;

    /**
     * What was read in a column before.
     *
     * @param nothing the days that say nothing, however they are written: "1900-01-01", "01/01/1900"
     */
    private record Memory(Map<String, Value> values, Set<Value> nothing) {}

    private final Mapping mapping;
    private final ProfileReader profiles;
    private final List<Joined> joins;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Memory> memories = new ArrayList<>();

    /**
     * @param columns the table's own columns, in the order of a line's cells
     * @param joins a file for each join of the mapping; none where lines come with their joined cells
     */
    Interpreter(Mapping mapping, List<String> columns, List<Joined> joins, ProfileReader profiles) {
        this.mapping = mapping;
        this.profiles = profiles;
        this.joins = joins;
        for (String column : columns) {
            places.put(column, places.size());
        }
        mapping.joins().forEach(join -> join.columns().forEach(column -> places.put(column, places.size())));
        mapping.facts().forEach(column -> memories.add(new Memory(new HashMap<>(), nothing(column))));
    }

    private Set<Value> nothing(Mapping.FactColumn column) {
        return column.fact().type() instanceof FactType.Day
                ? column.unknown().stream()
                        .flatMap(text -> day(column, text).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** The day that a text is; empty for a word ("?"), which is only compared as it stands. */
    private Optional<Value> day(Mapping.FactColumn column, String text) {
        try {
            return Optional.of(profiles.cell(column.fact(), text, column.heading()));
        } catch (ProfileException e) {
            return Optional.empty();
        }
    }

    Entry read(Table.Line.Cells line) {
        return read(line.number(), line.cells(), joined(line.cells()));
    }

    /**
     * What a line says.
     *
     * @param own its own cells, to show it
     * @param cells its own cells and the joined ones
     */
    Entry read(long number, List<String> own, List<String> cells) {
        for (Mapping.Filter filter : mapping.filters()) {
            if (!filter.kept().contains(cell(cells, filter.column()))) {
                return new Entry.LeftOut(number, filter.reason());
            }
        }
        try {
            return organisation(number, cells);
        } catch (ProfileException e) {
            return new Entry.Broken(number, String.valueOf(e.getMessage()), ByteLines.shown(String.join(";", own)));
        }
    }

    private List<String> joined(List<String> cells) {
        if (joins.isEmpty()) {
            return cells;
        }
        List<String> all = new ArrayList<>(cells);
        joins.forEach(joined -> all.addAll(joined.find(cell(cells, joined.join().key()))));
        return all;
    }

    private Entry.Organisation organisation(long number, List<String> cells) {
        String siren = siren(said(cells, mapping.siren()));
        String id = Objects.equals(mapping.id(), mapping.siren()) && siren != null ? siren : said(cells, mapping.id());
        Map<Fact, Value> told = new LinkedHashMap<>();
        for (int i = 0; i < memories.size(); i++) {
            Mapping.FactColumn column = mapping.facts().get(i);
            Value value = value(column, cell(cells, column.column()), memories.get(i));
            if (value.isKnown()) {
                told.put(column.fact(), value);
            }
        }
        return new Entry.Organisation(
                number,
                !id.isEmpty() ? id : siren != null ? siren : "ligne-" + number,
                new Submission(id.isEmpty() ? null : id, name(cells), siren, profiles.profile(told)),
                markers(cells),
                extras(cells));
    }

    private Value value(Mapping.FactColumn column, String cell, Memory memory) {
        Value known = memory.values.get(cell);
        if (known != null) {
            return known;
        }
        Value read = read(column, cell.strip());
        Value value = memory.nothing.contains(read) ? Value.Unknown.UNKNOWN : read;
        if (memory.values.size() == MOST_REMEMBERED) {
            memory.values.clear();
        }
        memory.values.put(cell, value);
        return value;
    }

    private Value read(Mapping.FactColumn column, String cell) {
        if (cell.isEmpty()
                || mapping.unknown().contains(cell)
                || column.unknown().contains(cell)) {
            return Value.Unknown.UNKNOWN;
        }
        Codes<Value> codes = column.codes();
        if (codes == null) {
            return said(column, cell);
        }
        Optional<Value> meaning = codes.find(cell);
        if (meaning.isEmpty() && !column.isOpen()) {
            throw new ProfileException("la colonne « " + column.column() + " » vaut « " + ByteLines.shown(cell)
                    + " », un code que la correspondance ne connaît pas.");
        }
        return meaning.orElse(Value.Unknown.UNKNOWN);
    }

    /** What a cell says by itself. */
    private Value said(Mapping.FactColumn column, String cell) {
        try {
            return profiles.cell(column.fact(), cell, column.heading());
        } catch (ProfileException e) {
            if (column.isOpen()) {
                return Value.Unknown.UNKNOWN;
            }
            throw e;
        }
    }

    private @Nullable String name(List<String> cells) {
        for (String column : mapping.names()) {
            String name = said(cells, column);
            if (!name.isEmpty()) {
                return name;
            }
        }
        return null;
    }

    private Map<String, String> markers(List<String> cells) {
        if (mapping.markers().isEmpty()) {
            return Map.of();
        }
        Map<String, String> markers = new HashMap<>();
        for (Mapping.Marker marker : mapping.markers()) {
            String cell = said(cells, marker.column());
            Codes<String> codes = marker.codes();
            if (!cell.isEmpty()) {
                markers.put(
                        marker.name(), codes == null ? cell : codes.find(cell).orElse(cell));
            }
        }
        return markers;
    }

    private Map<String, String> extras(List<String> cells) {
        if (mapping.extras().isEmpty()) {
            return Map.of();
        }
        Map<String, String> extras = new HashMap<>();
        for (Mapping.Extra extra : mapping.extras()) {
            String cell = said(cells, extra.column());
            if (!cell.isEmpty()) {
                extras.put(extra.name(), cell);
            }
        }
        return extras;
    }

    /** A spreadsheet drops the first zeros of a number. A SIRET begins with the SIREN. */
    private static @Nullable String siren(String cell) {
        String digits = SPACES.matcher(cell).replaceAll("");
        boolean isNumber = digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits.isEmpty()) {
            return null;
        }
        if (isNumber && digits.length() == SIRET_DIGITS) {
            return digits.substring(0, SIREN_DIGITS);
        }
        if (!isNumber || digits.length() > SIREN_DIGITS || digits.length() < FEWEST_DIGITS) {
            throw new ProfileException("« siren » vaut « " + ByteLines.shown(cell)
                    + " » : neuf chiffres étaient attendus, comme « 552100554 ».");
        }
        return "0".repeat(SIREN_DIGITS - digits.length()) + digits;
    }

    private String said(List<String> cells, @Nullable String column) {
        String cell = column == null ? "" : cell(cells, column).strip();
        return mapping.unknown().contains(cell) ? "" : cell;
    }

    private String cell(List<String> cells, String column) {
        Integer place = places.get(column);
        if (place == null && mapping.optional().contains(column)) {
            return "";
        }
        if (place == null) {
            throw new IllegalStateException("no such column: " + column);
        }
        return cells.get(place);
    }
}
