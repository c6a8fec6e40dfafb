package fr.palier.catalogue.checks.logic;

import fr.palier.engine.facts.Extent;

/**
 * A set of places, down to the commune.
 *
 * @param extent those it holds, or those it does not
 * @param isRest whether it is everywhere else, abroad included
 */
record Area(Extent extent, boolean isRest) implements Members<Area> {

    static final Area EVERYWHERE = new Area(Extent.none(), true);

    static Area of(Extent extent) {
        return new Area(extent, false);
    }

    Area not() {
        return new Area(extent, !isRest);
    }

    @Override
    public Area and(Area other) {
        if (!isRest) {
            return of(other.isRest ? extent.minus(other.extent) : extent.and(other.extent));
        }
        return other.isRest ? new Area(extent.or(other.extent), true) : of(other.extent.minus(extent));
    }

    @Override
    public boolean isEmpty() {
        return !isRest && extent.isEmpty();
    }
}
