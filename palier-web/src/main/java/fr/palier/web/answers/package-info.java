/** What a visitor answered, and how it travels: in one sealed cookie or, when asked for, in a link. */
@NullMarked
package fr.palier.web.answers;

import org.jspecify.annotations.NullMarked;
