package fr.palier.web.serving;

import fr.palier.web.page.Embedded;
import fr.palier.web.problem.Problem;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Puts the same security headers on every answer, refusals of the server itself included. */
final class Headers extends ValveBase {

    static final String HTML = "text/html;charset=UTF-8";

    /** Nothing from elsewhere, nothing inline; what may frame a page is said beside it. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "font-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "require-trusted-types-for 'script'");

    private static final String UNFRAMED = POLICY + "; frame-ancestors 'none'";

    private static final String PERMISSIONS = String.join(
            ", ",
            "accelerometer=()",
            "camera=()",
            "display-capture=()",
            "geolocation=()",
            "gyroscope=()",
            "magnetometer=()",
            "microphone=()",
            "midi=()",
            "payment=()",
            "publickey-credentials-get=()",
            "usb=()",
            "browsing-topics=()");

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", UNFRAMED,
            "X-Content-Type-Options", "nosniff",
            // Not "no-referrer": that would hide from us that our own forms come from us.
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", PERMISSIONS,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Origin-Agent-Cluster", "?1",
            "Cache-Control", "private, no-cache");

    /** Any site may read the API: it knows no visitor, and a browser is told to bring no cookie. */
    private static final Map<String, String> OPEN = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "ETag, Link, Retry-After");

    /** Any site may show the widget, also one that isolates itself from others, and load its script. */
    private static final Map<String, String> FRAMED = Map.of(
            "Content-Security-Policy", POLICY + "; frame-ancestors *", "Cross-Origin-Resource-Policy", "cross-origin");

    /** The page that explains the widget shows it. */
    private static final Map<String, String> FRAMING =
            Map.of("Content-Security-Policy", UNFRAMED + "; frame-src 'self'");

    private static final String NO_FRAME = "X-Frame-Options";

    Headers() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        if (isFramed(request)) {
            FRAMED.forEach(response::setHeader);
        } else {
            response.setHeader(NO_FRAME, "DENY");
        }
        if (Embedded.EXPLANATION.equals(request.getRequestURI())) {
            FRAMING.forEach(response::setHeader);
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (Problem.isAnsweredAt(request.getRequestURI())) {
            OPEN.forEach(response::setHeader);
        }
        getNext().invoke(request, response);
    }

    /** As it was sent and as Tomcat reads it: "/widget/../resultats" is none of the widget's. */
    private static boolean isFramed(Request request) {
        return Embedded.isAt(request.getRequestURI()) && Embedded.isAt(request.getDecodedRequestURI());
    }
}
