/** What structures are counted by: place, size, age, form, field. */
@NullMarked
package fr.palier.screening.traits;

import org.jspecify.annotations.NullMarked;
