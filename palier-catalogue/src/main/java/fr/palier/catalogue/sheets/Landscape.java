package fr.palier.catalogue.sheets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who carries programmes, in which networks, and who orients. */
public record Landscape(List<Organisation> organisations, List<Network> networks, List<Organisation> advisers) {

    /** A landscape of which nothing is told. */
    public static final Landscape EMPTY = new Landscape(List.of(), List.of(), List.of());

    public Landscape {
        organisations = List.copyOf(organisations);
        networks = List.copyOf(networks);
        advisers = List.copyOf(advisers);
    }

    /** A supporting organisation by its identifier. */
    public Optional<Organisation> find(String id) {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst();
    }

    /** What a person calls it; its identifier where the catalogue does not say. */
    public String name(String id) {
        return find(id).map(Organisation::name).orElse(id);
    }

    /** What an organisation does in this field. */
    public enum Role {
        PORTEUR,
        RESEAU,
        ORIENTATION
    }

    /**
     * An organisation.
     *
     * @param memberOf the networks it belongs to
     * @param when when to turn to it; null where it does not orient
     * @param programme the programme that it is, where it is one; otherwise null
     */
    public record Organisation(
            String id,
            String name,
            Set<Role> roles,
            @Nullable String presentation,
            List<String> memberOf,
            @Nullable String when,
            @Nullable String programme,
            List<Sheet.Link> links,
            Origin origin) {
        public Organisation {
            roles = Set.copyOf(roles);
            memberOf = List.copyOf(memberOf);
            links = List.copyOf(links);
        }
    }

    /**
     * A network of supporting organisations.
     *
     * @param leader identifier of the organisation that runs it
     * @param aims what it is for
     * @param members identifiers of organisations
     * @param programmes identifiers of programmes
     */
    public record Network(
            String id,
            String name,
            @Nullable String presentation,
            @Nullable String leader,
            List<String> aims,
            List<String> members,
            List<String> programmes,
            @Nullable String note,
            Origin origin) {
        public Network {
            aims = List.copyOf(aims);
            members = List.copyOf(members);
            programmes = List.copyOf(programmes);
        }
    }
}
