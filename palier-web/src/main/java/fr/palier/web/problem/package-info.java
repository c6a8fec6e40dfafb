/** What the API answers where it cannot answer: problems after RFC 9457, in French. */
@NullMarked
package fr.palier.web.problem;

import org.jspecify.annotations.NullMarked;
