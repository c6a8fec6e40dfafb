package fr.palier.web.results;

import fr.palier.web.answers.AnswerCode;
import fr.palier.web.answers.Answers;
import fr.palier.web.answers.Visitor;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Site;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads whose results are asked for, from the cookie or from a link, and for what day. */
@Component
final class InquiryReader {

    private static final String DATE = "date";
    private static final String ANSWERS = "r";
    private static final int LONGEST_CODE = 6_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Site site;
    private final AnswerCode code;

    InquiryReader(Site site, AnswerCode code) {
        this.site = site;
        this.code = code;
    }

    /**
     * The inquiry of a request.
     *
     * @throws Refusal if the link is damaged or the day is none
     */
    Inquiry read(Visitor visitor, Parameters parameters) {
        Optional<String> link = parameters.one(ANSWERS, LONGEST_CODE);
        return new Inquiry(link.map(this::answers).orElse(visitor.answers()), link, date(parameters));
    }

    /**
     * The answers of a link.
     *
     * @throws Refusal if it has none or is damaged
     */
    Answers linked(Parameters parameters) {
        return answers(parameters.one(ANSWERS, LONGEST_CODE).orElse(""));
    }

    private Answers answers(String text) {
        return code.read(text)
                .orElseThrow(() -> Refusal.badRequest(
                        "Ce lien est incomplet ou abîmé. Demandez-le de nouveau à la personne qui vous l'a envoyé."));
    }

    private LocalDate date(Parameters parameters) {
        Optional<String> asked = parameters.one(DATE, 40);
        try {
            LocalDate date = asked.map(LocalDate::parse).orElseGet(site::today);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw Refusal.badRequest("La date doit se situer entre " + FIRST_YEAR + " et " + LAST_YEAR + ".");
            }
            return date;
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest("La date doit s'écrire comme 2026-11-24 (année, mois, jour).");
        }
    }
}
