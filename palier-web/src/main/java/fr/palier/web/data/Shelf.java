package fr.palier.web.data;

import fr.palier.guide.export.OpenData;
import fr.palier.guide.export.OpenData.Format;
import fr.palier.web.page.Fingerprint;
import fr.palier.web.page.Site;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of open data, written once a day and then kept: half a megabyte. */
@Component
final class Shelf {

    private static final int TAG_DIGITS = 32;

    /**
     * One file.
     *
     * @param type its media type
     * @param tag the same as long as the bytes are the same
     */
    @SuppressWarnings("ArrayRecordComponent") // Sent as they are, never compared and never changed.
    record Item(Format format, String name, String type, byte[] bytes, String tag) {}

    private record Day(LocalDate date, List<Item> items) {}

    private final Site site;
    private @Nullable Day day;

    Shelf(Site site) {
        this.site = site;
    }

    /** Today's files of a form, in its order. */
    List<Item> items(Format format) {
        return today().items().stream().filter(item -> item.format() == format).toList();
    }

    /** One of today's files. */
    Optional<Item> find(String name) {
        return today().items().stream().filter(item -> item.name().equals(name)).findFirst();
    }

    private synchronized Day today() {
        LocalDate date = site.today();
        Day kept = day;
        if (kept == null || !kept.date().equals(date)) {
            kept = new Day(date, write(date));
            day = kept;
        }
        return kept;
    }

    private List<Item> write(LocalDate date) {
        OpenData data = new OpenData(site.catalogue(), date);
        List<Item> items = new ArrayList<>();
        for (Format format : Format.values()) {
            data.files(format).forEach((name, text) -> items.add(item(format, name, text)));
        }
        return List.copyOf(items);
    }

    private static Item item(Format format, String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Item(format, name, type(name), bytes, Fingerprint.of(bytes, TAG_DIGITS));
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> "application/json";
            case "jsonld" -> "application/ld+json";
            case "csv" -> "text/csv;charset=UTF-8;header=present";
            default -> "application/xml;charset=UTF-8";
        };
    }
}
