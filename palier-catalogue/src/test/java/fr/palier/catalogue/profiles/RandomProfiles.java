package fr.palier.catalogue.profiles;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Profiles of any kind as JSON, the same for the same seed. */
public final class RandomProfiles {

    private static final List<String> COMMUNES =
            List.of("63113", "69123", "75056", "93066", "44109", "2A004", "97411", "35238", "69381", "13055");
    private static final List<String> PLACES =
            List.of("region:84", "departement:63", "commune:44109", "region:11", "departement:2B", "epci:200046977");
    private static final List<String> SEATS = List.of("commune", "departement", "region");

    private final Random random;

    private RandomProfiles(long seed) {
        this.random = new Random(seed);
    }

    /** A profile of the shipped vocabulary, created by {@link Shipped#TODAY}. */
    public static String json(long seed) {
        return new RandomProfiles(seed).json();
    }

    private String json() {
        String seat = oneOf(SEATS);
        double known = random.nextDouble();
        List<String> entries = new ArrayList<>();
        for (Fact fact : Shipped.CATALOGUE.vocabulary().givable()) {
            boolean isOtherSeat = SEATS.contains(fact.name()) && !fact.name().equals(seat);
            if (random.nextDouble() < known && !isOtherSeat) {
                entries.add("\"" + fact.name() + "\": " + value(fact));
            }
        }
        return "{" + String.join(", ", entries) + "}";
    }

    private String value(Fact fact) {
        return switch (fact.type()) {
            case FactType.Flag _ -> String.valueOf(random.nextBoolean());
            case FactType.Quantity type -> span(number(type), number(type));
            case FactType.Day _ -> span(day(), day());
            case FactType.Choice(List<String> values) -> quoted(oneOf(values));
            case FactType.Selection(List<String> values) -> list(values);
            case FactType.Place _ -> quoted(seat(fact));
            case FactType.Places _ -> list(PLACES);
            case FactType.Age _, FactType.Seat _, FactType.Defined _ ->
                throw new IllegalArgumentException("derived: " + fact);
        };
    }

    /** One of the two exactly, or the range between them, or from one of them on. */
    private String span(String one, String other) {
        boolean inOrder = one.length() == other.length() ? one.compareTo(other) <= 0 : one.length() < other.length();
        String min = inOrder ? one : other;
        String max = inOrder ? other : one;
        return switch (random.nextInt(8)) {
            case 0 -> "{\"min\": " + min + ", \"max\": " + max + "}";
            case 1 -> "{\"min\": " + min + "}";
            case 2 -> "{\"max\": " + max + "}";
            default -> one;
        };
    }

    private String number(FactType.Quantity type) {
        int most = switch (type.scale()) {
            case WHOLE, DECIMAL -> 14;
            case AMOUNT -> 900_000;
        };
        return String.valueOf(random.nextInt(most));
    }

    private String day() {
        return quoted(Shipped.TODAY.minusDays(random.nextInt(2500)).toString());
    }

    private String seat(Fact fact) {
        return switch (fact.name()) {
            case "commune" -> oneOf(COMMUNES);
            case "departement" -> oneOf(List.of("63", "69", "93", "44", "2A", "974"));
            default -> oneOf(List.of("84", "11", "52", "94", "04"));
        };
    }

    private String list(List<String> values) {
        List<String> chosen = values.stream()
                .filter(_ -> random.nextInt(values.size()) < 2)
                .map(RandomProfiles::quoted)
                .toList();
        return "[" + String.join(", ", chosen) + "]";
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** A day of evaluation from which no profile is in the future. */
    public static LocalDate day(long seed) {
        return Shipped.TODAY.plusDays(new Random(seed).nextInt(900));
    }
}
