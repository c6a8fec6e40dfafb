package fr.palier.web.api;

import fr.palier.guide.export.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers to programs. Those that only read may be kept a while, and carry a tag of their content. */
final class Reply {

    static final String JSON = "application/json";

    private static final String A_WHILE = "public, max-age=300";
    private static final int TAG_DIGITS = 16;

    private Reply() {}

    /** What was read. */
    static ResponseEntity<byte[]> read(Map<String, @Nullable Object> tree) {
        return read(Json.line(tree), new HttpHeaders());
    }

    /** What was read, with headers of its own. */
    static ResponseEntity<byte[]> read(String json, HttpHeaders headers) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .headers(headers)
                .header(HttpHeaders.CONTENT_TYPE, JSON)
                .header(HttpHeaders.CACHE_CONTROL, A_WHILE)
                .eTag(tag(bytes))
                .body(bytes);
    }

    /** What was decided for one profile, which nobody but the asker may keep. */
    static ResponseEntity<byte[]> decided(String json) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A weak one, so that what it stands for may be compressed. */
    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
