package fr.palier.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, under the name {@code page} in its model.
 *
 * @param title what stands in the browser's tab, before the name of the site
 * @param description one sentence for search engines; null where they are not to show the page
 * @param path its one address, beginning with a slash; null where it has none of its own
 * @param section the part of the site it belongs to
 * @param styles what it wears beside the style of every page, by file name
 * @param scripts the ES modules it is nicer with, by file name
 */
public record Page(
        String title,
        @Nullable String description,
        @Nullable String path,
        Section section,
        List<String> styles,
        List<String> scripts) {

    public Page {
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
    }

    /** A page that everyone may find. */
    public static Page of(Section section, String title, String description, String path) {
        return new Page(title, description, path, section, List.of(), List.of());
    }

    /** A page that search engines are to leave out: a visitor's own, or one that only leads elsewhere. */
    public static Page unlisted(Section section, String title) {
        return new Page(title, null, null, section, List.of(), List.of());
    }

    /** The same page with a script that makes it nicer. */
    public Page with(String script) {
        return new Page(title, description, path, section, styles, added(scripts, script));
    }

    /** The same page with a style of its own, beside the style of every page. */
    public Page wearing(String style) {
        return new Page(title, description, path, section, added(styles, style), scripts);
    }

    private static List<String> added(List<String> names, String name) {
        return Stream.concat(names.stream(), Stream.of(name)).toList();
    }

    public boolean isListed() {
        return path != null;
    }
}
