@NullMarked
package fr.palier.web.answers;

import org.jspecify.annotations.NullMarked;
