/** What every page is made of: the site it belongs to, its head, its parameters, its refusals. */
@NullMarked
package fr.palier.web.page;

import org.jspecify.annotations.NullMarked;
