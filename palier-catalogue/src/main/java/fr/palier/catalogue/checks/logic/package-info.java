/** Whether criteria can hold together, by what each fact may still be. It never says "no" wrongly. */
@NullMarked
package fr.palier.catalogue.checks.logic;

import org.jspecify.annotations.NullMarked;
