/** What this software says of itself: what it is, whom it is open to, what it keeps, who answers for it. */
@NullMarked
package fr.palier.web.statements;

import org.jspecify.annotations.NullMarked;
