/** The API, as other programs see it. */
@NullMarked
package fr.palier.web.api;

import org.jspecify.annotations.NullMarked;
