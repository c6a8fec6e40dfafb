package fr.palier.web.supporters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of those who help, ready to print. Texts named so are markup.
 *
 * @param organisations those that carry programmes
 * @param supports the help that is no single programme: the DLA, help to settle in a territory
 * @param advisers who orients
 */
record Supporters(
        List<Network> networks, List<Organisation> organisations, List<Support> supports, List<Support> advisers) {

    Supporters {
        networks = List.copyOf(networks);
        organisations = List.copyOf(organisations);
        supports = List.copyOf(supports);
        advisers = List.copyOf(advisers);
    }

    /**
     * A network.
     *
     * @param text what it is, as markup; null where the catalogue does not say
     * @param leader who runs it; null where the catalogue does not say
     * @param aims what it is for, as markup
     * @param note what the source says of its members in another way, as markup; null where it does not
     */
    record Network(
            String id,
            String name,
            @Nullable String text,
            @Nullable Link leader,
            List<String> aims,
            List<Link> members,
            List<Programme> programmes,
            @Nullable String note) {
        Network {
            aims = List.copyOf(aims);
            members = List.copyOf(members);
            programmes = List.copyOf(programmes);
        }
    }

    /**
     * An organisation.
     *
     * @param text what it is, as markup; null where the catalogue does not say
     * @param networks the networks it belongs to
     */
    record Organisation(
            String id,
            String name,
            @Nullable String text,
            List<Link> networks,
            List<Programme> programmes,
            List<Link> links) {
        Organisation {
            networks = List.copyOf(networks);
            programmes = List.copyOf(programmes);
            links = List.copyOf(links);
        }
    }

    /** A programme in a list: its name as markup, and in a few words how far it reaches. */
    record Programme(String id, String name, String reach) {}

    /**
     * A kind of help, or someone who orients. Texts are markup.
     *
     * @param when when to turn to it; null where the catalogue does not say
     * @param programmes programmes that do just this
     */
    record Support(
            String id,
            String name,
            @Nullable String text,
            @Nullable String when,
            List<Programme> programmes,
            List<Link> links) {
        Support {
            programmes = List.copyOf(programmes);
            links = List.copyOf(links);
        }
    }

    /** Somewhere to go, on this page or outside. */
    record Link(String label, String address) {}
}
