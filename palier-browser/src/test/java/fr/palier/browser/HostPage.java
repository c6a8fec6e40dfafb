package fr.palier.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A page of another site, on another port, with a policy of its own. */
final class HostPage implements AutoCloseable {

    private final HttpServer server;

    /**
     * @param content what stands in it
     */
    HostPage(String content) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, content));
        server.start();
    }

    /** What a site copies from the page that explains the widget. */
    static String snippet(String path) {
        return "<iframe data-palier src=\"" + Chromium.address() + path
                + "\" title=\"Palier\" height=\"720\""
                + " style=\"width: 100%; min-width: 280px; border: 0\"></iframe>"
                + "<script src=\"" + Chromium.address() + "/widget/palier.js\" async></script>";
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private static void answer(HttpExchange exchange, String content) throws IOException {
        String html = "<!DOCTYPE html><html lang=\"fr\"><head><title>Un autre site</title>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "</head><body><main><h1>Un autre site</h1>" + content + "</main></body></html>";
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
        exchange.getResponseHeaders()
                .add(
                        "Content-Security-Policy",
                        "frame-src 'self' " + Chromium.address() + "; script-src 'unsafe-inline' "
                                + Chromium.address());
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
