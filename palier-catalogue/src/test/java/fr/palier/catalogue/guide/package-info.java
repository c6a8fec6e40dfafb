/**
 * What the guide says of who may join the twenty programmes, written down a second time from its text alone,
 * and compared with the shipped catalogue.
 */
@NullMarked
package fr.palier.catalogue.guide;

import org.jspecify.annotations.NullMarked;
