package fr.palier.sirene;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A public service as it should be, or as it should not. */
final class Service implements AutoCloseable {

    /** One answer. */
    record Reply(int status, String retryAfter, String body, long millis) {
        static Reply of(String body) {
            return new Reply(200, "", body, 0);
        }

        static Reply status(int status) {
            return new Reply(status, "", "{}", 0);
        }
    }

    private static final Logger LOG = Logger.getLogger(Service.class.getName());

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<Reply> reply = new AtomicReference<>(Reply.of("{\"results\":[]}"));
    private final AtomicReference<String> query = new AtomicReference<>("");

    Service() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/search", exchange -> {
            asked.incrementAndGet();
            query.set(exchange.getRequestURI().getRawQuery());
            Reply now = reply.get();
            sleep(now.millis());
            byte[] body = now.body().getBytes(StandardCharsets.UTF_8);
            if (!now.retryAfter().isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", now.retryAfter());
            }
            exchange.sendResponseHeaders(now.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    Service answering(Reply next) {
        reply.set(next);
        return this;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How often it was asked. */
    int asked() {
        return asked.get();
    }

    /** What it was asked last. */
    String query() {
        return query.get();
    }

    /** A service that answers every connection with the same bytes and then ends it, or never does. */
    static Raw raw(String answer, boolean hangs) {
        return new Raw(answer, hangs);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Speaks no more HTTP than it is told to. */
    static final class Raw implements AutoCloseable {

        private final ServerSocket socket;

        Raw(String answer, boolean hangs) {
            try {
                socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Thread.ofVirtual().start(() -> {
                while (!socket.isClosed()) {
                    try {
                        Socket connection = socket.accept();
                        connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                        connection.getOutputStream().flush();
                        if (!hangs) {
                            connection.getInputStream().read(new byte[8_192]);
                            connection.close();
                        }
                    } catch (IOException e) {
                        LOG.log(Level.FINE, "Who asked is gone.", e);
                    }
                }
            });
        }

        URI address() {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
