package fr.palier.catalogue.profiles;

import fr.palier.catalogue.geography.Commune;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Level;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the text of a table's cell for a place: an INSEE code, a name ("Saint-Malo", "63 - Puy-de-Dôme"), a postal code,
 * or "44300 Nantes". What several places answer is unknown.
 */
final class PlaceCells {

    private static final int MOST = 100;
    private static final Pattern POSTAL = Pattern.compile("\\d{4,5}");
    private static final Pattern POSTAL_AND_NAME = Pattern.compile("(\\d{4,5})\\s+(\\D.*)");
    private static final Pattern CODE_AND_NAME = Pattern.compile("(\\w{2,3})\\s*[- –:]\\s*(\\D.*)");

    /** What an address adds to the name of a commune: "Cedex 2", "1er", "11e arrondissement". */
    private static final Pattern ADDED =
            Pattern.compile("(?iu)\\s+(cedex.*|\\d{1,2}\\s*(er|e|ème|eme)?(\\s+arrondissement)?)$");

    private static final Pattern SAINT = Pattern.compile("(?iu)\\bst(e?)\\b");

    private final Geography geography;
    private final PlaceSearch search;

    PlaceCells(Geography geography) {
        this.geography = geography;
        this.search = new PlaceSearch(geography);
    }

    Raw raw(String cell, Level level, boolean isPostal) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return new Raw.Nothing();
        }
        boolean isNumber = POSTAL.matcher(text).matches();
        return switch (level) {
            case COMMUNE -> isNumber && isPostal ? withPostal(text) : commune(text, isNumber);
            case DEPARTEMENT -> isNumber ? departement(text) : area(text, level);
            case REGION -> area(text, level);
            case EPCI -> new Raw.Text(text);
        };
    }

    private Raw commune(String text, boolean isNumber) {
        String code = Cells.padded(text, Level.COMMUNE);
        // What is no INSEE code is not tried as a postal one: many are both, of two communes.
        if (isNumber
                || code.startsWith(Level.COMMUNE.prefix())
                || geography.commune(code).isPresent()) {
            return new Raw.Text(code);
        }
        Matcher both = POSTAL_AND_NAME.matcher(text);
        if (!both.matches()) {
            return named(name(text), Level.COMMUNE, text);
        }
        String name = PlaceSearch.words(name(both.group(2)));
        List<Commune> found = postal(both.group(1)).stream()
                .filter(commune -> PlaceSearch.words(commune.name()).equals(name))
                .toList();
        if (found.size() == 1) {
            return new Raw.Text(found.getFirst().code());
        }
        Raw alone = named(name, Level.COMMUNE, text);
        return alone instanceof Raw.Text(String told) && !isNear(told, both.group(1)) ? new Raw.Text(text) : alone;
    }

    /**
     * Whether a commune lies where a postal code is, which may be one of a business ("Cedex") that nobody lists: both
     * begin alike, but for Corsica's. "44300 Lyon" is a fault of one or the other.
     */
    private static boolean isNear(String commune, String postal) {
        String code = commune.substring(commune.indexOf(':') + 1);
        String digits = Cells.padded(postal, Level.COMMUNE);
        boolean isCorsican = code.startsWith("2A") || code.startsWith("2B");
        return digits.startsWith(isCorsican ? "20" : code.substring(0, 2));
    }

    private Raw withPostal(String code) {
        List<Commune> found = postal(code);
        return found.size() == 1 ? new Raw.Text(found.getFirst().code()) : new Raw.Nothing();
    }

    private Raw departement(String postal) {
        Set<String> found = postal(postal).stream().map(Commune::departement).collect(Collectors.toSet());
        return found.size() == 1 ? new Raw.Text(found.iterator().next()) : new Raw.Nothing();
    }

    private Raw area(String text, Level level) {
        String code = Cells.padded(text, level);
        if (code.startsWith(level.prefix()) || geography.find(level, code).isPresent()) {
            return new Raw.Text(code);
        }
        Matcher both = CODE_AND_NAME.matcher(text);
        boolean isBoth = both.matches()
                && geography
                        .find(level, both.group(1))
                        .filter(place -> PlaceSearch.words(place.name()).equals(PlaceSearch.words(both.group(2))))
                        .isPresent();
        return isBoth ? new Raw.Text(both.group(1)) : named(text, level, text);
    }

    /** The only place that is called so; unknown where there are several, and the text itself where there is none. */
    private Raw named(String name, Level level, String text) {
        List<PlaceSearch.Found> found = search.find(name, Set.of(level)).stream()
                .filter(PlaceSearch.Found::isExact)
                .toList();
        return found.isEmpty()
                ? new Raw.Text(text)
                : found.size() > 1
                        ? new Raw.Nothing()
                        : new Raw.Text(found.getFirst().place().code());
    }

    private List<Commune> postal(String code) {
        String digits = Cells.padded(code, Level.COMMUNE);
        return geography.search(digits, MOST).stream()
                .filter(commune -> commune.postalCodes().contains(digits))
                .toList();
    }

    private static String name(String text) {
        String bare = ADDED.matcher(text).replaceFirst("");
        return SAINT.matcher(bare).replaceAll("saint$1");
    }
}
