package fr.palier.screening.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written beside the one it is to be, and renamed when it is whole. */
final class PartialFile extends OutputStream {

    private static final String ENDING = ".partiel";

    private final Path target;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 18);

    /**
     * Opens it.
     *
     * @param length how much of what was written before is kept
     */
    PartialFile(Path target, long length) throws IOException {
        this.target = target;
        this.channel = FileChannel.open(beside(target), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock();
            if (channel.size() < length) {
                throw new ScreeningException("« " + beside(target)
                        + " » est plus court que ce qui y avait été écrit : relancez sans --reprendre.");
            }
            channel.truncate(length);
            channel.position(length);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Where a file is while it is not whole. */
    static Path beside(Path target) {
        return target.resolveSibling(target.getFileName() + ENDING);
    }

    /** Puts a whole file in its place at once. */
    static void rename(Path from, Path target) throws IOException {
        Files.move(from, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void write(int b) throws IOException {
        if (!buffer.hasRemaining()) {
            drain();
        }
        buffer.put((byte) b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int written = 0;
        while (written < length) {
            if (!buffer.hasRemaining()) {
                drain();
            }
            int some = Math.min(buffer.remaining(), length - written);
            buffer.put(bytes, offset + written, some);
            written += some;
        }
    }

    /** Sees that all is on the disk, and tells how much that is. */
    long commit() throws IOException {
        drain();
        channel.force(false);
        return channel.position();
    }

    Path target() {
        return target;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void drain() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /** Held until the file is closed, or the process is gone. */
    private void lock() throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw busy();
            }
        } catch (OverlappingFileLockException e) {
            throw busy();
        }
    }

    private ScreeningException busy() {
        return new ScreeningException(
                "Une autre commande écrit déjà ce résultat (« " + target + " ») : attendez qu'elle ait fini.");
    }
}
