package fr.palier.register;

import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.profiles.Heading;
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
import java.util.stream.Collectors;

/**
 * The mapping of a table whose columns are called as the facts of a profile, or as the catalogue words them:
 * {@code date_creation} or "Date de création".
 */
final class PlainMapping {

    private static final Set<String> OWN = Set.of("id", "nom", "siren");

    /** What columns of people's own tables mostly say; only a mapping may take it so. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("code_postal", "departement"),
            Map.entry("cp", "departement"),
            Map.entry("ville", "commune"),
            Map.entry("statut", "forme_juridique"),
            Map.entry("statut_juridique", "forme_juridique"),
            Map.entry("forme", "forme_juridique"),
            Map.entry("effectif", "salaries"),
            Map.entry("effectifs", "salaries"),
            Map.entry("cree_le", "date_creation"),
            Map.entry("creee_le", "date_creation"),
            Map.entry("creation", "date_creation"),
            Map.entry("ca", "budget"),
            Map.entry("chiffre_d_affaires", "budget"),
            Map.entry("secteur", "domaines"),
            Map.entry("secteurs", "domaines"),
            Map.entry("denomination", "nom_de_la_structure"),
            Map.entry("raison_sociale", "nom_de_la_structure"),
            Map.entry("siret", "siren"));

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
            String plain = plain(Heading.bare(column));
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
            throw new RegisterException("Aucune colonne de ce registre n'est connue. Sa première ligne doit"
                    + " nommer les colonnes, et elle dit : " + shortened(columns)
                    + ". Nommez-les comme les faits d'un profil (" + String.join(", ", known.subList(0, 9))
                    + "…), ou donnez une correspondance." + hints(columns));
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
                        .map(entry -> Mapping.FactColumn.of(entry.getKey(), entry.getValue()))
                        .toList(),
                List.of(),
                List.of(),
                Set.of());
    }

    /** What deserves to be told of the columns that say nothing Palier knows, in a French sentence; empty for nothing. */
    String remark() {
        return ignored.isEmpty()
                ? ""
                : "Colonnes laissées de côté, car aucun fait ne porte leur nom : "
                        + ByteLines.shown(String.join(", ", ignored)) + "." + hints(ignored);
    }

    /** What a mapping could make of some columns. */
    private static String hints(List<String> columns) {
        String hints = columns.stream()
                .filter(column -> USUAL.containsKey(plain(Heading.bare(column))))
                .map(column -> "« " + USUAL.get(plain(Heading.bare(column))) + ": " + column + " »")
                .collect(Collectors.joining(", "));
        return hints.isEmpty()
                ? ""
                : " Une correspondance les ferait lire, par exemple : " + hints + " (docs/registres.md).";
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
