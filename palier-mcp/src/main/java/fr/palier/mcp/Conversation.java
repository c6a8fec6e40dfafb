package fr.palier.mcp;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What goes in and out, one JSON-RPC message a line. It stands between the process's streams and the protocol's library,
 * which ends a conversation at the first line that it cannot read, trips over requests that come faster than it answers,
 * and drops what it has not answered yet when the other side has said everything. Here a line that is no message is
 * answered with an error, and the next message, or the end, is passed on once the last request has its answer.
 */
final class Conversation {

    /** What one message may have, in characters. */
    static final int LONGEST = 4 << 20;

    /** How long one answer is waited for: the longest takes a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BufferedReader in;
    private final OutputStream out;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition answered = lock.newCondition();
    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean isOpen;
    private boolean isBroken;

    Conversation(InputStream in, OutputStream out) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    /** The messages that can be read, a line each. */
    InputStream input() {
        return new Inbound();
    }

    /** Where answers are written; each is sent when its line is whole. */
    OutputStream output() {
        return new Outbound();
    }

    /**
     * Waits until one side has hung up, or the library owes an answer for too long.
     *
     * @return whether it ended as it should
     */
    boolean isEndedWell() throws InterruptedException {
        while (!ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            if (!isAnswered()) {
                return false;
            }
        }
        return true;
    }

    /** The next message that can be read, with its line feed; empty at the end. The last one is answered before. */
    private byte[] next() throws IOException {
        isAnswered();
        for (String line = line(); line != null; line = line()) {
            if (line.length() > LONGEST) {
                send(Message.tooLong(LONGEST));
            } else if (!line.isBlank() && isUsable(line)) {
                return (line + "\n").getBytes(StandardCharsets.UTF_8);
            }
        }
        ended.countDown();
        return new byte[0];
    }

    private boolean isUsable(String line) throws IOException {
        return switch (Message.of(line)) {
            case Message.Unusable(String answer) -> {
                send(answer);
                yield false;
            }
            case Message.Request _ -> {
                owe(true);
                yield true;
            }
            case Message.Notification _ -> true;
            // Nothing was asked of the other side.
            case Message.Response _ -> false;
        };
    }

    /** The next line, cut one character after the longest; null at the end. */
    private @Nullable String line() throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() <= LONGEST) {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private void send(String line) throws IOException {
        send((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void send(byte[] line) throws IOException {
        lock.lock();
        try {
            out.write(line);
            out.flush();
        } catch (IOException e) {
            isBroken = true;
            answered.signalAll();
            ended.countDown();
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private void owe(boolean isOwed) {
        lock.lock();
        try {
            isOpen = isOwed;
            answered.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the answer to the last request, as long as it may take; false where it did not come. */
    private boolean isAnswered() {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (isOpen && !isBroken && left > 0) {
                left = answered.awaitNanos(left);
            }
            return !isOpen || isBroken;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Hands each message on as soon as it is there. */
    private final class Inbound extends InputStream {

        private byte[] message = new byte[0];
        private int at;
        private boolean isAtEnd;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (at == message.length && !isAtEnd) {
                message = next();
                at = 0;
                isAtEnd = message.length == 0;
            }
            if (isAtEnd) {
                return -1;
            }
            int taken = Math.min(length, message.length - at);
            System.arraycopy(message, at, target, from, taken);
            at += taken;
            return taken;
        }
    }

    /** Gathers a line until it is whole: an error of ours never stands in the middle of another's answer. */
    private final class Outbound extends OutputStream {

        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public synchronized void write(int b) throws IOException {
            line.write(b);
            if (b == '\n') {
                byte[] whole = line.toByteArray();
                line.reset();
                send(whole);
                if (Message.of(new String(whole, StandardCharsets.UTF_8)) instanceof Message.Response) {
                    owe(false);
                }
            }
        }
    }
}
