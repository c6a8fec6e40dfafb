/** The pages in a real browser: with and without scripts, by keyboard, on a phone, for those who cannot see. */
@NullMarked
package fr.palier.browser;

import org.jspecify.annotations.NullMarked;
