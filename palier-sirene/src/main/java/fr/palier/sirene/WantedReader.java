package fr.palier.sirene;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type. */
final class WantedReader {

    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 .\\-]*");
    private static final Pattern RNA = Pattern.compile("w[0-9][0-9a-z][0-9]{7}");
    private static final Pattern NEARLY_RNA = Pattern.compile("w[0-9]{5,}");
    private static final Pattern NAME_AND_NUMBER = Pattern.compile(".*\\D([0-9]{3} ?[0-9]{3} ?[0-9]{3})\\)?");

    /** Fewer digits may be part of a name: "Ateliers 1901". */
    private static final int SHORTEST_NUMBER = 7;

    private static final int SIRET_LENGTH = 14;

    /** La Poste numbers its establishments otherwise: the sum of their digits is a multiple of five. */
    private static final String LA_POSTE = "356000000";

    private static final int FIVE = 5;

    private WantedReader() {}

    static Wanted read(String text) {
        String plain = GAPS.matcher(text).replaceAll(" ").strip();
        String small = plain.toLowerCase(Locale.ROOT).replace(" ", "");
        if (plain.isEmpty()) {
            return new Wanted.Mistyped("Le champ est vide. Donnez un nom ou un numéro SIREN.");
        }
        if (RNA.matcher(small).matches()) {
            return new Wanted.ByRna(small.toUpperCase(Locale.ROOT));
        }
        if (NEARLY_RNA.matcher(small).matches()) {
            return new Wanted.Mistyped("Nous avons lu « " + plain
                    + " ». Un numéro RNA est fait d'un W et de neuf chiffres, comme W442012345.");
        }
        String digits = small.replaceAll("[.\\-]", "");
        if (NUMBER.matcher(plain).matches() && digits.length() >= SHORTEST_NUMBER) {
            return number(plain, digits);
        }
        return named(plain).<Wanted>map(Wanted.ByNumber::new).orElseGet(() -> new Wanted.ByName(plain));
    }

    private static Wanted number(String plain, String digits) {
        return switch (digits.length()) {
            case Siren.LENGTH ->
                Siren.find(digits)
                        .<Wanted>map(Wanted.ByNumber::new)
                        .orElseGet(() -> new Wanted.Mistyped("« " + plain
                                + " » n'est pas un numéro SIREN : son dernier chiffre ne va pas avec les autres."
                                + " Vérifiez chaque chiffre."));
            case SIRET_LENGTH -> siret(plain, digits);
            default ->
                new Wanted.Mistyped("Nous avons lu « " + plain + " », soit " + digits.length()
                        + " chiffres. Un numéro SIREN en a 9, un numéro SIRET en a 14.");
        };
    }

    private static Wanted siret(String plain, String digits) {
        Optional<Siren> siren = Siren.find(digits.substring(0, Siren.LENGTH));
        boolean isOfLaPoste =
                digits.startsWith(LA_POSTE) && digits.chars().map(c -> c - '0').sum() % FIVE == 0;
        return siren.filter(_ -> isOfLaPoste || Siren.isChecked(digits))
                .<Wanted>map(Wanted.ByNumber::new)
                .orElseGet(() -> new Wanted.Mistyped("« " + plain
                        + " » n'est pas un numéro SIRET : un de ses chiffres ne va pas avec les autres."
                        + " Vérifiez chaque chiffre, ou donnez les neuf premiers : c'est le SIREN."));
    }

    /** The number behind a name, as completion writes them together. */
    private static Optional<Siren> named(String plain) {
        Matcher matcher = NAME_AND_NUMBER.matcher(plain);
        return matcher.matches() ? Siren.find(matcher.group(1).replace(" ", "")) : Optional.empty();
    }
}
