package fr.palier.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.web.TestSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Nothing that one may send makes the API fail or hang. Some hundred requests here; verification/campagne sends
 * twenty thousand by {@code -Dpalier.demandes}.
 */
class MalformedRequestsTest {

    private static final int REQUESTS = Integer.getInteger("palier.demandes", 500);
    private static final long SEED = Long.getLong("palier.graine", 20261124L);
    private static final int PATIENCE_MILLIS = 8_000;

    @Test
    void every_malformed_request_is_answered_and_no_answer_is_a_failure() {
        MalformedRequests requests = new MalformedRequests(SEED);
        List<String> broken = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            // Each sender has an allowance of its own: what is looked at is not how often one may ask.
            byte[] request = requests.next("198.18." + i / 250 % 250 + "." + i % 250);
            String answer = answer(request);
            int status = answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
            statuses.merge(status, 1, Integer::sum);
            String fault = fault(request, status, answer);
            if (!fault.isEmpty() && broken.size() < 20) {
                broken.add(i + " " + fault + ": " + start(request) + " → "
                        + answer.lines().limit(1).toList());
            }
        }
        System.out.println("  " + REQUESTS + " demandes malformées, graine " + SEED + ", statuts : " + statuses);
        assertThat(broken).isEmpty();
        assertThat(statuses).containsKeys(200, 400, 404, 413, 415, 422);
    }

    private static String fault(byte[] request, int status, String answer) {
        if (status == 0) {
            // Who announces more than is sent and hangs up may be hung up on, but not be left waiting.
            return answer.isEmpty() && isCutShort(request) ? "" : "no answer";
        }
        if (status >= 500) {
            return "failure";
        }
        if (answer.contains("Exception") || answer.contains("\tat ") || answer.contains("Apache")) {
            return "trace";
        }
        String head = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
        if (head.contains("text/html") && answer.contains("<script>alert")) {
            return "script";
        }
        String sent = start(request);
        boolean isProblem = head.contains("application/problem+json");
        // What stands outside the API is answered with a page; If-Match with nothing but its status.
        boolean isExpected = status >= 400 && status != 412 && sent.contains(" /api/v1/") && !sent.startsWith("HEAD");
        return isExpected && !isProblem ? "no problem" : "";
    }

    private static boolean isCutShort(byte[] request) {
        String text = new String(request, StandardCharsets.ISO_8859_1);
        Matcher announced = Pattern.compile("Content-Length: (\\d{1,18})\r\n").matcher(text);
        int body = text.length() - text.indexOf("\r\n\r\n") - 4;
        return announced.find() && Long.parseLong(announced.group(1)) > body;
    }

    private static String start(byte[] request) {
        return new String(request, 0, Math.min(request.length, 300), StandardCharsets.ISO_8859_1).replace("\r\n", "⏎");
    }

    private static String answer(byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), TestSite.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (IOException _) {
                // It was refused before it was whole: what matters is the answer.
            }
            String answer = read(socket.getInputStream());
            // "Go on" is no answer yet.
            return answer.startsWith("HTTP/1.1 100 ") ? answer.substring(answer.indexOf("\r\n\r\n") + 4) : answer;
        } catch (IOException e) {
            return "no answer: " + e;
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] piece = new byte[8_192];
        try {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                answer.write(piece, 0, read);
            }
        } catch (IOException e) {
            // A connection that is reset after the answer was sent has answered; one that is silent has not.
            if (e instanceof SocketTimeoutException) {
                throw e;
            }
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
