package fr.palier.web.observatory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the observatory, ready to print.
 *
 * @param notes what has to be known of the register before any figure, beside that it is made up
 * @param about one sentence on the register, the day and how many structures
 * @param places the regions and departments to choose from, by region
 * @param menus the lists to choose from
 * @param picture the map, as markup
 * @param without the overseas collectivities without any of these structures, by name; null for none
 * @param elsewhere the structures whose department is not known; null where there are none
 * @param panel what is looked at: all of France, a region or one department
 * @param lines the departments that have structures of the kind, of a region where one is looked at
 * @param isRegion whether one is
 * @param caption what the table shows, in one sentence
 * @param blanks one page of the blank spots
 */
record ObservatoryView(
        boolean isSynthetic,
        List<String> notes,
        String about,
        List<Menu> places,
        List<Menu> menus,
        String picture,
        String key,
        List<Shade> legend,
        List<Place> islands,
        List<Place> collectivities,
        @Nullable String without,
        @Nullable Place elsewhere,
        Panel panel,
        String caption,
        List<Line> lines,
        boolean isRegion,
        String file,
        Blanks blanks) {

    ObservatoryView {
        notes = List.copyOf(notes);
        places = List.copyOf(places);
        menus = List.copyOf(menus);
        legend = List.copyOf(legend);
        islands = List.copyOf(islands);
        collectivities = List.copyOf(collectivities);
        lines = List.copyOf(lines);
    }

    /** A list to choose one from. */
    record Menu(String name, String label, List<Option> options) {
        Menu {
            options = List.copyOf(options);
        }
    }

    /** One choice of it; the value is what an address says. */
    record Option(String value, String label, boolean isChosen) {}

    /** A shade of the map and what it says. */
    record Shade(String style, String label) {}

    /** A place that leads to its programmes, with its scheme where it has one. */
    record Place(
            String name,
            String address,
            String words,
            boolean isChosen,
            @Nullable String scheme) {}

    /**
     * What is offered to the structures that are looked at.
     *
     * @param name the place
     * @param kind which structures, in a sentence
     * @param structures how many there are
     * @param shares how many have what, with the width of their part of a bar of a hundred
     * @param groups the programmes, by what is known
     * @param around the region of a department; null for none
     * @param back where all of France is; null where it is shown
     */
    record Panel(
            String name,
            String kind,
            String structures,
            List<Share> shares,
            List<Group> groups,
            @Nullable Place around,
            @Nullable String back) {
        Panel {
            shares = List.copyOf(shares);
            groups = List.copyOf(groups);
        }
    }

    /** A part of the structures. */
    record Share(String style, String count, String label, double start, double width) {}

    /** Programmes of which the same is known. */
    record Group(String title, String explanation, List<Programme> programmes, boolean isFolded) {
        Group {
            programmes = List.copyOf(programmes);
        }
    }

    /** A programme; its identifier is null where the catalogue does not have it any more. */
    record Programme(@Nullable String id, String name) {}

    /** A department as a line of the table. */
    record Line(
            String name,
            String address,
            boolean isChosen,
            String structures,
            String sure,
            String possible,
            String withSure,
            String open,
            String closed) {}

    /**
     * Blank spots.
     *
     * @param sentence how many there are
     * @param lines those of one page
     * @param before the page before; null on the first
     * @param after the page after; null on the last
     * @param where which page this is; null for the only one
     */
    record Blanks(
            String sentence,
            List<Blank> lines,
            String caption,
            @Nullable String before,
            @Nullable String after,
            @Nullable String where) {
        Blanks {
            lines = List.copyOf(lines);
        }
    }

    /** One of them. */
    record Blank(String departement, String size, String field, String age, String structures) {}
}
