@NullMarked
package fr.palier.web.preparation;

import org.jspecify.annotations.NullMarked;
