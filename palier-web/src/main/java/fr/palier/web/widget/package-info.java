/** The search and the orientation that another site shows in a frame: without a cookie, in two colours of its own. */
@NullMarked
package fr.palier.web.widget;

import org.jspecify.annotations.NullMarked;
