package fr.palier.sirene;

/** What a person typed to find an organisation: a number, a name, or a number with a slip in it. */
public sealed interface Wanted {

    /** A SIREN, or the one that a SIRET begins with. */
    record ByNumber(Siren siren) implements Wanted {}

    /**
     * The number of an association in the register of associations.
     *
     * @param rna "W" and nine signs
     */
    record ByRna(String rna) implements Wanted {}

    /** Words of a name. */
    record ByName(String words) implements Wanted {}

    /**
     * A number that cannot be one.
     *
     * @param problem a French sentence: what was read, what was expected
     */
    record Mistyped(String problem) implements Wanted {}

    /** What a text asks for. */
    static Wanted read(String text) {
        return WantedReader.read(text);
    }
}
