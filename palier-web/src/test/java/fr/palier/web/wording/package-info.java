@NullMarked
package fr.palier.web.wording;

import org.jspecify.annotations.NullMarked;
