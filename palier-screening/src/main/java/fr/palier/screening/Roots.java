package fr.palier.screening;

import fr.palier.engine.orientation.Programme;

/**
 * The questions whose answers tell the verdict on one programme.
 *
 * @param now the criteria hold on the day of evaluation
 * @param possible they do not fail on that day
 * @param everNow they hold if each condition is looked at on its best day
 * @param everPossible they do not fail if each condition is looked at on its best day
 * @param turns whether time both opens and shuts, so that the best days may be different ones
 */
record Roots(Programme programme, int now, int possible, int everNow, int everPossible, boolean turns) {}
