package fr.palier.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** What is read and written beside the register itself, on any storage that Spark reads. */
final class Storage {

    /** As everywhere in Hadoop: a folder that holds it is whole. */
    static final String WHOLE = "_SUCCESS";

    private static final String PROGRAMMES = "programmes";
    private static final String SHIPPED = "/catalogue/vocabulaire.yaml";
    private static final long LARGEST = 1 << 20;

    private final Configuration configuration;

    Storage(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * Sees that a folder can take a result; what an attempt that failed has left there is taken away.
     *
     * @param read what the job reads, none of which is to be taken away
     * @throws JobException if there is a whole result already, or if it is where something is read
     */
    void clear(String output, List<String> parts, List<String> read) {
        try {
            Path folder = new Path(output);
            FileSystem files = folder.getFileSystem(configuration);
            if (files.exists(new Path(folder, WHOLE))) {
                throw new JobException(
                        "« " + output
                                + " » contient déjà un résultat entier : donnez un autre dossier à --sortie, ou effacez celui-ci.");
            }
            for (String part : parts) {
                for (String place : read) {
                    if (isWithin(new Path(place), new Path(output + part))) {
                        throw new JobException(
                                "« " + place
                                        + " » est lu par la même commande et serait effacé : donnez un autre dossier à --sortie.");
                    }
                }
            }
            for (String part : parts) {
                files.delete(new Path(output + part), true);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new JobException(
                    "« " + output + " » n'est pas accessible : vérifiez l'adresse de --sortie et vos droits.", e);
        }
    }

    private boolean isWithin(Path place, Path folder) throws IOException {
        String whole = folder.getFileSystem(configuration).makeQualified(folder) + "/";
        return (place.getFileSystem(configuration).makeQualified(place) + "/").startsWith(whole);
    }

    /** Says that all of a result is there. */
    void mark(String output) {
        try {
            Path mark = new Path(output, WHOLE);
            mark.getFileSystem(configuration).create(mark, true).close();
        } catch (IOException e) {
            throw new JobException(
                    "« " + output + " » n'a pas pu être marqué comme entier : vérifiez vos droits, puis relancez.", e);
        }
    }

    /**
     * What is in a file.
     *
     * @throws JobException if it cannot be read
     */
    byte[] content(String file) {
        try {
            Path path = new Path(file);
            return content(path.getFileSystem(configuration), path);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * The files of a catalogue, by their path within its folder.
     *
     * @param folder null for the catalogue that ships
     * @throws JobException if they cannot be read
     */
    SortedMap<String, byte[]> catalogue(@Nullable String folder) {
        if (folder == null) {
            return shipped();
        }
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try {
            Path root = new Path(folder);
            FileSystem files = root.getFileSystem(configuration);
            for (FileStatus file : files.listStatus(root)) {
                String name = file.getPath().getName();
                if (file.isFile()) {
                    contents.put(name, content(files, file.getPath()));
                } else if (name.equals(PROGRAMMES)) {
                    for (FileStatus programme : files.listStatus(file.getPath())) {
                        contents.put(
                                PROGRAMMES + "/" + programme.getPath().getName(), content(files, programme.getPath()));
                    }
                }
            }
            return contents;
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(folder, e);
        }
    }

    /** The catalogue in the application's own jar; in a build that made none, in its folder of classes. */
    private static SortedMap<String, byte[]> shipped() {
        URL vocabulary = Storage.class.getResource(SHIPPED);
        if (vocabulary == null) {
            throw new JobException("Cette copie de l'application n'a pas de catalogue : donnez-en un par --catalogue.");
        }
        try {
            URI place = vocabulary.toURI();
            if (!"jar".equals(place.getScheme())) {
                return contents(java.nio.file.Path.of(place).resolveSibling(""));
            }
            try (java.nio.file.FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return contents(jar.getPath(SHIPPED).resolveSibling(""));
            }
        } catch (IOException | URISyntaxException e) {
            throw new JobException("Le catalogue de cette application ne se lit pas : refaites palier-spark.jar.", e);
        }
    }

    private static SortedMap<String, byte[]> contents(java.nio.file.Path root) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<java.nio.file.Path> paths = Files.walk(root)) {
            for (java.nio.file.Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return contents;
    }

    private static byte[] content(FileSystem files, Path path) throws IOException {
        try (FSDataInputStream in = files.open(path)) {
            byte[] content = in.readNBytes((int) LARGEST + 1);
            if (content.length > LARGEST) {
                throw new JobException("« " + path + " » dépasse 1 Mio : un petit fichier YAML était attendu.");
            }
            return content;
        }
    }

    private static JobException unreadable(String place, Exception cause) {
        return new JobException(
                cause instanceof FileNotFoundException
                        ? "« " + place + " » n'existe pas : vérifiez cette adresse."
                        : "« " + place + " » ne se laisse pas lire : vérifiez cette adresse et vos droits.",
                cause);
    }
}
