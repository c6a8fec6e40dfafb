package fr.palier.catalogue.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.palier.engine.facts.Territory;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

    @Test
    void a_file_that_is_not_shipped_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Shelf.read("communes/20.csv"))
                .withMessageContaining("communes/20.csv");
    }

    @Test
    void the_geography_is_the_same_out_of_a_jar(@TempDir Path folder) throws Exception {
        Path jar = Files.createDirectories(folder.resolve("à côté")).resolve("palier catalogue.jar");
        writeJar(jar, placeOf(Geography.class));
        URL[] places = {jar.toUri().toURL(), placeOf(Territory.class).toUri().toURL()};

        try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(Geography.class.getName());
            Object packed = type.getMethod("french").invoke(null);
            for (String code : List.of("commune:63113", "75111", "epci:200046977", "france", "commune:99999")) {
                assertThat(type.getMethod("find", String.class).invoke(packed, code))
                        .hasToString(Geography.french().find(code).toString());
            }
        }
    }

    private static Path placeOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void writeJar(Path jar, Path classes) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
            }
        }
    }
}
