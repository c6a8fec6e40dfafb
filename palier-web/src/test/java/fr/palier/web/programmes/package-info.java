/** The pages of programmes, read over HTTP. */
@NullMarked
package fr.palier.web.programmes;

import org.jspecify.annotations.NullMarked;
