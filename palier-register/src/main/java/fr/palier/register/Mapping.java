package fr.palier.register;

import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.profiles.Heading;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a register mean. A column of a joined file is called by the join's name and its own:
 * {@code siege.codeCommuneEtablissement}.
 *
 * @param name what register it is for, in a few words
 * @param about what has to be told wherever its figures show, in a sentence; null for nothing
 * @param dialect how the register is written where it is CSV; a joined file tells by itself
 * @param unknown texts that say nothing, in any column
 * @param id the column of the identifier; null where there is none
 * @param names the columns of the name, the best first
 * @param siren the column of the SIREN; null where there is none
 * @param filters who is left out
 * @param joins other files with more about the same organisations
 * @param facts the columns that say a fact
 * @param markers the columns that organisations are counted by, and nothing else
 * @param extras the columns that are handed on as they are
 * @param optional the columns that a register may lack: what they would say is then unknown
 */
public record Mapping(
        String name,
        @Nullable String about,
        Dialect dialect,
        Set<String> unknown,
        @Nullable String id,
        List<String> names,
        @Nullable String siren,
        List<Filter> filters,
        List<Join> joins,
        List<FactColumn> facts,
        List<Marker> markers,
        List<Extra> extras,
        Set<String> optional) {

    /**
     * Lets pass what has one of some words in a column.
     *
     * @param reason why the others are left out: "unité cessée"
     */
    public record Filter(String column, Set<String> kept, String reason) {}

    /**
     * A file with more about the same organisations.
     *
     * @param key the column here that finds the line there
     * @param column the column there
     * @param filters which of its lines count
     * @param read the columns that are taken over
     */
    public record Join(String name, String key, String column, List<Filter> filters, List<String> read) {

        /** The columns that are taken over, as the mapping calls them. */
        public List<String> columns() {
            return read.stream().map(column -> name + "." + column).toList();
        }

        /** The columns of the joined file that it looks at: those that are read, the key, those of its filters. */
        public List<String> wanted() {
            List<String> wanted = new ArrayList<>(read);
            wanted.add(column);
            filters.forEach(filter -> wanted.add(filter.column()));
            return wanted;
        }

        /** What deserves to be told where its file is not given, in French. */
        public String absence() {
            return "Sans le fichier de la jointure « " + name + " » (--jointure " + name
                    + "=FICHIER), ce qu'il dirait reste inconnu.";
        }
    }

    /**
     * A column that says a fact.
     *
     * @param unknown texts that say nothing in this column
     * @param codes what its codes mean; null where the cell says it itself
     * @param isOpen whether a code or a text that nobody knows is unknown; otherwise it is a fault of the line
     * @param heading what its name says of its cells
     */
    record FactColumn(
            Fact fact,
            String column,
            Set<String> unknown,
            @Nullable Codes<Value> codes,
            boolean isOpen,
            Heading heading) {

        /** A column whose cells say it themselves. */
        static FactColumn of(Fact fact, String column) {
            return new FactColumn(fact, column, Set.of(), null, false, Heading.of(column));
        }

        /** Whether its numbers are thousands or millions of euros, which has to be told. */
        private boolean isScaled() {
            return codes == null
                    && fact.type() instanceof FactType.Quantity(FactType.Scale scale, var _, var _)
                    && scale == FactType.Scale.AMOUNT
                    && heading.unit().compareTo(BigDecimal.ONE) > 0;
        }
    }

    /** A column that organisations are counted by; a code that the table lacks is its own word. */
    record Marker(String name, String column, @Nullable Codes<String> codes) {}

    /** A column that is handed on as it is. */
    record Extra(String name, String column) {}

    public Mapping {
        unknown = Set.copyOf(unknown);
        names = List.copyOf(names);
        filters = List.copyOf(filters);
        joins = List.copyOf(joins);
        facts = List.copyOf(facts);
        markers = List.copyOf(markers);
        extras = List.copyOf(extras);
        optional = Set.copyOf(optional);
    }

    /** The same mapping, which leaves nobody out. */
    public Mapping withoutFilters() {
        return new Mapping(
                name, about, dialect, unknown, id, names, siren, List.of(), joins, facts, markers, extras, optional);
    }

    /** The same mapping, which hands on nothing but what decides and what is counted by. */
    public Mapping withoutExtras() {
        return new Mapping(
                name, about, dialect, unknown, id, names, siren, filters, joins, facts, markers, List.of(), optional);
    }

    /** What deserves to be told of how it reads some columns, in French sentences. */
    List<String> remarks() {
        return facts.stream()
                .filter(FactColumn::isScaled)
                .map(column -> "« " + column.column() + " » est lue en "
                        + column.heading().unitInWords() + ", sauf où une cellule porte son unité.")
                .toList();
    }

    /** The facts that it can tell. */
    public List<Fact> told() {
        return facts.stream().map(FactColumn::fact).toList();
    }

    /** What it counts by, beside facts. */
    public List<String> counted() {
        return markers.stream().map(Marker::name).toList();
    }

    /** The names of the files it joins. */
    public List<String> joined() {
        return joins.stream().map(Join::name).toList();
    }

    /**
     * Demands that it join files of some names.
     *
     * @throws RegisterException if it does not
     */
    public void demandJoined(Set<String> names) {
        for (String given : names) {
            if (!joined().contains(given)) {
                throw new RegisterException(
                        "La correspondance n'a pas de jointure « " + given + " ». " + Nearest.remedy(given, joined()));
            }
        }
    }

    /** All columns it looks at, the joined ones too. */
    List<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        Stream.of(id, siren).filter(column -> column != null).forEach(columns::add);
        filters.forEach(filter -> columns.add(filter.column()));
        joins.forEach(join -> columns.add(join.key()));
        columns.addAll(telling());
        return new ArrayList<>(columns);
    }

    /** The columns that tell something and no more: without one of them the others mean the same. */
    Set<String> telling() {
        Set<String> columns = new LinkedHashSet<>(names);
        facts.forEach(fact -> columns.add(fact.column()));
        markers.forEach(marker -> columns.add(marker.column()));
        extras.forEach(extra -> columns.add(extra.column()));
        return columns;
    }
}
