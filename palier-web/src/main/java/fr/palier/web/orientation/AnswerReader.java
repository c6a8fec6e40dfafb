package fr.palier.web.orientation;

import fr.palier.catalogue.profiles.PlaceSearch;
import fr.palier.catalogue.profiles.Typed;
import fr.palier.catalogue.profiles.TypedDates;
import fr.palier.catalogue.profiles.TypedNumbers;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads the form of a question. */
@Component
final class AnswerReader {

    static final String ANSWER = "reponse";
    static final String PLACE = "lieu";
    static final String NONE = "aucun";
    static final int LONGEST_TEXT = 120;

    private static final int LONGEST_CODE = 40;
    private static final int MOST_PLACES = 30;

    private final Site site;
    private final PlaceSearch places;

    AnswerReader(Site site, PlaceSearch places) {
        this.site = site;
        this.places = places;
    }

    /** What the form answers. */
    Typed read(Fact fact, Parameters form) {
        return switch (fact.type()) {
            case FactType.Flag _ -> flag(form);
            case FactType.Choice(List<String> values) -> choice(values, form);
            case FactType.Selection(List<String> values) -> selection(values, form);
            case FactType.Quantity type ->
                text(form, TypedNumbers.example(type.scale()), text -> TypedNumbers.read(type, text));
            case FactType.Day _ -> text(form, TypedDates.EXAMPLE, text -> TypedDates.read(text, site.today()));
            case FactType.Place(Level level) -> place(fact, level, form);
            case FactType.Places _ -> places(fact, form);
            case FactType.Age _, FactType.Seat _, FactType.Defined _ -> throw Refusal.notFound();
        };
    }

    /** The places chosen so far, by code. */
    Map<String, Territory> chosen(Parameters form) {
        Map<String, Territory> chosen = new LinkedHashMap<>();
        for (String code : form.many(PLACE, LONGEST_CODE)) {
            Territory place = site.geography()
                    .find(code)
                    .orElseThrow(() -> Refusal.badRequest("« " + code + " » n'est le code d'aucun lieu connu."));
            chosen.put(place.code(), place);
        }
        if (chosen.size() > MOST_PLACES) {
            throw Refusal.badRequest("Choisissez au plus " + MOST_PLACES + " lieux.");
        }
        return chosen;
    }

    private static Typed flag(Parameters form) {
        return form.word(ANSWER, List.of("oui", "non"))
                .<Typed>map(word -> new Typed.Understood(new Value.Flag(word.equals("oui"))))
                .orElse(nothing("oui ou non"));
    }

    private static Typed choice(List<String> values, Parameters form) {
        Optional<String> chosen = values.isEmpty() ? form.one(ANSWER, LONGEST_TEXT) : form.word(ANSWER, values);
        return chosen.<Typed>map(word -> new Typed.Understood(new Value.Choice(word)))
                .orElse(nothing("une des réponses"));
    }

    private static Typed selection(List<String> values, Parameters form) {
        List<String> chosen = values.isEmpty()
                ? form.one(ANSWER, LONGEST_TEXT).stream()
                        .flatMap(text -> List.of(text.split(",", -1)).stream())
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList()
                : form.many(ANSWER, LONGEST_TEXT);
        chosen.stream()
                .filter(word -> !values.isEmpty() && !values.contains(word))
                .forEach(word -> {
                    throw Refusal.badRequest("« " + word + " » n'est pas une des réponses possibles.");
                });
        if (form.has(NONE) && !chosen.isEmpty()) {
            return new Typed.NotUnderstood(
                    "Vous avez coché « Aucune de ces réponses » et d'autres cases. Gardez l'un ou l'autre.", "");
        }
        if (!form.has(NONE) && chosen.isEmpty()) {
            return new Typed.NotUnderstood(
                    "Rien n'est coché. Cochez au moins une case, ou « Aucune de ces réponses ».", "");
        }
        return new Typed.Understood(new Value.Selection(Set.copyOf(chosen)));
    }

    private static Typed text(Parameters form, String example, Function<String, Typed> reader) {
        return form.one(ANSWER, LONGEST_TEXT)
                .map(reader)
                .orElse(new Typed.NotUnderstood("Le champ est vide.", example));
    }

    private Typed place(Fact fact, Level level, Parameters form) {
        Optional<Territory> code = form.one(PLACE, LONGEST_CODE)
                .map(sent -> site.geography()
                        .find(sent)
                        .filter(place -> place.code().startsWith(level.prefix()))
                        .orElseThrow(() -> Refusal.badRequest("« " + sent + " » n'est le code d'aucun lieu connu.")));
        return code.or(() -> form.one(ANSWER, LONGEST_TEXT)
                        .flatMap(text -> places.only(places.find(text, QuestionWriter.levels(fact)))))
                .<Typed>map(place -> new Typed.Understood(new Value.Place(place)))
                .orElseGet(() -> form.one(ANSWER, LONGEST_TEXT)
                        .<Typed>map(Typed.Unclear::new)
                        .orElse(new Typed.NotUnderstood("Le champ est vide.", "")));
    }

    /** The places chosen and the one that is typed. */
    private Typed places(Fact fact, Parameters form) {
        Map<String, Territory> chosen = chosen(form);
        Optional<String> text = form.one(ANSWER, LONGEST_TEXT);
        if (text.isPresent()) {
            Optional<Territory> only = places.only(places.find(text.get(), QuestionWriter.levels(fact)));
            if (only.isEmpty()) {
                return new Typed.Unclear(text.get());
            }
            chosen.put(only.get().code(), only.get());
        } else if (chosen.isEmpty() && !form.has(NONE)) {
            return new Typed.NotUnderstood(
                    "Aucun lieu n'est choisi. Ajoutez-en un, ou dites qu'il n'y en a aucun.", "");
        }
        return new Typed.Understood(new Value.Places(List.copyOf(chosen.values())));
    }

    private static Typed nothing(String expected) {
        return new Typed.NotUnderstood("Rien n'est choisi. Choisissez " + expected + ".", "");
    }
}
