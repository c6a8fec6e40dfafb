package fr.palier.screening.bulk;

import java.nio.file.Path;
import java.util.Locale;

/** How rows are written, told by the ending of the file's name. */
enum RowFormat {
    CSV(".csv"),
    JSON_LINES(".jsonl"),
    PARQUET(".parquet");

    private final String ending;

    RowFormat(String ending) {
        this.ending = ending;
    }

    static RowFormat of(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        for (RowFormat format : values()) {
            if (name.endsWith(format.ending)) {
                return format;
            }
        }
        throw new ScreeningException(
                "« " + target + " » ne dit pas quel fichier écrire : son nom doit finir par .csv, .jsonl ou .parquet.");
    }

    RowWriter open(Path target, long from) {
        return switch (this) {
            case CSV -> new TextRows(target, from, false);
            case JSON_LINES -> new TextRows(target, from, true);
            case PARQUET -> new ParquetRows(target, from);
        };
    }
}
