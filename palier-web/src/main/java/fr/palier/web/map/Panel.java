package fr.palier.web.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list beside the map: which programmes act in a place, or in the whole country.
 *
 * @param name the place
 * @param summary how many programmes it is, in a sentence
 * @param region the region that a department lies in; null for a region and for the country
 * @param groups the programmes by how much of the place they cover, empty groups left out
 * @param departements the departments of a region, to go on to; empty where there is nothing to choose from
 */
record Panel(String name, String summary, @Nullable Spot region, List<Group> groups, List<Spot> departements) {

    Panel {
        groups = List.copyOf(groups);
        departements = List.copyOf(departements);
    }

    /**
     * A place that can be chosen.
     *
     * @param address what follows the question mark, "region=84"
     * @param count how many regional and local programmes act there, in a word or two
     */
    record Spot(String name, String address, String count, boolean isChosen) {}

    /** The programmes that cover a place in the same way. */
    record Group(String title, @Nullable String explanation, List<Entry> entries) {
        Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One programme. Texts are markup.
     *
     * @param speciality what it is limited to; null for a generalist
     * @param where what it covers, where that is not the whole; otherwise null
     * @param divergence what the source says of its territories in another way; null where it does not
     */
    record Entry(
            String id,
            String name,
            String carriers,
            @Nullable String speciality,
            @Nullable String where,
            @Nullable String divergence) {}
}
