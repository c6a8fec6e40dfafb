/** Tests of the pages as they travel: over HTTP, against a running server. */
@NullMarked
package fr.palier.web;

import org.jspecify.annotations.NullMarked;
