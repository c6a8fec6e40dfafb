package fr.palier.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, under the name {@code page} in its model.
 *
 * @param title what stands in the browser's tab, before the name of the site
 * @param description one sentence for search engines; null where they are not to show the page
 * @param path its one address, beginning with a slash; null where it has none of its own
 * @param section the part of the site it belongs to
 * @param scripts the ES modules it is nicer with, by file name
 */
public record Page(
        String title,
        @Nullable String description,
        @Nullable String path,
        Section section,
        List<String> scripts) {

    public Page {
        scripts = List.copyOf(scripts);
    }

    /** A page that everyone may find. */
    public static Page of(Section section, String title, String description, String path) {
        return new Page(title, description, path, section, List.of());
    }

    /** A page that search engines are to leave out: a visitor's own, or one that only leads elsewhere. */
    public static Page unlisted(Section section, String title) {
        return new Page(title, null, null, section, List.of());
    }

    /** The same page with a script that makes it nicer. */
    public Page with(String script) {
        return new Page(title, description, path, section, List.of(script));
    }

    public boolean isListed() {
        return path != null;
    }
}
