/** What can be known of an organisation: typed facts, their values, the places of France. */
@NullMarked
package fr.palier.engine.facts;

import org.jspecify.annotations.NullMarked;
