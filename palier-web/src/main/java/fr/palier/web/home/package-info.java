/** The first page, and what machines ask of a site: health, addresses, what they may read. */
@NullMarked
package fr.palier.web.home;

import org.jspecify.annotations.NullMarked;
