package fr.palier.register;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A typed value as the cell of a register, so that Parquet is read as CSV is. */
public final class Cell {

    private Cell() {}

    /** Its text; empty where there is no value. The values of a list are parted by {@code |}. */
    public static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Double number -> Double.isFinite(number) ? plain(number.toString()) : number.toString();
            case Float number -> Float.isFinite(number) ? plain(number.toString()) : number.toString();
            case LocalDateTime time ->
                time.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? time.toLocalDate().toString()
                        : time.toString();
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case Iterable<?> list -> {
                List<String> items = new ArrayList<>();
                list.forEach(item -> items.add(of(item)));
                yield items.isEmpty() ? "aucun" : String.join("|", items);
            }
            default -> value.toString();
        };
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
