package fr.palier.screening;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A made-up register: forms, places, ages, sizes and budgets in proportions like a register's, a good part unknown. */
final class BenchRegister {

    /** Where headcount bands begin and where they end. */
    static final int[] LEAST = {0, 1, 3, 6, 10, 20, 50, 100, 200};

    static final int[] MOST = {0, 2, 5, 9, 19, 49, 99, 199, 249};

    static final List<String> COLUMNS = List.of(
            "forme_juridique", "departement", "date_creation", "effectif_min", "budget", "domaines", "societe_ess");

    private BenchRegister() {}

    /** Writes so many rows, the same at every run, unless they are there. */
    static void generate(Statement sql, Path parquet, long rows) throws SQLException {
        if (Files.exists(parquet)) {
            return;
        }
        sql.execute("SELECT setseed(0.5)");
        String departements = Geography.french().departements().stream()
                .map(territory -> "'" + territory.code().substring("departement:".length()) + "'")
                .collect(Collectors.joining(","));
        sql.execute("""
                COPY (SELECT
                  (['association','association','association','societe_commerciale','entreprise_individuelle','cooperative','fondation','fonds_de_dotation'])[1 + (random() * 8)::INT %% 8] AS forme_juridique,
                  ([%s])[1 + (random() * 900)::INT %% 108] AS departement,
                  CASE WHEN random() < 0.97 THEN DATE '2026-11-23' - (random() * random() * 20000)::INT END AS date_creation,
                  ([NULL,0,1,3,6,10,20,50,100,200])[1 + (random() * 10)::INT %% 10]::SMALLINT AS effectif_min,
                  CASE WHEN random() < 0.4 THEN (random() * random() * 1000)::INT * 1000 END AS budget,
                  CASE WHEN random() < 0.8 THEN (['sante','habitat','mobilite','alimentation','culture','sport','numerique','education','environnement','autre'])[1 + (random() * 10)::INT %% 10] END AS domaines,
                  CASE WHEN random() < 0.3 THEN random() < 0.2 END AS societe_ess
                FROM range(%d)) TO '%s' (FORMAT parquet, ROW_GROUP_SIZE 122880)
                """.formatted(departements, rows, parquet));
    }

    /** What its columns say. */
    static List<Source> sources(Vocabulary vocabulary) {
        Geography france = Geography.french();
        return List.of(
                new Source(
                        "forme_juridique",
                        vocabulary.get("forme_juridique"),
                        value -> new Value.Choice((String) value)),
                new Source(
                        "departement",
                        vocabulary.get("departement"),
                        value -> new Value.Place(
                                france.find("departement:" + value).orElseThrow())),
                new Source(
                        "date_creation",
                        vocabulary.get("date_creation"),
                        value -> Value.Day.exactly(LocalDate.ofEpochDay((Long) value))),
                new Source("effectif_min", vocabulary.get("salaries"), value -> band((Long) value)),
                new Source(
                        "budget",
                        vocabulary.get("budget"),
                        value -> Value.Quantity.exactly(BigDecimal.valueOf((Long) value))),
                new Source(
                        "domaines", vocabulary.get("domaines"), value -> new Value.Selection(Set.of((String) value))),
                new Source("societe_ess", vocabulary.get("societe_ess"), value -> new Value.Flag((Boolean) value)));
    }

    private static Value band(long least) {
        int band = Arrays.binarySearch(LEAST, Math.toIntExact(least));
        return new Value.Quantity(BigDecimal.valueOf(LEAST[band]), BigDecimal.valueOf(MOST[band]));
    }
}
