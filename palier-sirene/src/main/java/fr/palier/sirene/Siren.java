package fr.palier.sirene;

import java.util.Optional;

/**
 * The number of a legal unit in the Sirene register: nine digits, the last of which checks the others (Luhn,
 * ISO/IEC 7812-1).
 *
 * @param digits nine digits that pass the check
 */
public record Siren(String digits) {

    /** How many digits it has. */
    static final int LENGTH = 9;

    private static final int GROUP = 3;
    private static final int TEN = 10;
    private static final int NINE = 9;

    /** @throws IllegalArgumentException if these are not nine digits that pass the check */
    public Siren {
        if (!isOne(digits)) {
            throw new IllegalArgumentException("no SIREN: " + digits);
        }
    }

    /** The number that nine digits are; empty where they are none. */
    public static Optional<Siren> find(String digits) {
        return isOne(digits) ? Optional.of(new Siren(digits)) : Optional.empty();
    }

    /** As a person reads it: 123 456 782. */
    public String spaced() {
        return digits.substring(0, GROUP) + "\u00a0" + digits.substring(GROUP, 2 * GROUP) + "\u00a0"
                + digits.substring(2 * GROUP);
    }

    private static boolean isOne(String digits) {
        return digits.length() == LENGTH
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && digits.chars().anyMatch(c -> c != '0')
                && isChecked(digits);
    }

    /** Whether the last digit is the one that the others ask for. */
    static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > NINE ? counted - NINE : counted;
        }
        return sum % TEN == 0;
    }

    @Override
    public String toString() {
        return digits;
    }
}
