package fr.palier.web.answers;

import fr.palier.web.page.Site;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Keeps a visitor's answers in the visitor's own browser, in one sealed cookie. The server keeps nothing. A
 * cookie that was changed, that is too old or that another vocabulary wrote is dropped, and the page says so.
 */
public final class AnswersCookie {

    /** Its name. */
    public static final String NAME = "palier-reponses";

    /** How long a browser keeps it after the last answer. */
    public static final Duration LIFE = SealedAnswers.LIFE;

    /** Where a template finds the sentence that says that answers were dropped. */
    public static final String NOTICE = "notice";

    private final Site site;
    private final SealedAnswers sealed;

    /** @param secret what the cookies are sealed with; the same on every server of one site */
    public AnswersCookie(Site site, byte[] secret) {
        this.site = site;
        this.sealed = new SealedAnswers(site, secret, NAME);
    }

    /** What the visitor said so far; a cookie that cannot be used is taken back. */
    public Visitor read(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> sent = sent(request);
        Optional<Answers> answers = sent.flatMap(sealed::open);
        if (sent.isPresent() && answers.isEmpty()) {
            request.setAttribute(NOTICE, SealedAnswers.DROPPED);
            forget(request, response);
        }
        return new Visitor(answers.orElseGet(() -> Answers.none(site.catalogue().vocabulary())));
    }

    /** Whether the request carries one, be it usable or not. */
    public static boolean isSent(HttpServletRequest request) {
        return sent(request).isPresent();
    }

    /**
     * Hands the visitor the answers to keep.
     *
     * @return false where they are too many for a cookie: nothing is changed then
     */
    public boolean write(Answers answers, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> text = sealed.close(answers);
        text.ifPresent(value -> set(value, LIFE, request, response));
        return text.isPresent();
    }

    /** Takes the answers back. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static Optional<String> sent(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(NAME)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static void set(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(life)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
