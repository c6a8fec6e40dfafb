/** The API: what the catalogue says and what the engine decides, for other programs; and the page that explains it. */
@NullMarked
package fr.palier.web.api;

import org.jspecify.annotations.NullMarked;
