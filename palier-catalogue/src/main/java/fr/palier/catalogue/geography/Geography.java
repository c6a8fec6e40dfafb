package fr.palier.catalogue.geography;

import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The communes of France and what they form: departments, regions, EPCI with a tax of their own,
 * metropolitan France, overseas France. The division is that of 2026 (Insee, DGCL, La Poste; Licence
 * Ouverte 2.0). Each overseas collectivity counts as one department and one region.
 *
 * <p>Unchangeable to its users, and safe for any number of threads. What is needed is read when it is
 * needed, so that asking for one commune costs reading one department.
 *
 * <p>An unknown code finds nothing. A shipped file that is missing or cannot be read is a fault of the
 * build: {@link IllegalStateException}, {@link java.io.UncheckedIOException}.
 */
public final class Geography {

    /** {@code code;zone;name}, the zone as {@link #find(String)} takes it. */
    private final Table regions = new Table("regions.csv");

    /** {@code SIREN;departments it has communes in;name}. */
    private final Table epci = new Table("epci.csv");

    /** {@code code;commune of today;name}, without a name where only the code is known. */
    private final Table formerCommunes = new Table("anciennes-communes.csv");

    private final Map<String, Departement> departements = new LinkedHashMap<>();
    private @Nullable CommuneIndex index;

    private Geography() {
        Table table = new Table("departements.csv");
        int first = 0;
        for (int i = 0; i < table.size(); i++) {
            String[] row = table.row(i);
            int count = Integer.parseInt(row[2]);
            Table communes = new Table("communes/" + row[0] + ".csv");
            departements.put(row[0], new Departement(row[0], row[1], row[3], first, count, communes));
            first += count;
        }
    }

    /** The geography that Palier ships. */
    public static Geography french() {
        return Shipped.GEOGRAPHY;
    }

    /**
     * The territory that a code stands for.
     *
     * @param code {@code commune:63113}, {@code departement:63}, {@code region:84},
     *     {@code epci:200046977}, {@code metropole} (the mainland and Corsica), {@code outre_mer} (all the
     *     rest), {@code france}, or a bare INSEE code, which is a commune's
     * @return the territory under its canonical code, empty if there is none
     */
    public Optional<Territory> find(String code) {
        for (Level level : Level.values()) {
            if (code.startsWith(level.prefix())) {
                return find(level, code.substring(level.prefix().length()));
            }
        }
        return switch (code) {
            case "france" -> Optional.of(territory(code, "France", departement -> true));
            case "metropole" -> Optional.of(territory(code, "France métropolitaine", isIn(code)));
            case "outre_mer" -> Optional.of(territory(code, "Outre-mer", isIn(code)));
            default -> find(Level.COMMUNE, code);
        };
    }

    /**
     * The territory of a level that a code stands for. A commune that merged, a delegated or associated
     * commune and a municipal arrondissement are the commune they are in now. Beside {@code 69}, the whole
     * department of Rhône, {@code 69M} is the Métropole de Lyon and {@code 69D} the Rhône without it.
     *
     * @param code a bare INSEE code, for an EPCI its SIREN
     * @return the territory under its canonical code, empty if there is none
     */
    public Optional<Territory> find(Level level, String code) {
        return switch (level) {
            case COMMUNE -> place(code).map(Place::territory);
            case DEPARTEMENT -> departement(code);
            case REGION -> region(code);
            case EPCI -> epci(code);
        };
    }

    /**
     * The commune that an INSEE code stands for: the one it is in now, if it merged or is a part of one.
     *
     * @param code a bare INSEE code
     */
    public Optional<Commune> commune(String code) {
        return place(code).map(Place::commune);
    }

    /** All departments, then the overseas collectivities, in the order of their codes. */
    public List<Territory> departements() {
        return departements.values().stream().map(this::territory).toList();
    }

    /**
     * The communes of a department, in the order of their codes.
     *
     * @param departement a bare INSEE code; of an unknown one, none
     */
    public List<Territory> communes(String departement) {
        Departement found = departements.get(departement);
        return found == null
                ? List.of()
                : IntStream.range(0, found.count())
                        .mapToObj(index -> new Place(found, index).territory())
                        .toList();
    }

    /** All regions, then the overseas collectivities, in the order of their codes. */
    public List<Territory> regions() {
        return IntStream.range(0, regions.size()).mapToObj(this::region).toList();
    }

