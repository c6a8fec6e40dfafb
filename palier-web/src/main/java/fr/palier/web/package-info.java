/** The web application: what starts it and puts its pages together. */
@NullMarked
package fr.palier.web;

import org.jspecify.annotations.NullMarked;
