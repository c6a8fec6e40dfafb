/** What a sentence written by hand says in numbers and places, and whether the rule beside it says the same. */
@NullMarked
package fr.palier.catalogue.checks.texts;

import org.jspecify.annotations.NullMarked;
