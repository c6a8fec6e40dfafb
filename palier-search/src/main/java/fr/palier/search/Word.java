package fr.palier.search;

import java.util.Set;

/**
 * A word of a question, as the index knows it.
 *
 * @param typed as it was typed
 * @param folded without capitals and accents
 * @param stem without its ending
 * @param names the words of names that it begins, or that it is with a slip of the finger
 * @param isKnown whether anything in the catalogue answers it
 */
record Word(String typed, String folded, String stem, Set<String> names, boolean isKnown) {

    Word {
        names = Set.copyOf(names);
    }
}
