package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a person is shown, kept in src/test/resources/attendus. After a change that is meant, write them anew and
 * read the difference: {@code mvn -pl palier-cli -am test -Dtest='Golden*' -Dpalier.goldens=ecrire
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "attendus");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("ecrire".equals(System.getProperty("palier.goldens"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).as(name).isEqualTo(Files.readString(file));
    }
}
