package fr.palier.engine.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts that a catalogue speaks of, in the order in which it presents them. */
public final class Vocabulary {

    private final List<Fact> facts;
    private final Map<String, Fact> byName = new LinkedHashMap<>();

    /**
     * @param facts each at the position it states
     * @throws IllegalArgumentException if a position is wrong or a name comes twice
     */
    public Vocabulary(List<Fact> facts) {
        this.facts = List.copyOf(facts);
        for (Fact fact : this.facts) {
            if (fact.position() != byName.size()) {
                throw new IllegalArgumentException("misplaced fact: " + fact.name());
            }
            if (byName.put(fact.name(), fact) != null) {
                throw new IllegalArgumentException("fact defined twice: " + fact.name());
            }
        }
    }

    public List<Fact> facts() {
        return facts;
    }

    /** The facts that a person can give. */
    public List<Fact> givable() {
        return facts.stream().filter(fact -> !fact.isDerived()).toList();
    }

    public Optional<Fact> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * A fact that is known to exist.
     *
     * @throws IllegalArgumentException if there is no such fact
     */
    public Fact get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no such fact: " + name));
    }
}
