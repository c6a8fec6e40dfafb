@NullMarked
package fr.palier.web.prefill;

import org.jspecify.annotations.NullMarked;
