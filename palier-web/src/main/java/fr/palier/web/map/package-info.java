/** All programmes in two pictures: how far they reach against what they are made for, and where they act. */
@NullMarked
package fr.palier.web.map;

import org.jspecify.annotations.NullMarked;
