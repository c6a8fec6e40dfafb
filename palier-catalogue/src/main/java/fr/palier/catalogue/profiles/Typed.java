package fr.palier.catalogue.profiles;

import fr.palier.engine.facts.Value;

/** What came of reading what a person typed or chose. */
public sealed interface Typed {

    /** It is understood. */
    record Understood(Value value) implements Typed {}

    /**
     * It is not.
     *
     * @param problem what was read and what was expected
     * @param example how it may be written
     */
    record NotUnderstood(String problem, String example) implements Typed {}

    /** It may be one of several places; the text is searched again on a page of its own. */
    record Unclear(String text) implements Typed {}
}
