package fr.palier.web.api;

import fr.palier.catalogue.profiles.Pieces;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import java.util.List;
import java.util.Optional;

/** Reads what an address asks of the API. A name that nobody knows is refused: a filter with a slip must not let all through. */
final class Query {

    private static final int LONGEST_NUMBER = 9;

    private Query() {}

    /**
     * Checks that nothing else is asked.
     *
     * @throws Refusal if a parameter has another name
     */
    static void expect(Parameters parameters, List<String> names) {
        for (String name : parameters.values().keySet()) {
            if (!names.contains(name)) {
                throw Refusal.badRequest("Le paramètre " + Pieces.quoted(name) + " n'existe pas ici. "
                        + (names.isEmpty()
                                ? "Cette adresse n'en prend aucun."
                                : "Vous pouvez donner : " + String.join(", ", names) + "."));
            }
        }
    }

    /**
     * A whole number; empty where it is missing.
     *
     * @throws Refusal if it is none, or lies outside the bounds
     */
    static Optional<Integer> number(Parameters parameters, String name, int least, int most) {
        return parameters.one(name, 40).map(text -> {
            boolean isNumber = text.length() <= LONGEST_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9');
            int number = isNumber ? Integer.parseInt(text) : -1;
            if (number < least || number > most) {
                throw Refusal.badRequest(
                        "« " + name + " » doit être un nombre entier, de " + least + " à " + most + ".");
            }
            return number;
        });
    }
}
