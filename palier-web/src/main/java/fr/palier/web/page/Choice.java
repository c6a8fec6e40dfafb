package fr.palier.web.page;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Sheet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The programmes that an address names, as {@code programmes=a,b} or as the boxes of a form send them, once for
 * each.
 *
 * @param all the whole catalogue
 * @param named those that were named and are in it, in its order
 * @param gone those that were named but are not in it, or no longer
 * @param isReadable whether they were named once, so that the address is one to share
 */
public record Choice(List<Sheet> all, List<Sheet> named, List<String> gone, boolean isReadable) {

    private static final String NAME = "programmes";
    private static final int LONGEST = 6_000;
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    public Choice {
        all = List.copyOf(all);
        named = List.copyOf(named);
        gone = List.copyOf(gone);
    }

    /**
     * Reads them off an address.
     *
     * @throws Refusal if a name is none that a programme could have
     */
    public static Choice of(Parameters parameters, Catalogue catalogue) {
        List<String> sent = parameters.many(NAME, LONGEST);
        Set<String> named = new LinkedHashSet<>();
        sent.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .forEach(named::add);
        named.forEach(Choice::check);
        List<Sheet> known = catalogue.sheets().stream()
                .filter(sheet -> named.contains(sheet.id()))
                .toList();
        List<String> gone =
                named.stream().filter(id -> catalogue.find(id).isEmpty()).toList();
        return new Choice(catalogue.sheets(), known, gone, sent.size() < 2);
    }

    /** Those to show: all of them where none is named, or none of the named ones is known. */
    public List<Sheet> sheets() {
        return isOfAll() ? all : named;
    }

    public boolean isOfAll() {
        return named.isEmpty();
    }

    /** Whether the address names any programme at all. */
    public boolean isNamed() {
        return !named.isEmpty() || !gone.isEmpty();
    }

    /** Whether a programme was named, which its box shows. */
    public boolean has(Sheet sheet) {
        return named.contains(sheet);
    }

    /** The named programmes by identifier. */
    public List<String> ids() {
        return named.stream().map(Sheet::id).toList();
    }

    /** What stands in an address for these programmes: {@code programmes=a,b}; empty for all. */
    public String query() {
        return isOfAll() ? "" : query(ids());
    }

    /** What stands in an address for some programmes, by identifier. */
    public static String query(Collection<String> programmes) {
        return NAME + "=" + String.join(",", programmes);
    }

    /** A sentence on those that are gone; empty for none. */
    public String farewell() {
        return switch (gone.size()) {
            case 0 -> "";
            case 1 -> "Le programme « " + gone.getFirst() + " » n'est pas, ou plus, au catalogue." + instead();
            default -> gone.size() + " programmes de cette adresse ne sont pas, ou plus, au catalogue." + instead();
        };
    }

    private String instead() {
        return isOfAll() ? " Voici tous les autres." : "";
    }

    private static void check(String id) {
        if (!IDENTIFIER.matcher(id).matches()) {
            throw Refusal.badRequest(
                    "« " + NAME
                            + " » attend les noms courts des programmes, séparés par des virgules, par exemple scale-up,p-ins.");
        }
    }
}
