@NullMarked
package fr.palier.web.comparison;

import org.jspecify.annotations.NullMarked;
