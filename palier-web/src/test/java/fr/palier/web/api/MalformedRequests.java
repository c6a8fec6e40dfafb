package fr.palier.web.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/** Requests to the API that something is wrong with, at random but the same for the same seed. */
final class MalformedRequests {

    private static final List<String> GETS = List.of(
            "/api/v1/programmes?page=1&taille=2",
            "/api/v1/programmes?territoire=departement:63&gratuit=oui",
            "/api/v1/programmes/dla",
            "/api/v1/structures?role=porteur",
            "/api/v1/structures/avise",
            "/api/v1/reseaux/resonance",
            "/api/v1/vocabulaire",
            "/api/v1/geographie?q=clermont&niveau=commune",
            "/api/v1/openapi.json",
            "/api/v1/problemes/panne");

    private static final List<String> BODIES = List.of(
            "{\"id\":\"a\",\"forme_juridique\":\"association\",\"commune\":\"63113\",\"budget\":310000}",
            "{\"salaries\":{\"min\":3,\"max\":9},\"domaines\":[\"alimentation\"],\"date_creation\":\"2018-04-12\"}",
            "[{\"id\":\"a\",\"etp\":2.5},{\"id\":\"b\",\"esus\":\"oui\",\"implantations\":[\"departement:63\"]}]",
            "{\"id\":\"a\",\"budget\":1}\n{\"id\":\"b\",\"budget\":2}\n",
            "{\"profil\":{\"budget\":1},\"ne_sait_pas\":[\"etp\"]}");

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json;charset=utf-8",
            "application/x-ndjson",
            "application/jsonl",
            "application/json;charset=utf-16",
            "application/json;charset=klingon",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application",
            "*/*",
            ";;;",
            "");

    private static final List<String> ODD_VALUES = List.of(
            "%00",
            "%FF%FE",
            "%C0%AF",
            "%",
            "%zz",
            "%ED%A0%80",
            "-1",
            "99999999999999999999",
            "1e9",
            "NaN",
            "%0d%0aX:+y",
            "%F0%9F%98%80",
            "*",
            "%22%7D",
            "0",
            "null",
            "2026-02-30",
            "2026-13-45",
            "..%2f..",
            ";a=b",
            "%E2%80%AE");

    private static final List<String> ODD_JSON = List.of(
            "1e999999999",
            "-0",
            "1E-999999999",
            "NaN",
            "Infinity",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"\\x\"",
            "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]",
            "{\"min\":9,\"max\":1}",
            "{\"min\":null}",
            "{}",
            "\"9999-99-99\"",
            "00",
            "0x1F",
            "tru",
            "'a'",
            "9".repeat(2_000),
            "/* */ 1",
            "\"" + "x".repeat(20_000) + "\"");

    private static final List<String> KEYS = List.of(
            "id",
            "nom",
            "siren",
            "budget",
            "salaries",
            "etp",
            "commune",
            "departement",
            "region",
            "date_creation",
            "esus",
            "domaines",
            "implantations",
            "territoires_vises",
            "mecenat",
            "forme_juridique",
            "anciennete",
            "siege",
            "budjet",
            "Budget",
            "__proto__",
            "jours_par_mois",
            "strategies",
            "ambition",
            "zrr");

    private static final List<String> WRONG_JSON = List.of(
            "null",
            "true",
            "-1",
            "1.5",
            "1e400",
            "-0.0",
            "123456789012345678901234567890",
            "\"\"",
            "\"oui\"",
            "\"63113\"",
            "\"commune:99999\"",
            "\"2018-04-12\"",
            "\"2999-01-01\"",
            "\"-999999999-01-01\"",
            "[]",
            "[null]",
            "[[]]",
            "[\"departement:63\",\"departement:63\"]",
            "[\"region:\"]",
            "[\"epci:1\"]",
            "{}",
            "{\"min\":1,\"max\":2}",
            "{\"min\":2,\"max\":1}",
            "{\"min\":\"2018-01-01\"}",
            "{\"min\":1,\"min\":2}",
            "{\"autre\":1}",
            "\"\\u202e<script>alert(1)</script>\"",
            "\"a\\nb\\u0000\"");

    private static final List<String> ODD_HEADERS = List.of(
            "Accept: text/csv",
            "Accept: ;q=",
            "Accept: " + "a/b,".repeat(500) + "c/d",
            "Accept-Encoding: gzip;q=x, *",
            "Content-Encoding: gzip",
            "If-None-Match: \"",
            "If-None-Match: W/\"x\", *, ,,",
            "If-Modified-Since: hier",
            "If-Match: \"x\"",
            "Range: bytes=5-1",
            "Origin: null",
            "Origin: https://a b",
            "Access-Control-Request-Method: PUT",
            "Cookie: palier-reponses=\u00e9;;;=",
            "Cookie: " + "a=b; ".repeat(300),
            "X-Forwarded-Proto: gopher",
            "X-Forwarded-Host: [::",
            "X-Http-Method-Override: TRACE",
            "Expect: 100-continue",
            "Expect: la lune",
            "Accept-Language: xx-" + "y".repeat(300),
            "Upgrade: h2c",
            "Forwarded: for=\"");

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "get", "QUERY");

    private final Random random;

    MalformedRequests(long seed) {
        this.random = new Random(seed);
    }

    /**
     * The bytes of one request.
     *
     * @param sender an address, so that no sender is told to wait
     */
    byte[] next(String sender) {
        boolean isPost = random.nextInt(4) > 0;
        String path = isPost ? one(List.of("/api/v1/orientation", "/api/v1/question")) : one(GETS);
        byte[] body = isPost ? body(path.endsWith("question")) : new byte[0];
        String method = random.nextInt(20) == 0 ? one(METHODS) : isPost ? "POST" : "GET";
        String usual =
                random.nextInt(3) == 0 && path.endsWith("orientation") ? "application/x-ndjson" : "application/json";
        String type = random.nextInt(8) == 0 ? one(TYPES) : usual;
        List<String> headers =
                new ArrayList<>(List.of("Host: localhost", "X-Forwarded-For: " + sender, "Connection: close"));
        if (isPost) {
            headers.add("Content-Type: " + type);
        }
        if (!isPost || random.nextInt(4) == 0) {
            headers.add(one(ODD_HEADERS));
        }
        boolean isChunked = isPost && random.nextInt(8) == 0;
        if (isChunked) {
            headers.add("Transfer-Encoding: chunked");
            body = chunked(body);
        } else if (isPost) {
            headers.add("Content-Length: " + length(body.length));
        }
        String head = method + " " + address(path) + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
        return joined(head.getBytes(StandardCharsets.ISO_8859_1), body);
    }

    /** Mostly right, for then the rest is looked at. */
    private String length(int bytes) {
        return switch (random.nextInt(40)) {
            case 0 -> String.valueOf(bytes + 1 + random.nextInt(100));
            case 1 -> String.valueOf(Math.max(0, bytes - 1 - random.nextInt(20)));
            case 2 -> one(List.of("-1", "x", "99999999999999999999", "1, 2", "+3", ""));
            case 3 -> String.valueOf(1L << 40);
            default -> String.valueOf(bytes);
        };
    }

    private String address(String path) {
        if (random.nextInt(3) > 0) {
            return path;
        }
        String value = one(ODD_VALUES);
        return switch (random.nextInt(7)) {
            case 0 -> path + (path.contains("?") ? "&" : "?") + "date=" + value;
            case 1 -> path + (path.contains("?") ? "&" : "?") + value + "=" + value;
            case 2 -> path + "/" + value;
            case 3 -> path.replaceFirst("=[^&]*", "=" + value.replace("$", ""));
            case 4 -> path + "?" + "q=x&".repeat(random.nextInt(1_200));
            case 5 -> path + "?q=" + "x".repeat(random.nextInt(12_000));
            default -> path.replaceFirst("v1", one(List.of("v2", "..", "v1/./", "v1//", "V1", "v1;x=y", "%76%31")));
        };
    }

    private byte[] body(boolean isQuestion) {
        String usual = isQuestion && random.nextInt(4) > 0 ? BODIES.getLast() : one(BODIES);
        if (random.nextInt(3) == 0) {
            return profile(isQuestion).getBytes(StandardCharsets.UTF_8);
        }
        byte[] body = usual.getBytes(StandardCharsets.UTF_8);
        int changes = 1 + random.nextInt(2);
        for (int i = 0; i < changes; i++) {
            body = changed(body);
        }
        return body;
    }

    /** A profile that is JSON, mostly, but says what makes no sense. */
    private String profile(boolean isQuestion) {
        StringBuilder profile = new StringBuilder("{");
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            profile.append(i == 0 ? "" : ",").append('"').append(one(KEYS)).append("\":");
            profile.append(one(random.nextInt(4) == 0 ? ODD_JSON : WRONG_JSON));
        }
        profile.append('}');
        return isQuestion ? "{\"profil\":" + profile + ",\"ne_sait_pas\":" + one(WRONG_JSON) + "}" : profile.toString();
    }

    private byte[] changed(byte[] body) {
        return switch (random.nextInt(14)) {
            case 0 -> Arrays.copyOf(body, random.nextInt(body.length + 1));
            case 1 -> flipped(body);
            case 2, 3, 4 ->
                text(
                        body,
                        text -> text.replaceFirst(
                                one(List.of(":[^,}]*", ":[0-9][^,}]*", ":[\\[{][^,}]*")), ":" + quoted(one(ODD_JSON))));
            case 5 -> text(body, text -> text.replaceFirst("\"[a-z_]+\":", quoted(one(ODD_JSON)) + ":"));
            case 6 -> text(body, text -> text + text);
            case 7 -> text(body, text -> "[" + (text + ",").repeat(random.nextInt(130)) + "{}]");
            case 8 -> text(body, text -> (text + "\n").repeat(random.nextInt(30)));
            case 9 -> text(body, text -> "{}\n".repeat(random.nextInt(100) == 0 ? 1_200 : 3) + text);
            case 10 ->
                text(body, text -> one(List.of("[", "{\"a\":", "[{\"profil\":")).repeat(random.nextInt(3_000)) + text);
            case 11 -> joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, body);
            case 12 ->
                new String(body, StandardCharsets.UTF_8)
                        .getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
            default -> noise(body.length);
        };
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] flipped(byte[] body) {
        byte[] flipped = body.clone();
        for (int i = 0; i < 1 + flipped.length / 20 && flipped.length > 0; i++) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private byte[] chunked(byte[] body) {
        String size = random.nextInt(4) > 0
                ? Integer.toHexString(body.length)
                : one(List.of("zz", "-1", "ffffffffffffffff", "", "5;x=y", Integer.toHexString(body.length + 7)));
        byte[] start = (size + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return joined(joined(start, body), "\r\n0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] text(byte[] body, UnaryOperator<String> change) {
        return change.apply(new String(body, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(one);
        all.writeBytes(other);
        return all.toByteArray();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
