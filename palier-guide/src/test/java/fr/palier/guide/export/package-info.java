/** Open data, read and run by others. */
@NullMarked
package fr.palier.guide.export;

import org.jspecify.annotations.NullMarked;
