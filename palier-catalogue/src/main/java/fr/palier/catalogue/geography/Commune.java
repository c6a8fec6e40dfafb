package fr.palier.catalogue.geography;

import java.util.List;
import java.util.Optional;

/**
 * A commune of today.
 *
 * @param code its INSEE code, such as {@code 63113} or {@code 2A004}
 * @param name its official name
 * @param departement the INSEE code of its department; overseas collectivities count as one
 * @param region the INSEE code of its region; overseas collectivities count as one
 * @param epci the SIREN of its community or metropolis; empty on four islands and in the overseas collectivities
 * @param postalCodes the postal codes in use there, ascending; none in the southern territories
 */
public record Commune(
        String code, String name, String departement, String region, Optional<String> epci, List<String> postalCodes) {

    public Commune {
        postalCodes = List.copyOf(postalCodes);
    }
}
