package fr.palier.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A browser as far as these tests need one: it keeps the one cookie and follows nothing by itself. */
public final class Browser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String address;
    private Optional<String> cookie = Optional.empty();
    private final List<String> headers = new ArrayList<>();

    public Browser() {
        this(TestSite.address());
    }

    public Browser(String address) {
        this.address = address;
    }

    /** The same browser, sending a header with every request from now on. */
    public Browser sending(String name, String value) {
        headers.add(name);
        headers.add(value);
        return this;
    }

    /** What the cookie is now, name included. */
    public Optional<String> cookie() {
        return cookie;
    }

    /** Puts another cookie in its place. */
    public Browser keeping(String name, String value) {
        cookie = Optional.of(name + "=" + value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    public HttpResponse<String> method(String method, String path) {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Sends a form: names and values in turn. */
    public HttpResponse<String> post(String path, String... form) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(encoded(form[i])).append('=').append(encoded(form[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Sends a text of some media type. */
    public HttpResponse<String> send(String method, String path, String type, String text) {
        return send(request(path)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(text))
                .build());
    }

    /** Sends JSON. */
    public HttpResponse<String> json(String path, String text) {
        return send("POST", path, "application/json", text);
    }

    /** Sends bytes as they are and reads the whole answer: what no client library would send. */
    public static String raw(byte[] bytes) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), TestSite.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        cookie.ifPresent(kept -> request.header("Cookie", kept));
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            response.headers().firstValue("Set-Cookie").ifPresent(this::take);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(String sent) {
        String pair = sent.substring(0, sent.indexOf(';'));
        cookie = sent.contains("Max-Age=0") ? Optional.empty() : Optional.of(pair);
    }
}
