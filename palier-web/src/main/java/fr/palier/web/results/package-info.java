/** What a visitor's answers come to, as one page that can be printed and shared. */
@NullMarked
package fr.palier.web.results;

import org.jspecify.annotations.NullMarked;
