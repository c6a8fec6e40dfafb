package fr.palier.web.answers;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.web.page.Site;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers as a text that this site alone can read, with the day on which they were sealed. What was changed, is too old,
 * was sealed for something else or under another vocabulary cannot be opened.
 */
public final class SealedAnswers {

    /** How long they can be opened after the last answer. */
    public static final Duration LIFE = Duration.ofDays(30);

    /** Said where answers were sent and cannot be opened. */
    public static final String DROPPED =
            "Nous n'avons pas pu relire vos réponses : elles étaient trop anciennes ou abîmées. Nous les avons effacées.";

    private static final int LONGEST = 3_800;

    private final Site site;
    private final AnswerCode code;
    private final Seal seal;

    /**
     * @param secret the same on every server of one site
     * @param purpose what carries them: what was sealed for another is not opened
     */
    public SealedAnswers(Site site, byte[] secret, String purpose) {
        this.site = site;
        this.code = new AnswerCode(site.catalogue().vocabulary(), site.geography());
        this.seal =
                new Seal(secret, purpose + " 1 " + fingerprint(site.catalogue().vocabulary()));
    }

    /** The sealed text, in letters that a cookie or an address may hold; empty where it is too long for either. */
    public Optional<String> close(Answers answers) {
        return Optional.of(seal.close(site.today() + "|" + code.write(answers)))
                .filter(text -> text.length() <= LONGEST);
    }

    /** The answers of a sealed text; empty where it cannot be opened. */
    public Optional<Answers> open(String sealed) {
        return seal.open(sealed).flatMap(this::fresh);
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

    /** Names and types of all facts: answers given under another vocabulary may mean something else. */
    private static String fingerprint(Vocabulary vocabulary) {
        return vocabulary.givable().stream()
                .map((Fact fact) -> fact.name() + " " + fact.type())
                .collect(Collectors.joining("\n"));
    }
}
