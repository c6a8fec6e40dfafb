@NullMarked
package fr.palier.web.orientation;

import org.jspecify.annotations.NullMarked;
