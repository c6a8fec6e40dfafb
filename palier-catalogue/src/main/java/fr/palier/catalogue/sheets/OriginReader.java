package fr.palier.catalogue.sheets;

import fr.palier.catalogue.rules.SourceReader;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what every statement of a catalogue carries, and the small things that recur. */
final class OriginReader {

    private final SourceReader sources;

    OriginReader(SourceReader sources) {
        this.sources = sources;
    }

    /** The sources and the divergence beside a statement. */
    Origin origin(Fields fields) {
        return new Origin(sources.sources(fields), fields.text("divergence").orElse(null));
    }

    /** The sources of a statement that names them under {@code sources}. */
    Origin listed(Fields fields) {
        return new Origin(fields.find("sources").map(sources::sources).orElse(List.of()), null);
    }

    /** Whether a statement is the catalogue's own, not its source's. */
    static boolean isOurs(Fields fields) {
        return fields.find("origine")
                .flatMap(item -> item.oneOf(List.of("palier")))
                .isPresent();
    }

    List<Sheet.Link> links(Fields fields) {
        return fields.mappings("liens").stream()
                .flatMap(item -> link(item.fields()).stream())
                .toList();
    }

    private static Optional<Sheet.Link> link(Fields fields) {
        Optional<String> label = fields.get("libelle").flatMap(Item::text);
        Optional<Item> address = fields.get("url");
        Optional<String> url = address.flatMap(Item::text);
        fields.close();
        if (url.isPresent() && !url.get().startsWith("https://") && !url.get().startsWith("http://")) {
            return address.flatMap(item -> item.unexpected("une adresse qui commence par https://"));
        }
        return label.isPresent() && url.isPresent()
                ? Optional.of(new Sheet.Link(label.get(), url.get()))
                : Optional.empty();
    }

    static @Nullable String text(Fields fields, String name) {
        return fields.text(name).orElse(null);
    }

    static @Nullable BigDecimal number(Fields fields, String name) {
        return fields.find(name).flatMap(Item::number).orElse(null);
    }

    /** One of the words of an enumeration, in lower case. */
    static <E extends Enum<E>> Optional<E> word(Item item, Class<E> type) {
        return item.oneOf(words(type)).map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
    }

    static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
