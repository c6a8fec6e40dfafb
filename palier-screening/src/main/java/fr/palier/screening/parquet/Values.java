package fr.palier.screening.parquet;

import dev.hardwood.metadata.PhysicalType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct values of one column in one group of rows, numbered from zero. */
final class Values {

    private final PhysicalType type;
    private final List<Object> values = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();

    Values(PhysicalType type) {
        this.type = type;
    }

    /** Whether values of a type can be numbered. */
    static boolean canHold(PhysicalType type) {
        return switch (type) {
            case BOOLEAN, INT32, INT64, FLOAT, DOUBLE, BYTE_ARRAY -> true;
            case INT96, FIXED_LEN_BYTE_ARRAY -> false;
        };
    }

    /** Forgets all values; a truth value is always numbered by itself. */
    void clear() {
        values.clear();
        numbers.clear();
        if (type == PhysicalType.BOOLEAN) {
            values.addAll(List.of(false, true));
        }
    }

    int size() {
        return values.size();
    }

    /** A value: text, a truth value, a whole number as {@code Long} or another as {@code Double}. */
    Object get(int number) {
        return values.get(number);
    }

    /** Takes in the values of a dictionary, which its numbers then name. */
    void addAll(byte[] bytes, int end, int count) {
        ByteBuffer plain = plain(bytes, 0, end);
        for (int i = 0; i < count; i++) {
            values.add(next(plain));
        }
    }

    /** Numbers values that are written out. */
    ByteBuffer plain(byte[] bytes, int from, int end) {
        return ByteBuffer.wrap(bytes, from, end - from).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The number of the next value that is written out. */
    int number(ByteBuffer plain) {
        if (numbers.isEmpty()) {
            for (int i = 0; i < values.size(); i++) {
                numbers.put(values.get(i), i);
            }
        }
        Object value = next(plain);
        Integer number = numbers.putIfAbsent(value, values.size());
        if (number != null) {
            return number;
        }
        values.add(value);
        return values.size() - 1;
    }

    private Object next(ByteBuffer plain) {
        return switch (type) {
            case INT32 -> (long) plain.getInt();
            case INT64 -> plain.getLong();
            case FLOAT -> (double) plain.getFloat();
            case DOUBLE -> plain.getDouble();
            case BYTE_ARRAY -> {
                int length = plain.getInt();
                byte[] text = new byte[length];
                plain.get(text);
                yield new String(text, StandardCharsets.UTF_8);
            }
            case BOOLEAN, INT96, FIXED_LEN_BYTE_ARRAY -> throw new IllegalStateException("never written out: " + type);
        };
    }
}
