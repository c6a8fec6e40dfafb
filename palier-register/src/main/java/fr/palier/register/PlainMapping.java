package fr.palier.register;

import fr.palier.catalogue.findings.Nearest;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.wording.Wording;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The mapping of a table whose columns are called as the facts of a profile, or as the catalogue words them:
 * {@code date_creation} or "Date de création".
 */
final class PlainMapping {

    private static final Set<String> OWN = Set.of("id", "nom", "siren");

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>(List.of("id", "nom", "siren"));
    private final List<String> ignored = new ArrayList<>();

    PlainMapping(Vocabulary vocabulary, Wording wording) {
        for (Fact fact : vocabulary.givable()) {
            known.add(fact.name());
            facts.put(plain(fact.name()), fact);
            facts.putIfAbsent(plain(wording.phrases(fact).label()), fact);
        }
    }

    /**
     * The mapping of some columns.
     *
     * @throws RegisterException if none of them is known, if two say the same, or if one is known but for a
     *     slip of the finger
     */
    Mapping of(List<String> columns) {
        Map<String, String> own = new LinkedHashMap<>();
        Map<Fact, String> told = new LinkedHashMap<>();
        for (String column : columns) {
            String plain = plain(column);
            Fact fact = facts.get(plain);
            String before = OWN.contains(plain)
                    ? own.putIfAbsent(plain, column)
                    : fact == null ? null : told.putIfAbsent(fact, column);
            if (before != null) {
                throw new RegisterException(
                        "Les colonnes « " + before + " » et « " + column + " » disent la même chose : gardez-en une.");
            }
            if (fact == null && !OWN.contains(plain)) {
                ignore(column, plain);
            }
        }
        if (told.isEmpty()) {
            throw new RegisterException("Aucune colonne de ce registre n'est connue (" + shortened(columns)
                    + "). Nommez-les comme les faits d'un profil (" + String.join(", ", known.subList(0, 9))
                    + "…), ou donnez une correspondance.");
        }
        String name = own.get("nom");
        return new Mapping(
                "colonnes nommées comme les faits",
                null,
                Dialect.UNSAID,
                Set.of(),
                own.get("id"),
                name == null ? List.of() : List.of(name),
                own.get("siren"),
                List.of(),
                List.of(),
                told.entrySet().stream()
                        .map(entry -> new Mapping.FactColumn(entry.getKey(), entry.getValue(), Set.of(), null, false))
                        .toList(),
                List.of(),
                List.of());
    }

    /** The columns that say nothing Palier knows. */
    List<String> ignored() {
        return ignored;
    }

    private void ignore(String column, String plain) {
        if (!plain.isEmpty() && Nearest.isSlip(plain, known)) {
            throw new RegisterException("La colonne « " + column + " » n'est pas connue. "
                    + Nearest.remedy(plain, known) + " Renommez-la, ou donnez une correspondance.");
        }
        ignored.add(column);
    }

    private static String shortened(List<String> columns) {
        String all = String.join(", ", columns);
        return all.length() <= 200 ? all : all.substring(0, 200) + "…";
    }

    /** Without accents and capitals, one underscore between words. */
    private static String plain(String name) {
        return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_");
    }
}
