package fr.palier.screening;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Territory;
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

/**
 * A made-up register: forms, places, ages, sizes and budgets in proportions like a register's, a good part
 * unknown. Words are kept as small numbers, which is what both sides read fastest.
 */
final class BenchRegister {

    /** Where headcount bands begin and where they end. */
    static final int[] LEAST = {0, 1, 3, 6, 10, 20, 50, 100, 200};

    static final int[] MOST = {0, 2, 5, 9, 19, 49, 99, 199, 249};

    static final List<String> FORMS = BenchRows.FORMS.stream().distinct().toList();

    /** Those of one region follow each other, so that a region is a range of numbers. */
    static final List<Territory> DEPARTEMENTS = Geography.french().regions().stream()
            .flatMap(region -> Geography.french().departements().stream()
                    .filter(departement -> departement.extent().isWithin(region.extent())))
            .toList();

    static final List<String> COLUMNS =
            List.of("forme", "departement", "date_creation", "effectif_min", "budget", "domaine", "societe_ess");

    private BenchRegister() {}

    /** Writes so many rows, the same at every run, unless they are there. */
    static void generate(Statement sql, Path parquet, long rows) throws SQLException {
        if (Files.exists(parquet)) {
            return;
        }
        sql.execute("SELECT setseed(0.5)");
        sql.execute("""
                COPY (SELECT
                  ([0,0,0,1,2,3,4,5])[1 + (random() * 8)::INT %% 8]::UTINYINT AS forme,
                  ((random() * 900)::INT %% %d)::UTINYINT AS departement,
                  CASE WHEN random() < 0.97 THEN DATE '2026-11-23' - (random() * random() * 20000)::INT END AS date_creation,
                  ([NULL,0,1,3,6,10,20,50,100,200])[1 + (random() * 10)::INT %% 10]::SMALLINT AS effectif_min,
                  CASE WHEN random() < 0.4 THEN (random() * random() * 1000)::INT * 1000 END AS budget,
                  CASE WHEN random() < 0.8 THEN ((random() * 10)::INT %% 10)::UTINYINT END AS domaine,
                  CASE WHEN random() < 0.3 THEN random() < 0.2 END AS societe_ess
                FROM range(%d)) TO '%s' (FORMAT parquet, ROW_GROUP_SIZE 122880)
                """.formatted(DEPARTEMENTS.size(), rows, parquet));
    }

    /** What its columns say. */
    static List<Source> sources(Vocabulary vocabulary) {
        return List.of(
                new Source(
                        "forme", vocabulary.get("forme_juridique"), value -> new Value.Choice(FORMS.get(place(value)))),
                new Source(
                        "departement",
                        vocabulary.get("departement"),
                        value -> new Value.Place(DEPARTEMENTS.get(place(value)))),
                new Source(
                        "date_creation",
                        vocabulary.get("date_creation"),
                        value -> Value.Day.exactly(LocalDate.ofEpochDay((Long) value))),
                new Source("effectif_min", vocabulary.get("salaries"), value -> band(place(value))),
                new Source(
                        "budget",
                        vocabulary.get("budget"),
                        value -> Value.Quantity.exactly(BigDecimal.valueOf((Long) value))),
                new Source(
                        "domaine",
                        vocabulary.get("domaines"),
                        value -> new Value.Selection(Set.of(BenchRows.FIELDS.get(place(value))))),
                new Source("societe_ess", vocabulary.get("societe_ess"), value -> new Value.Flag((Boolean) value)));
    }

    private static int place(Object value) {
        return Math.toIntExact((Long) value);
    }

    private static Value band(int least) {
        int band = Arrays.binarySearch(LEAST, least);
        return new Value.Quantity(BigDecimal.valueOf(LEAST[band]), BigDecimal.valueOf(MOST[band]));
    }
}
