package fr.palier.cli;

import fr.palier.catalogue.profiles.ProfileException;
import fr.palier.catalogue.profiles.ProfileLines;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.catalogue.profiles.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Where profiles come from: one JSON object, or JSONL with one a line. Lines are read as they are needed, so
 * that a file of any length is.
 */
final class ProfileSource {

    private static final String STANDARD_INPUT = "-";
    private static final String LINES = ".jsonl";

    private final ProfileReader reader;
    private final boolean goesOn;
    private final List<String> faults = new ArrayList<>();

    /**
     * @param goesOn whether a bad line is left out and told at the end
     */
    ProfileSource(ProfileReader reader, boolean goesOn) {
        this.reader = reader;
        this.goesOn = goesOn;
    }

    /** The bad lines that were left out. */
    List<String> faults() {
        return faults;
    }

    /**
     * Hands on every profile of an input, in order.
     *
     * @param name a file, or "-" for standard input
     * @throws CommandException at the first that cannot be used
     */
    void read(String name, InputStream standardInput, Consumer<Submission> each) {
        try {
            readAll(name, standardInput, each);
        } catch (UncheckedIOException e) {
            throw new CommandException("L'entrée ne se laisse pas lire jusqu'au bout.", e);
        }
    }

    private void readAll(String name, InputStream standardInput, Consumer<Submission> each) {
        if (name.equals(STANDARD_INPUT)) {
            stream(new ProfileLines(standardInput), each);
            return;
        }
        Path file = Arguments.path(name);
        if (Files.isDirectory(file)) {
            throw new CommandException("« " + name + " » est un dossier : le fichier d'un profil était attendu.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (name.endsWith(LINES)) {
                lines(new ProfileLines(in), each);
            } else {
                each.accept(one(whole(in), name));
            }
        } catch (NoSuchFileException e) {
            throw new CommandException("Le fichier « " + name + " » n'existe pas. Vérifiez son nom et son dossier.", e);
        } catch (AccessDeniedException e) {
            throw new CommandException(
                    "Le fichier « " + name + " » ne peut pas être lu : le droit de lecture manque.", e);
        } catch (IOException e) {
            throw new CommandException("Le fichier « " + name + " » ne se laisse pas lire" + reason(e) + ".", e);
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return message.contains("symbolic links") ? " : ses liens tournent en rond" : "";
    }

    private static String whole(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(ProfileReader.largest() + 1);
        if (bytes.length > ProfileReader.largest()) {
            throw new ProfileException("ce profil est trop grand : il dépasse 1 Mio.");
        }
        return ProfileLines.text(bytes);
    }

    private Submission one(String text, String name) {
        try {
            return reader.read(text);
        } catch (ProfileException e) {
            throw new CommandException(name + " : " + e.getMessage(), e);
        }
    }

    /** One object over any number of lines, or several, one a line. */
    private void stream(ProfileLines input, Consumer<Submission> each) {
        Optional<ProfileLines.Line> first = input.next();
        if (first.isEmpty()) {
            throw new CommandException("Entrée vide : un profil JSON était attendu, par exemple {\"budget\": 90000}.");
        }
        if (first.get() instanceof ProfileLines.Line.Text(long _, String text) && !ProfileReader.isObject(text)) {
            List<ProfileLines.Line> read = new ArrayList<>(List.of(first.get()));
            String joined = joined(text, input, read);
            if (read.size() == 1 || ProfileReader.isObject(joined) || !isLines(read)) {
                if (read.getLast() instanceof ProfileLines.Line.Unreadable(long number, String reason)) {
                    throw new CommandException("Ligne " + number + " : " + reason);
                }
                each.accept(one(joined, "Entrée"));
                return;
            }
            read.reversed().forEach(input::putBack);
        } else {
            input.putBack(first.get());
        }
        lines(input, each);
    }

    private static String joined(String first, ProfileLines input, List<ProfileLines.Line> read) {
        StringBuilder text = new StringBuilder(first);
        for (Optional<ProfileLines.Line> line = input.next(); line.isPresent(); line = input.next()) {
            read.add(line.get());
            if (!(line.get() instanceof ProfileLines.Line.Text(long _, String more))
                    || text.length() > ProfileReader.largest()) {
                break;
            }
            text.append('\n').append(more);
        }
        return text.toString();
    }

    /** Whether some lines, which together are no object, are meant one by one: one of them ends as an object, or is one. */
    private static boolean isLines(List<ProfileLines.Line> lines) {
        return isText(lines.getFirst(), text -> text.strip().endsWith("}"))
                || lines.stream().skip(1).anyMatch(line -> isText(line, ProfileReader::isObject));
    }

    private static boolean isText(ProfileLines.Line line, Predicate<String> condition) {
        return line instanceof ProfileLines.Line.Text(long _, String text) && condition.test(text);
    }

    private void lines(ProfileLines input, Consumer<Submission> each) {
        for (Optional<ProfileLines.Line> line = input.next(); line.isPresent(); line = input.next()) {
            Optional<Submission> submission = submission(line.get());
            submission.ifPresent(each);
        }
    }

    private Optional<Submission> submission(ProfileLines.Line line) {
        try {
            return Optional.of(
                    switch (line) {
                        case ProfileLines.Line.Text(long _, String text) -> reader.read(text);
                        case ProfileLines.Line.Unreadable(long _, String reason) -> throw new ProfileException(reason);
                    });
        } catch (ProfileException e) {
            String fault = "Ligne " + line.number() + " : " + e.getMessage();
            if (!goesOn) {
                throw new CommandException(fault, e);
            }
            faults.add(fault);
            return Optional.empty();
        }
    }
}
