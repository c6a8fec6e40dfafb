package fr.palier.catalogue.sheets;

import fr.palier.catalogue.rules.SourceReader;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code structures.yaml}: who carries programmes, in which networks, and who orients. */
public final class LandscapeReader {

    private final OriginReader origins;
    private final References references;

    public LandscapeReader(SourceReader sources, References references) {
        this.origins = new OriginReader(sources);
        this.references = references;
    }

    public Landscape read(Item file) {
        Fields fields = file.fields();
        List<Landscape.Organisation> organisations = organisations(fields, "structures");
        List<Landscape.Network> networks = fields.mappings("reseaux").stream()
                .flatMap(item -> network(item.fields()).stream())
                .toList();
        List<Landscape.Organisation> advisers = organisations(fields, "orientation");
        fields.close();
        return new Landscape(organisations, networks, advisers);
    }

    private List<Landscape.Organisation> organisations(Fields fields, String name) {
        References.Kind kind = name.equals("structures") ? References.Kind.STRUCTURE : References.Kind.ORIENTATION;
        return fields.mappings(name).stream()
                .flatMap(item -> organisation(item.fields(), kind).stream())
                .toList();
    }

    private Optional<Landscape.Organisation> organisation(Fields fields, References.Kind kind) {
        Optional<String> id = references.define(kind, fields.get("id"));
        Optional<String> name = fields.get("nom").flatMap(Item::text);
        fields.text("origine");
        Landscape.Organisation organisation = new Landscape.Organisation(
                id.orElse(""),
                name.orElse(""),
                roles(fields),
                OriginReader.text(fields, "presentation"),
                references.all(References.Kind.RESEAU, fields.find("membre_de")),
                OriginReader.text(fields, "quand"),
                references.one(References.Kind.PROGRAMME, fields.find("programme")),
                origins.links(fields),
                origins.origin(fields));
        fields.close();
        return id.isPresent() && name.isPresent() ? Optional.of(organisation) : Optional.empty();
    }

    private static Set<Landscape.Role> roles(Fields fields) {
        Set<Landscape.Role> roles = EnumSet.noneOf(Landscape.Role.class);
        fields.find("roles")
                .map(Item::items)
                .orElse(List.of())
                .forEach(item -> OriginReader.word(item, Landscape.Role.class).ifPresent(roles::add));
        return roles;
    }

    private Optional<Landscape.Network> network(Fields fields) {
        Optional<String> id = references.define(References.Kind.RESEAU, fields.get("id"));
        Optional<String> name = fields.get("nom").flatMap(Item::text);
        Landscape.Network network = new Landscape.Network(
                id.orElse(""),
                name.orElse(""),
                OriginReader.text(fields, "presentation"),
                references.one(References.Kind.STRUCTURE, fields.find("animateur")),
                fields.texts("objectifs"),
                references.all(References.Kind.STRUCTURE, fields.find("membres")),
                references.all(References.Kind.PROGRAMME, fields.find("programmes")),
                OriginReader.text(fields, "note"),
                origins.origin(fields));
        fields.close();
        return id.isPresent() && name.isPresent() ? Optional.of(network) : Optional.empty();
    }
}
