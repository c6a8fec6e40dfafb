package fr.palier.catalogue.geography;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files shipped beside these classes. Where the classes come from a jar, it is opened as what it is,
 * a zip: the way through the class loader takes a cold start two to three times as long.
 */
final class Shelf {

    private static final String FOLDER =
            Shelf.class.getPackageName().replace('.', '/').concat("/");
    private static final @Nullable ZipFile JAR = jar();

    private Shelf() {}

    /** The text of a file; a file that is missing or cannot be read is a fault of the build. */
    static String read(String name) {
        try (InputStream in = JAR == null ? Shelf.class.getResourceAsStream(name) : entry(JAR, name)) {
            if (in == null) {
                throw new IllegalStateException("The geography is shipped without " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The geography's " + name + " cannot be read", e);
        }
    }

    private static @Nullable InputStream entry(ZipFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(FOLDER.concat(name));
        return entry == null ? null : jar.getInputStream(entry);
    }

    /** The jar, kept open as the class loader keeps its own; null where only the class loader can tell. */
    private static @Nullable ZipFile jar() {
        CodeSource source = Shelf.class.getProtectionDomain().getCodeSource();
        String location = source == null ? "" : String.valueOf(source.getLocation());
        if (!location.startsWith("file:") || !location.endsWith(".jar")) {
            return null;
        }
        try {
            return new ZipFile(new File(URI.create(location)));
        } catch (IOException unreadable) {
            return null;
        }
    }
}
