package fr.palier.catalogue.sheets;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.rules.RuleReader;
import fr.palier.catalogue.rules.SourceReader;
import fr.palier.catalogue.rules.Terms;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Reserve;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one file of {@code programmes/}. */
public final class SheetReader {

    private final RuleReader rules;
    private final SourceReader sources;
    private final OriginReader origins;
    private final FeatureReader features;
    private final FactValues values;
    private final References references;
    private final Affinities affinities;

    public SheetReader(
            Terms terms, RuleReader rules, SourceReader sources, References references, Geography geography) {
        this.rules = rules;
        this.sources = sources;
        this.origins = new OriginReader(sources);
        this.values = new FactValues(terms.vocabulary());
        this.features = new FeatureReader(sources, values, geography);
        this.references = references;
        this.affinities = new Affinities(terms);
    }

    /**
     * The sheet; empty, with findings, where its rule cannot be read whole.
     *
     * @param name the file's name without its ending
     */
    public Optional<Sheet> read(Item file, String name) {
        Fields fields = file.fields();
        String id = id(fields, name);
        Optional<Criterion> criterion = criterion(fields);
        List<Reserve> reserves = reserves(fields);
        Sheet bare =
                sheet(fields, new Programme(id, fields.text("nom").orElse(id), Criterion.NEVER, reserves, List.of()));
        fields.find("exemples");
        if (fields.has("eligibilite")) {
            fields.closeLeniently();
        } else {
            fields.close();
        }
        return criterion.map(rule -> bare.with(new Programme(id, bare.name(), rule, reserves, affinities.of(bare))));
    }

    private String id(Fields fields, String name) {
        Optional<Item> item = fields.find("id");
        String id = item.flatMap(Item::text).orElse(name);
        references.define(References.Kind.PROGRAMME, id, item.orElse(fields.owner()));
        if (!id.equals(name)) {
            item.ifPresent(found -> found.report(
                    Code.IDENTIFIANT_DIFFERENT_DU_FICHIER,
                    "L'identifiant " + Quoted.of(id) + " n'est pas le nom du fichier.",
                    "Écrivez « id: " + name + " », ou renommez le fichier en « " + id + ".yaml »."));
        }
        return id;
    }

    /** What it demands, with its period of validity as the first condition. */
    private Optional<Criterion> criterion(Fields fields) {
        List<Criterion> parts = new ArrayList<>();
        Optional<Item> period = fields.find("validite");
        Optional<Item> rule = fields.find("eligibilite");
        Optional<Criterion> validity = period.flatMap(this::validity);
        Optional<Criterion> tree = rule.flatMap(rules::read);
        if (validity.isPresent() != period.isPresent() || tree.isPresent() != rule.isPresent()) {
            return Optional.empty();
        }
        validity.ifPresent(parts::add);
        Note note = Note.NONE;
        if (tree.isPresent() && tree.get() instanceof Criterion.All(List<Criterion> conjuncts, Note written)) {
            parts.addAll(conjuncts);
            note = written;
        } else {
            tree.ifPresent(parts::add);
        }
        Criterion whole = new Criterion.All(parts, note);
        rule.or(() -> period).ifPresent(item -> rules.written(whole, item));
        return Optional.of(whole);
    }

