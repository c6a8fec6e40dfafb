package fr.palier.web.prefill;

import fr.palier.sirene.LegalUnit;
import fr.palier.sirene.Lookup;
import fr.palier.sirene.Matches;
import fr.palier.sirene.Siren;
import fr.palier.sirene.UnitFacts;
import fr.palier.web.answers.Answers;
import fr.palier.web.answers.AnswersCookie;
import fr.palier.web.answers.Visitor;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Redirect;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds one's organisation in a register and takes over what the register knows. Which one it is is kept nowhere: what is
 * looked for travels sealed, and the cookie holds answers alone.
 */
@Controller
public final class PrefillController {

    /** Where it is. */
    public static final String PATH = "/retrouver-ma-structure";

    private static final String SEALED = "s";
    private static final String TEXT = "texte";
    private static final String SIREN = "siren";
    private static final int LONGEST_TEXT = 120;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int MOST_SUGGESTIONS = 8;

    private final JsonFactory json = new JsonFactory();
    private final Site site;
    private final Lookup lookup;
    private final SearchSeal seal;
    private final AnswersCookie cookie;
    private final UnitFacts facts;
    private final PrefillWriter writer;

    PrefillController(
            Site site, Lookup lookup, SearchSeal seal, AnswersCookie cookie, UnitFacts facts, PrefillWriter writer) {
        this.site = site;
        this.lookup = lookup;
        this.seal = seal;
        this.cookie = cookie;
        this.facts = facts;
        this.writer = writer;
    }

    @GetMapping(PATH)
    @Costly(2)
    ModelAndView step(Visitor visitor, Parameters parameters) {
        checkThere();
        Optional<String> text = parameters.one(SEALED, SearchSeal.LONGEST).flatMap(seal::open);
        return page(writer.write(text, visitor.answers()));
    }

    /** Looks for a text; the address that answers can be reloaded and gone back to. */
    @PostMapping(PATH)
    @Costly
    ModelAndView search(Visitor visitor, Parameters form) {
        checkThere();
        String text = form.one(TEXT, LONGEST_TEXT).orElse("");
        PrefillPage page = text.isEmpty() ? writer.write(Optional.of(text), visitor.answers()) : null;
        return page == null
                ? new ModelAndView(Redirect.to(PATH + "?" + SEALED + "=" + seal.close(text)))
                : unprocessable(page);
    }

    /** Takes over what the register knows of an organisation. */
    @PostMapping(PATH + "/reprendre")
    @Costly(2)
    ModelAndView take(Visitor visitor, Parameters form, HttpServletRequest request, HttpServletResponse response) {
        checkThere();
        Siren siren = form.one(SIREN, LONGEST_TEXT)
                .flatMap(Siren::find)
                .orElseThrow(() -> Refusal.badRequest("Un numéro SIREN de neuf chiffres était attendu."));
        Matches matches = lookup.find(siren);
        if (matches.units().isEmpty()) {
            return unprocessable(writer.lost(siren.spaced(), matches, visitor.answers()));
        }
        LegalUnit unit = matches.units().getFirst();
        Answers filled = visitor.answers().filled(facts.of(unit, site.today()), unit::provenance);
        cookie.write(filled, request, response);
        return new ModelAndView(Redirect.to(filled.fromRegister().isEmpty() ? "/orientation?etape=questions" : PATH));
    }

    /** Gives back what was taken over. */
    @PostMapping(PATH + "/retirer")
    ModelAndView giveBack(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        checkThere();
        Answers byHand = visitor.answers().byHand();
        if (byHand.isEmpty()) {
            cookie.forget(request, response);
        } else {
            cookie.write(byHand, request, response);
        }
        return new ModelAndView(Redirect.to(PATH));
    }

    /** Completes a name that is being typed, for the script that asks; from this machine alone. */
    @PostMapping(PATH + "/suggestions")
    @Costly(2)
    ResponseEntity<String> suggest(Parameters form) {
        checkThere();
        String text = form.one(TEXT, LONGEST_TEXT).orElse("");
        List<LegalUnit> units =
                text.length() < SHORTEST_BEGINNING ? List.of() : lookup.complete(text, MOST_SUGGESTIONS);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(written(units));
    }

    private String written(List<LegalUnit> units) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartArray();
            for (LegalUnit unit : units) {
                generator.writeStartObject();
                generator.writeStringProperty("texte", unit.typed());
                generator.writeStringProperty("libelle", unit.whereabouts());
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
        return text.toString();
    }

    private void checkThere() {
        if (lookup.isEmpty()) {
            throw Refusal.notFound();
        }
    }

    private static ModelAndView unprocessable(PrefillPage prefill) {
        ModelAndView page = page(prefill);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(PrefillPage prefill) {
        String title = (prefill.problem() == null ? "" : "Erreur : ") + "Retrouver ma structure";
        return new ModelAndView("prefill")
                .addObject("page", Page.unlisted(Section.ORIENTATION, title).with("structures.js"))
                .addObject("prefill", prefill);
    }
}
