/** The pool of a programme, what its criteria keep out, and what a change would change. */
@NullMarked
package fr.palier.screening.pool;

import org.jspecify.annotations.NullMarked;
