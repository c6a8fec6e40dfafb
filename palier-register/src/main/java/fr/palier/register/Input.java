package fr.palier.register;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A register's file, opened, its beginning looked at. A ZIP archive has to hold one file. */
final class Input implements AutoCloseable {

    /** What a file is, told from its first bytes. */
    enum Kind {
        CSV,
        JSON_LINES,
        PARQUET
    }

    private static final int HEAD = 1 << 20;
    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GZIP = {(byte) 0x1f, (byte) 0x8b};

    private final Counting raw;
    private final InputStream unpacked;
    private final byte[] head;
    private final long size;

    private Input(Counting raw, long size) throws IOException {
        this.raw = raw;
        this.size = size;
        this.unpacked = unpacked(raw);
        this.head = unpacked.readNBytes(HEAD);
    }

    /**
     * Opens a file.
     *
     * @throws RegisterException if it cannot be read
     */
    static Input open(Path file) {
        if (Files.isDirectory(file)) {
            throw new RegisterException("« " + file + " » est un dossier : le fichier d'un registre était attendu.");
        }
        try {
            return new Input(new Counting(Files.newInputStream(file)), Files.size(file));
        } catch (NoSuchFileException e) {
            throw new RegisterException(
                    "Le fichier « " + file + " » n'existe pas. Vérifiez son nom et son dossier.", e);
        } catch (AccessDeniedException e) {
            throw new RegisterException(
                    "Le fichier « " + file + " » ne peut pas être lu : le droit de lecture manque.", e);
        } catch (IOException e) {
            throw new RegisterException(
                    "Le fichier « " + file + " » ne se laisse pas lire : il est peut-être abîmé.", e);
        }
    }

    /** Takes what comes through a pipe. */
    static Input of(InputStream pipe) {
        try {
            return new Input(new Counting(pipe), 0);
        } catch (IOException e) {
            throw new RegisterException("L'entrée ne se laisse pas lire.", e);
        }
    }

    Kind kind() {
        if (startsWith(head, PARQUET)) {
            return Kind.PARQUET;
        }
        Encoding encoding = encoding();
        String start = new String(
                        head, encoding.mark(), Math.min(head.length, 1000) - encoding.mark(), encoding.charset())
                .strip();
        return start.startsWith("{") ? Kind.JSON_LINES : Kind.CSV;
    }

    /** Whether it comes out of an archive. */
    boolean isPacked() {
        return unpacked instanceof GZIPInputStream || unpacked instanceof OnlyFile;
    }

    boolean isEmpty() {
        return head.length == 0;
    }

    Encoding encoding() {
        return Encoding.of(head);
    }

    /** The byte that ends its lines: where there are only carriage returns, these. */
    byte lineEnd() {
        boolean hasFeed = false;
        boolean hasReturn = false;
        for (byte b : head) {
            hasFeed |= b == '\n';
            hasReturn |= b == '\r';
        }
        return (byte) (hasReturn && !hasFeed ? '\r' : '\n');
    }

    /** The text, its byte order mark left out; in UTF-8 where the file is in UTF-16. */
    InputStream text(Encoding encoding) {
        InputStream all = new SequenceInputStream(
                new ByteArrayInputStream(head, encoding.mark(), head.length - encoding.mark()), unpacked);
        return encoding.isWide() ? new Narrowed(new InputStreamReader(all, encoding.charset())) : all;
    }

    /** How many bytes of the file were read. */
    long position() {
        return raw.count;
    }

    /** How many bytes the file has; 0 where nobody knows. */
    long size() {
        return size;
    }

    @Override
    public void close() {
        try {
            unpacked.close();
        } catch (IOException e) {
            throw new RegisterException("Le registre ne se laisse pas refermer.", e);
        }
    }

    private static InputStream unpacked(Counting raw) throws IOException {
        byte[] start = raw.readNBytes(ZIP.length);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), raw);
        if (startsWith(start, GZIP)) {
            return new GZIPInputStream(all, 1 << 16);
        }
        if (!startsWith(start, ZIP)) {
            return all;
        }
        OnlyFile zip = new OnlyFile(new ZipInputStream(all));
        if (!zip.next()) {
            throw new RegisterException("Cette archive ZIP est vide : un registre était attendu.");
        }
        return zip;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** The one file of a ZIP archive: of several, none is left out without a word. */
    private static final class OnlyFile extends FilterInputStream {

        private final ZipInputStream zip;
        private String name = "";

        OnlyFile(ZipInputStream zip) {
            super(zip);
            this.zip = zip;
        }

        /** Goes to the next file; folders, and what a Mac notes beside each file, are none. */
        boolean next() throws IOException {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
                    name = entry.getName();
                    return true;
                }
            }
            return false;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            String first = name;
            if (read < 0 && next()) {
                if (first.equals("[Content_Types].xml") || first.equals("mimetype")) {
                    throw new RegisterException("C'est un classeur de tableur : enregistrez-le en CSV.");
                }
                throw new RegisterException("Cette archive ZIP contient plusieurs fichiers (« " + first + " », « "
                        + name + " ») : gardez-y le registre seul.");
            }
            return read;
        }
    }

    /** Counts what was read. */
    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    /** A text's characters as bytes of UTF-8. */
    private static final class Narrowed extends InputStream {

        private final Reader reader;
        private final char[] characters = new char[1 << 13];
        private byte[] bytes = {};
        private int taken;

        Narrowed(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes[taken++] & 0xFF : -1;
        }

        @Override
        public int read(byte @Nullable [] target, int offset, int length) throws IOException {
            if (target == null || !fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - taken);
            System.arraycopy(bytes, taken, target, offset, count);
            taken += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }

        private boolean fill() throws IOException {
            if (taken < bytes.length) {
                return true;
            }
            int read = reader.read(characters, 0, characters.length - 1);
            if (read < 0) {
                return false;
            }
            if (read > 0 && Character.isHighSurrogate(characters[read - 1])) {
                int other = reader.read();
                if (other >= 0) {
                    characters[read++] = (char) other;
                }
            }
            bytes = new String(characters, 0, read).getBytes(StandardCharsets.UTF_8);
            taken = 0;
            return true;
        }
    }
}
