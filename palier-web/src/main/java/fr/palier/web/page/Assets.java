package fr.palier.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The style sheet, scripts, fonts and pictures, kept in memory. Each one's address carries a fingerprint of
 * its content, so that browsers may keep it for ever.
 */
public final class Assets {

    /** Where they are served. */
    public static final String FOLDER = "/statique/";

    private static final int FINGERPRINT_DIGITS = 10;

    /**
     * One of them.
     *
     * @param type its media type
     * @param content what is sent
     * @param zipped the same, compressed; empty where that would not help
     */
    @SuppressWarnings("ArrayRecordComponent") // Sent as they are, never compared and never changed.
    public record Asset(String type, byte[] content, byte[] zipped) {}

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Asset> byFile = new HashMap<>();

    private Assets() {}

    /** Reads those that are shipped: what others name comes first. */
    public static Assets shipped() {
        Assets assets = new Assets();
        Map<String, byte[]> files = new HashMap<>();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:/statique/*.*")) {
                files.put(name(resource), resource.getContentAsByteArray());
            }
            files.entrySet().stream()
                    .sorted(Comparator.comparingInt(file -> rank(file.getKey(), file.getValue())))
                    .forEach(file -> assets.add(file.getKey(), file.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return assets;
    }

    /**
     * The address of a shipped file.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public String url(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return address;
    }

    /** What a file name with its fingerprint stands for. */
    public Optional<Asset> find(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    private void add(String name, byte[] bytes) {
        byte[] content = isText(name) ? withAddresses(bytes) : bytes;
        int point = name.lastIndexOf('.');
        String file =
                name.substring(0, point) + "." + Fingerprint.of(content, FINGERPRINT_DIGITS) + name.substring(point);
        addresses.put(name, FOLDER + file);
        byFile.put(file, new Asset(type(name), content, name.endsWith(".woff2") ? new byte[0] : zipped(content)));
    }

    private byte[] withAddresses(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> entry : addresses.entrySet()) {
            text = text.replace("./" + entry.getKey(), entry.getValue());
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Fonts and pictures, then what names them, then scripts that name another script. */
    private static int rank(String name, byte[] content) {
        if (!isText(name)) {
            return 0;
        }
        return new String(content, StandardCharsets.UTF_8).contains(" from './") ? 2 : 1;
    }

    private static String name(Resource resource) {
        String name = resource.getFilename();
        if (name == null) {
            throw new IllegalStateException("an asset without a name: " + resource);
        }
        return name;
    }

    private static boolean isText(String name) {
        return name.endsWith(".css") || name.endsWith(".js");
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            case "png" -> "image/png";
            default -> "text/plain;charset=UTF-8";
        };
    }

    private static byte[] zipped(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
