package fr.palier.spark;

import fr.palier.catalogue.findings.Nearest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the application is asked for. Places are addresses of any storage that Spark reads.
 *
 * @param input the register, a Parquet file or a folder of them
 * @param output the folder that is to hold the result
 * @param mapping what columns mean: a file, or the name of one that ships; null to find out from their names
 * @param joins the files that the mapping joins, by the name of the join
 * @param everyone whether the mapping's filters are left aside
 * @param date the day of evaluation, the same for every machine
 * @param catalogue the folder of another catalogue; null for the one that ships
 * @param all whether structures that are not eligible have a row too
 * @param strict whether the first broken line stops all
 */
record Order(
        String input,
        String output,
        @Nullable String mapping,
        Map<String, String> joins,
        boolean everyone,
        LocalDate date,
        @Nullable String catalogue,
        boolean all,
        boolean strict) {

    static final String HELP = "--aide";

    static final String USAGE = """
            Usage : spark-submit … palier-spark.jar --entree CHEMIN --sortie DOSSIER [options]

              --entree CHEMIN          le registre : un fichier Parquet, ou un dossier qui en contient
              --sortie DOSSIER         où écrire : resultat/, rejets/ s'il y en a, _SUCCESS quand tout y est
              --correspondance CHEMIN  ce que veulent dire les colonnes : un fichier YAML, ou « sirene »
              --jointure NOM=CHEMIN    le fichier Parquet d'une jointure de la correspondance ; peut se répéter
              --sans-filtre            garde aussi ce que la correspondance laisse (les unités cessées)
              --date DATE              le jour de l'évaluation (2026-11-24) ; aujourd'hui sinon
              --catalogue DOSSIER      un autre catalogue que celui de Palier
              --tout                   écrit aussi les programmes qui ne conviennent pas, et ce qui bloque
              --strict                 s'arrête à la première ligne illisible, sans rien écrire
              --aide                   affiche cette aide
            """;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String JOIN = "--jointure";
    private static final List<String> VALUED =
            List.of("--entree", "--sortie", "--correspondance", JOIN, "--date", "--catalogue");
    private static final List<String> FLAGS = List.of("--sans-filtre", "--tout", "--strict", HELP);

    Order {
        joins = Map.copyOf(joins);
    }

    /**
     * Reads the options.
     *
     * @throws JobException if they cannot be understood
     */
    static Order of(List<String> words) {
        Map<String, List<String>> said = said(words);
        String mapping = find(said, "--correspondance");
        boolean isEveryone = said.containsKey("--sans-filtre");
        if (isEveryone && mapping == null) {
            throw new JobException("--sans-filtre va avec --correspondance : sans elle, rien n'est filtré.");
        }
        return new Order(
                get(said, "--entree", "donnez le registre, un fichier Parquet ou un dossier qui en contient"),
                get(said, "--sortie", "donnez le dossier à écrire"),
                mapping,
                joins(said.getOrDefault(JOIN, List.of())),
                isEveryone,
                date(find(said, "--date")),
                find(said, "--catalogue"),
                said.containsKey("--tout"),
                said.containsKey("--strict"));
    }

    private static Map<String, List<String>> said(List<String> words) {
        Map<String, List<String>> said = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int sign = word.indexOf('=');
            String name = sign < 0 ? word : word.substring(0, sign);
            if (FLAGS.contains(word)) {
                said.put(word, List.of());
            } else if (!VALUED.contains(name)) {
                List<String> known = new ArrayList<>(VALUED);
                known.addAll(FLAGS);
                throw new JobException("« " + word + " » n'est pas une option. " + Nearest.remedy(name, known));
            } else if (sign < 0 && (i + 1 == words.size() || words.get(i + 1).startsWith("--"))) {
                throw new JobException("L'option " + name + " demande une valeur. " + HELP + " dit laquelle.");
            } else {
                said.computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(sign < 0 ? words.get(++i) : word.substring(sign + 1));
            }
        }
        return said;
    }

    private static @Nullable String find(Map<String, List<String>> said, String name) {
        List<String> values = said.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new JobException("L'option " + name + " est donnée plusieurs fois : gardez-en une.");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    private static String get(Map<String, List<String>> said, String name, String expected) {
        String value = find(said, name);
        if (value == null || value.isBlank()) {
            throw new JobException(name + " manque : " + expected + ".");
        }
        return value;
    }

    private static Map<String, String> joins(List<String> said) {
        Map<String, String> joins = new HashMap<>();
        for (String join : said) {
            int sign = join.indexOf('=');
            if (sign < 1) {
                throw new JobException(
                        JOIN + " vaut « " + join
                                + " » : un nom de jointure et un chemin étaient attendus, comme siege=s3a://depot/etablissements.");
            }
            joins.put(join.substring(0, sign), join.substring(sign + 1));
        }
        return joins;
    }

    private static LocalDate date(@Nullable String text) {
        if (text == null) {
            return LocalDate.now(PARIS);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new JobException(
                    "--date vaut « " + text + " » : une date qui existe, de la forme 2026-11-24, était attendue.", e);
        }
    }
}
