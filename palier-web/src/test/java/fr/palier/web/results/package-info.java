@NullMarked
package fr.palier.web.results;

import org.jspecify.annotations.NullMarked;
