/** Who helps organisations to scale up, in which networks, and who orients. */
@NullMarked
package fr.palier.web.supporters;

import org.jspecify.annotations.NullMarked;
