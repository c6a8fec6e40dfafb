package fr.palier.web.comparison;

import fr.palier.catalogue.sheets.Sheet;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a column puts programmes in order. What nobody knows comes last, whichever way it runs. */
interface Order {

    Comparator<Sheet> comparator(boolean isDescending);

    /** By a number, a day or anything else that has an order of its own. */
    static <K extends Comparable<K>> Order by(Function<Sheet, @Nullable K> key) {
        return isDescending -> {
            Comparator<K> keys = isDescending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            return Comparator.comparing(key, Comparator.nullsLast(keys));
        };
    }

    /** By the alphabet, accents and capitals aside. */
    static Order byText(Function<Sheet, @Nullable String> text) {
        return by(sheet -> {
            String said = text.apply(sheet);
            return said == null ? null : plain(said);
        });
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[’']", " ")
                .toLowerCase(Locale.ROOT);
    }
}
