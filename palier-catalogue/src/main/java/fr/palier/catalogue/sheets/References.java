package fr.palier.catalogue.sheets;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.yaml.Item;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The identifiers of a catalogue: each defined once, and none used that nobody defines. */
public final class References {

    /** What an identifier may stand for. */
    public enum Kind {
        STRUCTURE("une structure de structures.yaml"),
        RESEAU("un réseau de structures.yaml"),
        ORIENTATION("un acteur de l'orientation de structures.yaml"),
        PROGRAMME("un programme"),
        VOLET("un volet de preparation.yaml"),
        QUESTION("une question de preparation.yaml"),
        STRATEGIE("une stratégie de preparation.yaml"),
        ACCOMPAGNEMENT("un accompagnement de preparation.yaml"),
        ECHANGE("un échange du dialogue de preparation.yaml"),
        TERME("un terme de glossaire.yaml");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    private record Use(Kind kind, String id, Item item) {}

    private final Map<Kind, Map<String, Item>> defined = new EnumMap<>(Kind.class);
    private final List<Use> uses = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();

    /** Notes that an identifier is defined here. */
    Optional<String> define(Kind kind, Optional<Item> item) {
        Optional<String> id = item.flatMap(Item::text);
        id.ifPresent(text -> item.ifPresent(place -> define(kind, text, place)));
        return id;
    }

    /** Notes that an identifier is defined here, though it may stand elsewhere. */
    void define(Kind kind, String id, Item item) {
        Item first = defined.computeIfAbsent(kind, _ -> new TreeMap<>()).putIfAbsent(id, item);
        if (first != null) {
            item.report(
                    Code.IDENTIFIANT_DOUBLE,
                    "L'identifiant " + Quoted.of(id) + " est déjà pris à "
                            + first.place().coordinates() + ".",
                    "Donnez à chacun un identifiant différent.");
        }
    }

    /** Notes a programme of which nothing but its file's name could be read. */
    public void expect(String programme) {
        unread.add(programme);
    }

    /** Notes that identifiers are used here. */
    List<String> all(Kind kind, Optional<Item> list) {
        List<String> ids = new ArrayList<>();
        list.map(Item::items)
                .orElse(List.of())
                .forEach(item -> item.text().ifPresent(id -> {
                    uses.add(new Use(kind, id, item));
                    ids.add(id);
                }));
        return ids;
    }

    /** Notes that an identifier is used here. */
    @Nullable
    String one(Kind kind, Optional<Item> item) {
        return all(kind, item).stream().findFirst().orElse(null);
    }

    /**
     * Tells every use of an identifier that nobody defines. Of what a catalogue does not list at all, nothing
     * is expected.
     */
    public void check() {
        for (Use use : uses) {
            Map<String, Item> known = defined.get(use.kind());
            boolean isUnread = use.kind() == Kind.PROGRAMME && unread.contains(use.id());
            if (known != null && !known.containsKey(use.id()) && !isUnread) {
                use.item()
                        .report(
                                Code.REFERENCE_INCONNUE,
                                Quoted.of(use.id()) + " n'est pas " + use.kind().label + ".",
                                Nearest.remedy(use.id(), known.keySet()));
            }
        }
    }
}
