@NullMarked
package fr.palier.web.paper;

import org.jspecify.annotations.NullMarked;
