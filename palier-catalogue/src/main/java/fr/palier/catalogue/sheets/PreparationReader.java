package fr.palier.catalogue.sheets;

import fr.palier.catalogue.rules.SourceReader;
import fr.palier.catalogue.rules.Terms;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code preparation.yaml}: how to get ready. */
public final class PreparationReader {

    private final OriginReader origins;
    private final References references;
    private final FactValues values;

    public PreparationReader(SourceReader sources, References references, Terms terms) {
        this.origins = new OriginReader(sources);
        this.references = references;
        this.values = new FactValues(terms.vocabulary());
    }

    public Preparation read(Item file) {
        Fields fields = file.fields();
        Preparation preparation = new Preparation(
                fields.find("definition").map(item -> definition(item.fields())).orElse(Preparation.EMPTY.definition()),
                each(fields, "volets", this::part),
                each(fields, "questions", this::question),
                each(fields, "strategies", this::strategy),
                each(fields, "dialogue", new DialogueReader(origins, references)::exchange),
                each(fields, "accompagnements", this::support),
                each(fields, "premiers_pas", this::step));
        fields.close();
        return preparation;
    }

    /** Reads the items of a list; one that lacks what it needs is left out, with a finding. */
    private static <T> List<T> each(Fields fields, String name, Function<Fields, Optional<T>> reader) {
        return fields.mappings(name).stream()
                .flatMap(item -> {
                    Fields entry = item.fields();
                    Optional<T> read = reader.apply(entry);
                    entry.close();
                    return read.stream();
                })
                .toList();
    }

    private Preparation.Definition definition(Fields fields) {
        Preparation.Definition definition = new Preparation.Definition(
                each(fields, "est", this::text),
                each(fields, "n_est_pas", this::text),
                each(fields, "a_prevoir", this::text),
                each(fields, "attention", this::text));
        fields.close();
        return definition;
    }

    private Optional<Preparation.Text> text(Fields fields) {
        boolean ours = OriginReader.isOurs(fields);
        Origin origin = origins.origin(fields);
        return fields.get("texte").flatMap(Item::text).map(text -> new Preparation.Text(text, ours, origin));
    }

    private Optional<Preparation.Part> part(Fields fields) {
        Optional<String> id = references.define(References.Kind.VOLET, fields.get("id"));
        Optional<String> name = fields.get("nom").flatMap(Item::text);
        String subtitle = OriginReader.text(fields, "sous_titre");
        Origin origin = origins.origin(fields);
        return id.flatMap(known -> name.map(called -> new Preparation.Part(known, called, subtitle, origin)));
    }

    private Optional<Preparation.Question> question(Fields fields) {
        Optional<String> id = references.define(References.Kind.QUESTION, fields.get("id"));
        Optional<String> question = fields.get("question").flatMap(Item::text);
        Preparation.Question read = new Preparation.Question(
                id.orElse(""),
                Optional.ofNullable(references.one(References.Kind.VOLET, fields.get("volet")))
                        .orElse(""),
                question.orElse(""),
                OriginReader.text(fields, "explication"),
                OriginReader.text(fields, "a_travailler"),
                values.of("besoins", fields.find("besoins")),
                values.of("strategies", fields.find("si_strategies")),
                fields.find("fait").flatMap(values::fact).orElse(null),
                origins.origin(fields));
        return id.isPresent() && question.isPresent() ? Optional.of(read) : Optional.empty();
    }

    private Optional<Preparation.Strategy> strategy(Fields fields) {
        Optional<String> id = references.define(References.Kind.STRATEGIE, fields.get("id"));
        fields.find("id").ifPresent(item -> values.of("strategies", Optional.of(item)));
        Optional<String> name = fields.get("nom").flatMap(Item::text);
        Optional<String> definition = fields.get("definition").flatMap(Item::text);
        List<Preparation.Text> suits = each(fields, "convient_si", this::text);
        Preparation.Text beware = fields.find("vigilance")
                .map(Item::fields)
                .flatMap(this::closedText)
                .orElse(null);
        Origin origin = origins.origin(fields);
        return id.isPresent() && name.isPresent() && definition.isPresent()
                ? Optional.of(new Preparation.Strategy(id.get(), name.get(), definition.get(), suits, beware, origin))
                : Optional.empty();
    }

    private Optional<Preparation.Text> closedText(Fields fields) {
        Optional<Preparation.Text> text = text(fields);
        fields.close();
        return text;
    }

    private Optional<Preparation.Support> support(Fields fields) {
        Optional<String> id = references.define(References.Kind.ACCOMPAGNEMENT, fields.get("id"));
        Optional<String> name = fields.get("nom").flatMap(Item::text);
        Optional<String> text = fields.get("texte").flatMap(Item::text);
        Preparation.Support support = new Preparation.Support(
                id.orElse(""),
                name.orElse(""),
                text.orElse(""),
                OriginReader.text(fields, "quand"),
                references.one(References.Kind.PROGRAMME, fields.find("programme")),
                origins.links(fields),
                origins.origin(fields));
        return id.isPresent() && name.isPresent() && text.isPresent() ? Optional.of(support) : Optional.empty();
    }

    private Optional<Preparation.Step> step(Fields fields) {
        String programme = references.one(References.Kind.PROGRAMME, fields.find("programme"));
        String adviser = references.one(References.Kind.ORIENTATION, fields.find("orientation"));
        return text(fields).map(text -> new Preparation.Step(text, programme, adviser));
    }
}
