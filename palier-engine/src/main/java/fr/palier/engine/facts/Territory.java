package fr.palier.engine.facts;

/**
 * A named piece of France.
 *
 * @param code its kind and its INSEE code: {@code commune:63113}, {@code departement:63},
 *     {@code region:84}, {@code epci:200046977}; or {@code metropole}, {@code outre_mer}, {@code france}
 * @param name its name as a person says it
 * @param extent its communes
 */
public record Territory(String code, String name, Extent extent) {}
