package fr.palier.screening.traits;

import java.util.List;

/**
 * What one structure is counted by. What is not known, or only within more than one of the bands, is the
 * empty text: it is counted as unknown, never guessed.
 *
 * @param departement the INSEE code of its seat's department
 * @param size its band of employees, one of {@link TraitReader#SIZES}
 * @param age its band of years, one of {@link TraitReader#AGES}
 * @param form its legal form, a word of the vocabulary
 * @param fields its fields of activity; a structure with several is counted in each, one that has none in
 *     {@link #NONE}; empty where unknown
 */
public record Traits(String departement, String size, String age, String form, List<String> fields) {

    /** What a trait is called that nobody knows. */
    public static final String UNKNOWN = "";

    /** The field of who is known to be in none of the vocabulary's: not the same as unknown. */
    public static final String NONE = "aucun";

    public Traits {
        fields = List.copyOf(fields);
    }

    /** Its fields, the unknown one where none is known. */
    public List<String> fieldsOrUnknown() {
        return fields.isEmpty() ? List.of(UNKNOWN) : fields;
    }

    /** Its word in one dimension; of fields, all of them. */
    public List<String> words(Dimension dimension) {
        return switch (dimension) {
            case DEPARTEMENT -> List.of(departement);
            case SIZE -> List.of(size);
            case AGE -> List.of(age);
            case FORM -> List.of(form);
            case FIELD -> fieldsOrUnknown();
        };
    }
}
