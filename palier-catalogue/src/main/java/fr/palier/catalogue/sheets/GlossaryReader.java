package fr.palier.catalogue.sheets;

import fr.palier.catalogue.rules.SourceReader;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import java.util.List;
import java.util.Optional;

/** Reads {@code glossaire.yaml}: the words of the trade. */
public final class GlossaryReader {

    private final OriginReader origins;
    private final References references;

    public GlossaryReader(SourceReader sources, References references) {
        this.origins = new OriginReader(sources);
        this.references = references;
    }

    public Glossary read(Item file) {
        Fields fields = file.fields();
        List<Glossary.Term> terms = fields.mappings("termes").stream()
                .flatMap(item -> term(item.fields()).stream())
                .toList();
        fields.close();
        return new Glossary(terms);
    }

    private Optional<Glossary.Term> term(Fields fields) {
        Optional<String> id = references.define(References.Kind.TERME, fields.get("id"));
        Optional<String> name = fields.get("nom").flatMap(Item::text);
        Optional<String> definition = fields.get("definition").flatMap(Item::text);
        Glossary.Term term = new Glossary.Term(
                id.orElse(""),
                OriginReader.text(fields, "sigle"),
                name.orElse(""),
                fields.texts("autres"),
                definition.orElse(""),
                references.all(References.Kind.TERME, fields.find("voir")),
                references.one(References.Kind.PROGRAMME, fields.find("programme")),
                origins.links(fields),
                OriginReader.isOurs(fields),
                origins.origin(fields));
        fields.close();
        return id.isPresent() && name.isPresent() && definition.isPresent() ? Optional.of(term) : Optional.empty();
    }
}
