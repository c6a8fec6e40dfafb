package fr.palier.catalogue.rules;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.wording.Phrases;
import fr.palier.engine.wording.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code vocabulaire.yaml}: the facts, how they are called, and the rules of the defined ones. */
public final class VocabularyReader {

    /** Keys that a criterion or a profile needs for itself. */
    private static final Set<String> RESERVED =
            Set.of("id", "nom", "siren", "tous", "un_parmi", "aucun", "source", "texte", "divergence");

    private final Map<String, Fields> entries = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<Fact, Phrases> phrases = new HashMap<>();
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Set<String> inProgress = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();
    private final RuleReader rules;

    public VocabularyReader(ConditionReader conditions, SourceReader sources) {
        this.rules = new RuleReader(facts, this::definition, doubtful, conditions, sources);
    }

    /** The reader of criteria that speak of these facts. */
    public RuleReader rules() {
        return rules;
    }

    /** The terms that a file sets; what is wrong in it is in its findings. */
    public Terms read(Item file) {
        Fields root = file.fields();
        root.find("date");
        root.get("faits").ifPresent(this::list);
        root.closeLeniently();
        for (Map.Entry<String, Fields> entry : entries.entrySet()) {
            facts.put(entry.getKey(), basic(entry.getKey(), entry.getValue()));
        }
        entries.forEach(this::derive);
        entries.forEach((name, fields) -> {
            if (fact(name).type() instanceof FactType.Defined) {
                definition(name);
            }
            phrases.put(fact(name), PhrasesReader.read(fact(name), fields));
            fields.closeLeniently();
        });
        Vocabulary vocabulary = new Vocabulary(List.copyOf(facts.values()));
        return new Terms(vocabulary, definitions, new Wording(phrases));
    }

    private Fact fact(String name) {
        Fact fact = facts.get(name);
        if (fact == null) {
            throw new IllegalStateException("fact not read yet: " + name);
        }
        return fact;
    }

    private void list(Item list) {
        Fields names = list.fields();
        for (String name : names.names()) {
            names.find(name).ifPresent(item -> entries.put(name, item.fields()));
            if (RESERVED.contains(name)) {
                names.key(name)
                        .orElse(list)
                        .report(
                                Code.VALEUR_IMPOSSIBLE,
                                Quoted.of(name) + " est réservé : un fait ne peut pas porter ce nom.",
                                "Choisissez un autre nom.");
            }
        }
    }

    /** A fact that stands by itself, or a derived one before what it is derived from is known. */
    private Fact basic(String name, Fields fields) {
        boolean immutable = fields.find("immuable").flatMap(Item::flag).orElse(false);
        Optional<FactType> type = FactTypeReader.read(name, fields);
        if (type.isEmpty()) {
            doubtful.add(name);
            fields.allKnown();
        }
        return new Fact(facts.size(), name, type.orElse(new FactType.Flag()), immutable);
    }

    /** Ties a derived fact to the facts it is derived from. */
    private void derive(String name, Fields fields) {
        Fact fact = fact(name);
        boolean isAge = fields.text("type").filter("age"::equals).isPresent();
        Optional<Item> from = fields.find("derive_de");
        if (from.isEmpty()) {
            if (isAge) {
                fields.get("derive_de");
            }
            return;
        }
        if (doubtful.contains(name)) {
            return;
        }
        List<Item> items = from.get().items();
        boolean isSeat = fact.type() instanceof FactType.Places || fact.type() instanceof FactType.Place;
        if (isAge ? items.size() != 1 : items.isEmpty() || !isSeat) {
            from.get()
                    .report(
                            Code.FAIT_MAL_DERIVE,
                            Quoted.of(name) + " ne peut pas être déduit de là.",
                            "Un âge se déduit d'une seule date ; un territoire, de faits qui sont des territoires.");
            doubtful.add(name);
            return;
        }
        List<Fact> origins =
                items.stream().flatMap(item -> origin(item, isAge).stream()).toList();
        if (origins.size() < items.size()) {
            doubtful.add(name);
            return;
        }
        FactType type = isAge ? new FactType.Age(origins.getFirst()) : new FactType.Seat(origins);
        facts.put(name, new Fact(fact.position(), name, type, fact.immutable()));
    }

    private Optional<Fact> origin(Item item, boolean isAge) {
        Optional<String> name = item.text();
        Fact origin = name.map(facts::get).orElse(null);
        if (origin == null) {
            name.ifPresent(text -> item.report(
                    Code.FAIT_INCONNU,
                    Quoted.of(text) + " n'est pas un fait de ce vocabulaire.",
                    Nearest.remedy(text, facts.keySet())));
            return Optional.empty();
        }
        if (doubtful.contains(origin.name())) {
            return Optional.empty();
        }
        Fields given = entries.get(origin.name());
        boolean isGiven = given != null && !given.has("derive_de");
        boolean fits = isAge ? origin.type() instanceof FactType.Day : origin.type() instanceof FactType.Place;
        if (!fits || !isGiven) {
            item.report(
                    Code.FAIT_MAL_DERIVE,
                    Quoted.of(origin.name())
                            + (isAge
                                    ? " n'est pas une date que l'on donne."
                                    : " n'est pas un territoire que l'on donne, d'un niveau connu."),
                    isAge
                            ? "Déduisez l'âge d'un fait de type date."
                            : "Donnez à ce fait « type: territoire » et « niveau: commune », « departement », « region »"
                                    + " ou « epci ».");
            return Optional.empty();
        }
        return Optional.of(origin);
    }

    /** The rule of a defined fact, read when it is first needed: one rule may rest on another. */
    private Optional<Definition> definition(String name) {
        Definition known = definitions.get(name);
        Fields fields = entries.get(name);
        if (known != null || fields == null || doubtful.contains(name)) {
            return Optional.ofNullable(known);
        }
        if (!inProgress.add(name)) {
            fields.owner()
                    .report(
                            Code.FAIT_MAL_DERIVE,
                            "La règle de " + Quoted.of(name) + " repose sur elle-même.",
                            "Écrivez-la avec d'autres faits.");
            return Optional.empty();
        }
        Optional<Criterion> trueIf = fields.find("vrai_si").flatMap(rules::read);
        Optional<Item> doubt = fields.find("indetermine_si");
        Optional<Criterion> undeterminedIf =
                doubt.isPresent() ? doubt.flatMap(rules::read) : Optional.of(Criterion.NEVER);
        inProgress.remove(name);
        if (trueIf.isEmpty() || undeterminedIf.isEmpty()) {
            doubtful.add(name);
            return Optional.empty();
        }
        String told = undeterminedIf.get().note().text();
        String reason = told == null
                ? "Le catalogue ne permet pas de trancher : "
                        + fields.text("libelle").orElse(name) + "."
                : told;
        Definition definition = new Definition(fact(name), trueIf.get(), undeterminedIf.get(), reason);
        definitions.put(name, definition);
        return Optional.of(definition);
    }
}
