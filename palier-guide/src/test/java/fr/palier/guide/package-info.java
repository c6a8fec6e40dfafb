/** What the guide's tests share. */
@NullMarked
package fr.palier.guide;

import org.jspecify.annotations.NullMarked;