    private Optional<Criterion> validity(Item item) {
        Fields fields = item.fields();
        Optional<Item> from = fields.find("du");
        Optional<Item> until = fields.find("au");
        Optional<LocalDate> first = from.flatMap(Item::date);
        Optional<LocalDate> last = until.flatMap(Item::date);
        Note note = new Note(
                null, sources.sources(fields), fields.text("divergence").orElse(null));
        fields.close();
        if (first.isPresent() != from.isPresent() || last.isPresent() != until.isPresent()) {
            return Optional.empty();
        }
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            until.orElse(item)
                    .report(Code.VALEUR_IMPOSSIBLE, "La fin (au) précède le début (du).", "Échangez les deux jours.");
            return Optional.empty();
        }
        Criterion validity = new Criterion.Validity(first.orElse(null), last.orElse(null), note);
        rules.written(validity, item);
        return Optional.of(validity);
    }

    private List<Reserve> reserves(Fields fields) {
        List<Reserve> reserves = new ArrayList<>();
        for (Item item : fields.mappings("reserves")) {
            Fields entry = item.fields();
            Criterion when = entry.find("si").flatMap(rules::read).orElse(Criterion.ALWAYS);
            Origin origin = origins.origin(entry);
            entry.get("texte")
                    .flatMap(Item::text)
                    .ifPresent(text -> reserves.add(new Reserve(text, origin.sources(), when)));
            entry.close();
        }
        return reserves;
    }

    private Sheet sheet(Fields fields, Programme programme) {
        return new Sheet(
                programme,
                references.all(References.Kind.STRUCTURE, fields.find("porteurs")),
                references.all(References.Kind.RESEAU, fields.find("reseaux")),
                OriginReader.text(fields, "resume"),
                OriginReader.text(fields, "presentation"),
                features.specialisation(fields),
                features.scale(fields),
                features.coverage(fields),
                features.duration(fields),
                features.feature(fields, "suivi_individuel"),
                features.feature(fields, "seminaires_collectifs"),
                features.feature(fields, "experts"),
                features.cost(fields),
                features.endowment(fields),
                features.calendar(fields),
                features.intake(fields),
                features.commitment(fields),
                statements(fields),
                modalities(fields),
                priorities(fields),
                divergences(fields),
                origins.links(fields),
                fields.find("verifie_le").flatMap(Item::date).orElse(null),
                fields.owner().place());
    }

    private List<Sheet.Statement> statements(Fields fields) {
        List<Sheet.Statement> statements = new ArrayList<>();
        for (Item item : fields.mappings("bilan")) {
            Fields entry = item.fields();
            Origin origin = origins.origin(entry);
            entry.get("texte").flatMap(Item::text).ifPresent(text -> statements.add(new Sheet.Statement(text, origin)));
            entry.close();
        }
        return statements;
    }

    private List<Sheet.Modality> modalities(Fields fields) {
        List<Sheet.Modality> modalities = new ArrayList<>();
        for (Item item : fields.mappings("modalites")) {
            Fields entry = item.fields();
            List<String> needs = values.of("besoins", entry.find("besoins"));
            Origin origin = origins.origin(entry);
            entry.get("texte")
                    .flatMap(Item::text)
                    .ifPresent(text -> modalities.add(new Sheet.Modality(text, needs, origin)));
            entry.close();
        }
        return modalities;
    }

    private List<Sheet.Priority> priorities(Fields fields) {
        List<Sheet.Priority> priorities = new ArrayList<>();
        for (Item item : fields.mappings("priorites")) {
            Fields entry = item.fields();
            Optional<Criterion> when = entry.get("si").flatMap(rules::read);
            Optional<String> text = entry.get("texte").flatMap(Item::text);
            Origin origin = origins.origin(entry);
            if (when.isPresent() && text.isPresent()) {
                priorities.add(new Sheet.Priority(text.get(), when.get(), origin));
            }
            entry.close();
        }
        return priorities;
    }

    private List<Sheet.Divergence> divergences(Fields fields) {
        List<Sheet.Divergence> divergences = new ArrayList<>();
        for (Item item : fields.mappings("divergences")) {
            Fields entry = item.fields();
            Optional<String> subject = entry.get("sujet").flatMap(Item::text);
            Optional<String> text = entry.get("texte").flatMap(Item::text);
            Origin origin = origins.listed(entry);
            if (subject.isPresent() && text.isPresent()) {
                divergences.add(new Sheet.Divergence(subject.get(), text.get(), origin));
            }
            entry.close();
        }
        return divergences;
    }
}
