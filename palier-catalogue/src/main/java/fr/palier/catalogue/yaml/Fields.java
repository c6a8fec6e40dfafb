package fr.palier.catalogue.yaml;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.findings.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys and values of a mapping. It remembers which keys were asked for: at the end, {@link #close()}
 * tells those that nobody knows.
 */
public final class Fields {

    private final Item owner;
    private final Map<String, Item> values = new LinkedHashMap<>();
    private final Map<String, Item> keys = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Item owner, List<Node.Pair> pairs, YamlFile file, Findings findings) {
        this.owner = owner;
        for (Node.Pair pair : pairs) {
            Item key = new Item(file, pair.key(), findings);
            String name = key.raw();
            if (name.isEmpty()) {
                key.unexpected("le nom d'une clé");
            } else if (keys.putIfAbsent(name, key) != null) {
                key.report(
                        Code.CLE_DOUBLE,
                        "La clé " + Quoted.of(name) + " est écrite deux fois.",
                        "Gardez une seule des deux, ou réunissez leurs contenus.");
            } else {
                values.put(name, new Item(file, pair.value(), findings));
            }
        }
    }

    /** The mapping itself. */
    public Item owner() {
        return owner;
    }

    /** All keys as they stand. */
    public Set<String> names() {
        return values.keySet();
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A key's value; empty where the key is absent. */
    public Optional<Item> find(String name) {
        known.add(name);
        return Optional.ofNullable(values.get(name));
    }

    /** The place of a key. */
    public Optional<Item> key(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    /** A key's value; empty, with a finding, where the key is absent. */
    public Optional<Item> get(String name) {
        Optional<Item> value = find(name);
        if (value.isEmpty() && owner.isMapping()) {
            owner.report(Code.CLE_MANQUANTE, "La clé « " + name + " » manque ici.", "Ajoutez « " + name + ": … ».");
        }
        return value;
    }

    /** The text of a key; empty where the key is absent. */
    public Optional<String> text(String name) {
        return find(name).flatMap(Item::text);
    }

    /** The texts of a key's list; none where the key is absent. */
    public List<String> texts(String name) {
        return find(name).map(Item::texts).orElse(List.of());
    }

    /** The items of a key's list of mappings; none where the key is absent. */
    public List<Item> mappings(String name) {
        return find(name).map(Item::mappings).orElse(List.of());
    }

    /** Every key is a name of the catalogue's own: all are known. */
    public void allKnown() {
        known.addAll(values.keySet());
    }

    /** Tells every key that was never asked for. */
    public void close() {
        unknown().forEach(name -> report(name, Code.CLE_INCONNUE, "La clé " + Quoted.of(name) + " n'existe pas ici."));
    }

    /** The same, but a key that is no slip for a known one is only said to be ignored. */
    public void closeLeniently() {
        for (String name : unknown()) {
            if (Nearest.isSlip(name, known)) {
                report(name, Code.CLE_INCONNUE, "La clé " + Quoted.of(name) + " n'existe pas ici.");
            } else {
                report(
                        name,
                        Code.CLE_IGNOREE,
                        "La clé " + Quoted.of(name) + " n'est pas du format : elle est ignorée.");
            }
        }
    }

    private List<String> unknown() {
        List<String> unknown = new ArrayList<>(values.keySet());
        unknown.removeAll(known);
        return unknown;
    }

    private void report(String name, Code code, String message) {
        key(name).orElse(owner).report(code, message, Nearest.remedy(name, known));
    }
}
