@NullMarked
package fr.palier.web.map;

import org.jspecify.annotations.NullMarked;
