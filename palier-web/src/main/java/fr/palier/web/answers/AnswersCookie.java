package fr.palier.web.answers;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.web.page.Site;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
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
    public static final Duration LIFE = Duration.ofDays(30);

    /** Where a template finds the sentence that says that answers were dropped. */
    public static final String NOTICE = "notice";

    private static final String DROPPED =
            "Nous n'avons pas pu relire vos réponses : elles étaient trop anciennes ou abîmées. Nous les avons effacées.";
    private static final int LONGEST = 3_800;

    private final Site site;
    private final AnswerCode code;
    private final Seal seal;

    /** @param secret what the cookies are sealed with; the same on every server of one site */
    public AnswersCookie(Site site, byte[] secret) {
        this.site = site;
        this.code = new AnswerCode(site.catalogue().vocabulary(), site.geography());
        this.seal = new Seal(secret, NAME + " 1 " + fingerprint(site.catalogue().vocabulary()));
    }

    /** What the visitor said so far; a cookie that cannot be used is taken back. */
    public Visitor read(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> sent = sent(request);
        Optional<Answers> answers = sent.flatMap(seal::open).flatMap(this::fresh);
        if (sent.isPresent() && answers.isEmpty()) {
            request.setAttribute(NOTICE, DROPPED);
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
        String sealed = seal.close(site.today() + "|" + code.write(answers));
        if (sealed.length() > LONGEST) {
            return false;
        }
        set(sealed, LIFE, request, response);
        return true;
    }

    /** Takes the answers back. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private Optional<Answers> fresh(String text) {
        int bar = text.indexOf('|');
        try {
            LocalDate day = LocalDate.parse(text.substring(0, Math.max(bar, 0)));
            boolean isFresh = !day.plusDays(LIFE.toDays() + 1).isBefore(site.today());
            return isFresh ? code.read(text.substring(bar + 1)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
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

    /** Names and types of all facts: answers given under another vocabulary may mean something else. */
    private static String fingerprint(Vocabulary vocabulary) {
        return vocabulary.givable().stream()
                .map((Fact fact) -> fact.name() + " " + fact.type())
                .collect(Collectors.joining("\n"));
    }
}
