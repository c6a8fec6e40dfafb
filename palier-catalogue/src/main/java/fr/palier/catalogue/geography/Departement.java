package fr.palier.catalogue.geography;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A department, or an overseas collectivity in its place. The positions of its communes follow one
 * another, in the order of their codes; an index counts them from zero.
 *
 * @param first the position of its first commune
 * @param count how many communes it has
 * @param communes {@code code;EPCI;population;postal codes;name}
 */
record Departement(String code, String region, String name, int first, int count, Table communes) {

    private static final int CODE_LENGTH = 2;
    private static final int OVERSEAS_CODE_LENGTH = 3;

    /** The code of the department that the code of a commune begins with; itself where it is too short. */
    static String codeWithin(String commune) {
        boolean overseas = commune.startsWith("97") || commune.startsWith("98");
        int length = overseas ? OVERSEAS_CODE_LENGTH : CODE_LENGTH;
        return commune.substring(0, Math.min(length, commune.length()));
    }

    /** Adds the positions of all its communes. */
    void addTo(BitSet positions) {
        positions.set(first, first + count);
    }

    /** Adds the positions of those of its communes that an EPCI holds. */
    void addMembersTo(BitSet positions, String siren) {
        for (int index = 0; index < count; index++) {
            if (communes.row(index)[1].equals(siren)) {
                positions.set(first + index);
            }
        }
    }

    Commune commune(int index) {
        String[] row = communes.row(index);
        Optional<String> epci = row[1].isEmpty() ? Optional.empty() : Optional.of(row[1]);
        List<String> postalCodes = row[3].isEmpty() ? List.of() : List.of(row[3].split(" ", -1));
        return new Commune(row[0], row[4], code, region, epci, postalCodes);
    }

    /** The inhabitants of a commune at the last census; zero where the source has none. */
    int population(int index) {
        String population = communes.row(index)[2];
        return population.isEmpty() ? 0 : Integer.parseInt(population);
    }
}
