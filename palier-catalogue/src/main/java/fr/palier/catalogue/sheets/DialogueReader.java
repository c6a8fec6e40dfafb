package fr.palier.catalogue.sheets;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the dialogue that leads to a strategy. */
final class DialogueReader {

    private final OriginReader origins;
    private final References references;

    DialogueReader(OriginReader origins, References references) {
        this.origins = origins;
        this.references = references;
    }

    Optional<Preparation.Exchange> exchange(Fields fields) {
        Optional<String> id = references.define(References.Kind.ECHANGE, fields.get("id"));
        Optional<String> question = fields.get("question").flatMap(Item::text);
        Set<String> taken = new HashSet<>();
        List<Preparation.Reply> replies = fields.get("reponses").map(Item::mappings).orElse(List.of()).stream()
                .flatMap(item -> reply(item.fields(), taken).stream())
                .toList();
        Preparation.Exchange exchange = new Preparation.Exchange(
                id.orElse(""),
                question.orElse(""),
                OriginReader.text(fields, "aide"),
                replies,
                OriginReader.isOurs(fields),
                origins.origin(fields));
        return id.isPresent() && question.isPresent() ? Optional.of(exchange) : Optional.empty();
    }

    private Optional<Preparation.Reply> reply(Fields fields, Set<String> taken) {
        Optional<Item> place = fields.get("id");
        Optional<String> id = place.flatMap(Item::text);
        Optional<String> label = fields.get("libelle").flatMap(Item::text);
        List<String> favours = references.all(References.Kind.STRATEGIE, fields.find("pour"));
        List<String> opposes = references.all(References.Kind.STRATEGIE, fields.find("contre"));
        String because = OriginReader.text(fields, "parce_que");
        fields.close();
        id.filter(text -> !taken.add(text))
                .ifPresent(text -> place.orElseThrow()
                        .report(
                                Code.IDENTIFIANT_DOUBLE,
                                "L'identifiant " + Quoted.of(text) + " est déjà celui d'une autre réponse.",
                                "Donnez à chacune un identifiant différent."));
        return id.flatMap(known -> label.map(text -> new Preparation.Reply(known, text, favours, opposes, because)));
    }
}
