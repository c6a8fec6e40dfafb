@NullMarked
package fr.palier.web.supporters;

import org.jspecify.annotations.NullMarked;
