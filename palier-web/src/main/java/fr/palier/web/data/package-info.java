/** The catalogue as files for other programs. */
@NullMarked
package fr.palier.web.data;

import org.jspecify.annotations.NullMarked;