    /**
     * Communes for what a person types: the beginning of words of a name, a postal code, an INSEE code, or
     * several of these ("saint denis 93"). Accents, capitals, hyphens and apostrophes do not matter, "st"
     * is "saint", a leading article may be left out. The name of a commune that merged or is a part of
     * another finds the one it is in now.
     *
     * @param limit how many communes at most, zero or more
     * @return best first: the exact name or code, then what begins so, then what holds the words; among
     *     equals the more populous first
     */
    public List<Commune> search(String text, int limit) {
        return index().search(text)
                .limit(limit)
                .flatMap(code -> commune(code).stream())
                .toList();
    }

    private Optional<Place> place(String code) {
        return presentPlace(code).or(() -> {
            int former = formerCommunes.indexOf(code);
            return former < 0 ? Optional.empty() : presentPlace(formerCommunes.row(former)[1]);
        });
    }

    private Optional<Place> presentPlace(String code) {
        Departement departement = departements.get(Departement.codeWithin(code));
        if (departement == null) {
            return Optional.empty();
        }
        int index = departement.communes().indexOf(code);
        return index < 0 ? Optional.empty() : Optional.of(new Place(departement, index));
    }

    private Optional<Territory> departement(String code) {
        return switch (code) {
            case "69M" -> Optional.of(metropoleDeLyon());
            case "69D" -> Optional.of(rhoneWithoutMetropole());
            default -> Optional.ofNullable(departements.get(code)).map(this::territory);
        };
    }

    private Territory metropoleDeLyon() {
        Territory metropole = find(Level.EPCI, "200046977").orElseThrow();
        return new Territory("departement:69M", metropole.name(), metropole.extent());
    }

    private Territory rhoneWithoutMetropole() {
        Territory rhone = find(Level.DEPARTEMENT, "69").orElseThrow();
        Territory metropole = metropoleDeLyon();
        String name = rhone.name() + " hors " + metropole.name();
        return new Territory("departement:69D", name, rhone.extent().minus(metropole.extent()));
    }

    private Optional<Territory> region(String code) {
        int row = regions.indexOf(code);
        return row < 0 ? Optional.empty() : Optional.of(region(row));
    }

    private Optional<Territory> epci(String siren) {
        int row = epci.indexOf(siren);
        if (row < 0) {
            return Optional.empty();
        }
        String[] fields = epci.row(row);
        BitSet members = new BitSet();
        for (String departement : fields[1].split(" ", -1)) {
            Objects.requireNonNull(departements.get(departement)).addMembersTo(members, siren);
        }
        return Optional.of(new Territory(Level.EPCI.prefix() + siren, fields[2], Extent.of(members)));
    }

    private Territory territory(Departement departement) {
        String code = departement.code();
        return territory(
                Level.DEPARTEMENT.prefix() + code,
                departement.name(),
                other -> other.code().equals(code));
    }

    private Territory region(int row) {
        String[] fields = regions.row(row);
        return territory(
                Level.REGION.prefix() + fields[0],
                fields[2],
                other -> other.region().equals(fields[0]));
    }

    private Predicate<Departement> isIn(String zone) {
        return departement -> regions.row(regions.indexOf(departement.region()))[1].equals(zone);
    }

    private Territory territory(String code, String name, Predicate<Departement> chosen) {
        BitSet positions = new BitSet();
        for (Departement departement : departements.values()) {
            if (chosen.test(departement)) {
                departement.addTo(positions);
            }
        }
        return new Territory(code, name, Extent.of(positions));
    }

    /** Made at the first search: it reads every department. */
    private synchronized CommuneIndex index() {
        if (index == null) {
            index = new CommuneIndex(entries());
        }
        return index;
    }

    private List<CommuneIndex.Entry> entries() {
        List<CommuneIndex.Entry> entries = new ArrayList<>();
        for (Departement departement : departements.values()) {
            for (int i = 0; i < departement.count(); i++) {
                entries.add(new Place(departement, i).entry());
            }
        }
        for (int i = 0; i < formerCommunes.size(); i++) {
            String[] row = formerCommunes.row(i);
            if (!row[2].isEmpty()) {
                entries.add(presentPlace(row[1]).orElseThrow().formerEntry(row[0], row[2]));
            }
        }
        return entries;
    }

    /** Where a commune stands. */
    private record Place(Departement departement, int index) {

        Commune commune() {
            return departement.commune(index);
        }

        CommuneIndex.Entry entry() {
            return CommuneIndex.Entry.present(commune(), departement.population(index));
        }

        CommuneIndex.Entry formerEntry(String code, String name) {
            return CommuneIndex.Entry.former(code, name, commune().code(), departement.population(index));
        }

        Territory territory() {
            Commune commune = commune();
            Extent extent = Extent.single(departement.first() + index);
            return new Territory(Level.COMMUNE.prefix() + commune.code(), commune.name(), extent);
        }
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        static final Geography GEOGRAPHY = new Geography();
    }
}
