/** What a programme demands: trees of conditions, each with what its source says of it. */
@NullMarked
package fr.palier.engine.criteria;

import org.jspecify.annotations.NullMarked;
