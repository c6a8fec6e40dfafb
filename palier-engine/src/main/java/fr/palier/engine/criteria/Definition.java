package fr.palier.engine.criteria;

import fr.palier.engine.facts.Fact;

/**
 * A fact defined by a rule over others, such as belonging to the ESS. It is true where {@code trueIf}
 * holds. Otherwise it is undetermined where {@code undeterminedIf} holds: no answer can settle it. It is
 * false where neither holds.
 *
 * @param fact the fact it defines
 * @param undetermined why nothing settles it, in words, for that case
 */
public record Definition(Fact fact, Criterion trueIf, Criterion undeterminedIf, String undetermined) {}
