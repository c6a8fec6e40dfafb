package fr.palier.web.api;

import fr.palier.web.page.Parameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param path where the list is
 * @param others what else was asked, in alphabetical order
 * @param number which page, from 1
 * @param size how many items a page has
 * @param total how many items there are
 */
record Paging(String path, Map<String, List<String>> others, int number, int size, int total) {

    static final List<String> NAMES = List.of("page", "taille");

    private static final int MOST_PAGES = 100_000;
    private static final int LARGEST = 100;
    private static final int USUAL = 20;

    Paging {
        others = new TreeMap<>(others);
    }

    /** The page that was asked of a list. */
    static Paging of(String path, Parameters parameters, int total) {
        Map<String, List<String>> others = new TreeMap<>(parameters.values());
        NAMES.forEach(others::remove);
        return new Paging(
                path,
                others,
                Query.number(parameters, "page", 1, MOST_PAGES).orElse(1),
                Query.number(parameters, "taille", 1, LARGEST).orElse(USUAL),
                total);
    }

    /** The items of this page; none after the last one. */
    <T> List<T> of(List<T> items) {
        return items.stream().skip((long) (number - 1) * size).limit(size).toList();
    }

    /** How many pages there are; at least one. */
    int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** The page before; null for none. */
    @Nullable
    String previous() {
        return number == 1 ? null : address(Math.min(number - 1, pages()));
    }

    /** The page after; null for none. */
    @Nullable
    String next() {
        return number < pages() ? address(number + 1) : null;
    }

    /** The same as a header, by RFC 8288. */
    String header() {
        List<String> links = new ArrayList<>(List.of(link(address(1), "first")));
        String previous = previous();
        if (previous != null) {
            links.add(link(previous, "prev"));
        }
        String next = next();
        if (next != null) {
            links.add(link(next, "next"));
        }
        links.add(link(address(pages()), "last"));
        return String.join(", ", links);
    }

    private static String link(String address, String relation) {
        return "<" + address + ">; rel=\"" + relation + "\"";
    }

    private String address(int page) {
        StringBuilder address = new StringBuilder(path).append('?');
        others.forEach((name, values) -> values.forEach(value ->
                address.append(encoded(name)).append('=').append(encoded(value)).append('&')));
        return address.append("page=")
                .append(page)
                .append("&taille=")
                .append(size)
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
