/** Benchmarks of the screening, in its own package because its parts are nobody else's business. */
@NullMarked
package fr.palier.screening;

import org.jspecify.annotations.NullMarked;
