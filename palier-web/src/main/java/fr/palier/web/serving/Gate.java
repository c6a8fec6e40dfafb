package fr.palier.web.serving;

import fr.palier.web.page.ErrorPages;
import fr.palier.web.page.Refusal;
import fr.palier.web.problem.Problem;
import fr.palier.web.problem.ProblemKind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no page of this site sends: addresses and forms that are too long, not UTF-8 or full of
 * control characters, and forms from other sites. Behind it every parameter is a text of reasonable size.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Gate extends OncePerRequestFilter {

    private static final int LONGEST_ADDRESS = 8_000;
    private static final char REPLACEMENT = '\uFFFD';

    private final ErrorPages pages;

    Gate(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            checkAddress(request);
            checkType(request);
            checkOrigin(request);
            checkParameters(request);
        } catch (Refusal refusal) {
            refuse(request, response, refusal);
            return;
        } catch (InvalidParameterException e) {
            refuse(request, response, Refusal.unreadable(e.getErrorCode()));
            return;
        }
        chain.doFilter(request, response);
    }

    private static void checkAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        int length = request.getRequestURI().length() + (query == null ? 0 : query.length());
        if (length > LONGEST_ADDRESS) {
            throw Refusal.tooLong();
        }
        if (!isText(request.getServletPath())) {
            throw Refusal.badRequest("Cette adresse contient des caractères que nous ne savons pas lire.");
        }
    }

    /** What is sent is of one type; Spring takes a pattern of several for a fault of its own. */
    private static void checkType(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && type.contains("*")) {
            throw Refusal.of(
                    ProblemKind.TYPE_NON_ACCEPTE, "« Content-Type » doit nommer un seul type, comme application/json.");
        }
    }

    private static void checkParameters(HttpServletRequest request) {
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            boolean isText = isText(parameter.getKey())
                    && List.of(parameter.getValue()).stream().allMatch(Gate::isText);
            if (!isText) {
                throw Refusal.badRequest(
                        "Un des champs contient des caractères que nous ne savons pas lire. Le texte doit être en UTF-8.");
            }
        }
    }

    /** Browsers say where a form comes from, and a page cannot make them lie. */
    private static void checkOrigin(HttpServletRequest request) {
        // The API reads no cookie, so that a foreign page learns there what anyone may know.
        boolean isHarmless = List.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())
                || Problem.isAnsweredAt(request.getServletPath());
        if (isHarmless) {
            return;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean isForeign = site == null ? origin != null && !isOurs(origin, request) : !site.equals("same-origin");
        if (isForeign) {
            throw Refusal.foreign();
        }
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            URI uri = new URI(origin);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            int port = uri.getPort() < 0 ? (scheme.equals("https") ? 443 : 80) : uri.getPort();
            return request.getServerName().equalsIgnoreCase(uri.getHost()) && request.getServerPort() == port;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether a text has neither control characters nor what stands for bytes that are no text. */
    private static boolean isText(@Nullable String text) {
        if (text == null) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isControl = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
            boolean isHalf = Character.isSurrogate(c) && !isPair(text, i);
            if (isControl || isHalf || c == REPLACEMENT) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        boolean isApi = Problem.isAnsweredAt(request.getServletPath());
        String text = isApi
                ? Problem.of(refusal.kind(), refusal.sentence(), request.getRequestURI())
                        .json()
                : pages.html(request.getServletPath(), refusal.status(), refusal.sentence(), List.of());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(refusal.status());
        response.setContentType(isApi ? Problem.MEDIA_TYPE : Headers.HTML);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
