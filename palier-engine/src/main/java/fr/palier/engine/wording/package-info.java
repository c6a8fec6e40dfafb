/** The one place where what the engine knows becomes French. */
@NullMarked
package fr.palier.engine.wording;

import org.jspecify.annotations.NullMarked;
