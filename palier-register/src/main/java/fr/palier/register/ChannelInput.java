package fr.palier.register;

import dev.hardwood.InputFile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file that is read, never mapped: a mapped file that someone cuts while it is read ends the whole process
 * (SIGBUS), where a read that finds too little is an {@link EOFException}. Any number of threads may read it.
 */
public final class ChannelInput implements InputFile {

    /**
     * What the reader tells an operator (which instructions it has, that it looked ahead in vain) is nothing to a user:
     * what fails is thrown. Held on to, for a logger that nobody holds forgets its level.
     */
    private static final Logger READER = Logger.getLogger("dev.hardwood");

    static {
        READER.setLevel(Level.SEVERE);
    }

    private final Path path;
    private @Nullable FileChannel channel;
    private long length;

    public ChannelInput(Path path) {
        this.path = path;
    }

    @Override
    public void open() throws IOException {
        if (channel == null) {
            channel = FileChannel.open(path);
            length = channel.size();
        }
    }

    /** Some bytes, outside of the heap: what unpacks them would copy them there page by page. */
    @Override
    public ByteBuffer readRange(long offset, int count) throws IOException {
        FileChannel file = opened();
        if (offset < 0 || count < 0 || offset + count > length) {
            throw new IndexOutOfBoundsException(offset + " + " + count + " > " + length);
        }
        ByteBuffer bytes = ByteBuffer.allocateDirect(count);
        fill(file, bytes, offset);
        return bytes.flip();
    }

    /**
     * Fills a buffer from a place in a file.
     *
     * @throws EOFException if the file ends before
     */
    public static void fill(FileChannel file, ByteBuffer bytes, long offset) throws IOException {
        long at = offset;
        while (bytes.hasRemaining()) {
            int read = file.read(bytes, at);
            if (read < 0) {
                throw new EOFException("at " + at);
            }
            at += read;
        }
    }

    /** How many bytes the file had when it was opened. */
    @Override
    public long length() {
        opened();
        return length;
    }

    @Override
    public String name() {
        return Objects.toString(path.getFileName(), path.toString());
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    private FileChannel opened() {
        FileChannel file = channel;
        if (file == null) {
            throw new IllegalStateException("not opened: " + path);
        }
        return file;
    }
}
