package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Condition;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Value;

/**
 * One fact that would have to be otherwise.
 *
 * @param fact what to change; never an immutable or a derived fact
 * @param current what it is
 * @param target the nearest value that would do
 * @param condition the condition that it misses today
 * @param expected whether that condition is to hold; false where it must not
 */
public record Change(Fact fact, Value current, Value target, Condition condition, boolean expected) {}
