@NullMarked
package fr.palier.web.data;

import org.jspecify.annotations.NullMarked;
