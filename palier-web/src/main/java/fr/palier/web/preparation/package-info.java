/** Getting ready to scale up: what it means, the self-diagnosis, the dialogue that leads to a strategy. */
@NullMarked
package fr.palier.web.preparation;

import org.jspecify.annotations.NullMarked;
