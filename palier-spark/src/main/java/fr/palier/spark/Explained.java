package fr.palier.spark;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.SparkThrowable;
import org.jspecify.annotations.Nullable;

/** What Spark could not do, said to a user. */
final class Explained {

    private static final int SHOWN = 300;

    private Explained() {}

    /** A sentence about what kept Spark from its work. */
    static String of(Throwable cause) {
        return causes(cause)
                .map(Explained::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(
                        () -> "Spark n'a pas pu finir (" + cause.getClass().getSimpleName() + ") : "
                                + firstLine(cause.getMessage())
                                + " Son journal dit le détail. Rien n'est présenté comme entier : la même commande recommence.");
    }

    private static Optional<String> known(Throwable cause) {
        String condition = cause instanceof SparkThrowable said ? said.getCondition() : null;
        String message = firstLine(cause.getMessage());
        return switch (condition) {
            case null -> Optional.empty();
            case "PATH_NOT_FOUND" ->
                Optional.of("Ce chemin n'existe pas. Vérifiez --entree et --jointure. Spark dit : " + message);
            case "UNABLE_TO_INFER_SCHEMA" ->
                Optional.of("Ce chemin ne contient aucun fichier Parquet. Vérifiez --entree et --jointure.");
            case String text
            when text.startsWith("CANNOT_MERGE_SCHEMAS") ->
                Optional.of(
                        "Les fichiers de ce dossier n'ont pas les mêmes colonnes : un même nom y a deux types. Donnez-les"
                                + " à part. Spark dit : "
                                + message);
            case String text
            when text.startsWith("FAILED_READ_FILE") || text.startsWith("CANNOT_READ_FILE_FOOTER") ->
                Optional.of("Un fichier n'est pas du Parquet entier : il est sans doute tronqué ou abîmé. Rien n'est"
                        + " présenté comme entier. Spark dit : " + message);
            case "COLUMN_ALREADY_EXISTS" ->
                Optional.of("Deux colonnes du registre ont le même nom : renommez ou retirez l'une des deux.");
            default -> Optional.empty();
        };
    }

    private static Stream<Throwable> causes(Throwable cause) {
        return Stream.iterate(cause, each -> each != null, Throwable::getCause);
    }

    private static String firstLine(@Nullable String message) {
        String line = message == null ? "" : message.strip().lines().findFirst().orElse("");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
