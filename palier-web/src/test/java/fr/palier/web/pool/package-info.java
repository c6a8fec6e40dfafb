@NullMarked
package fr.palier.web.pool;

import org.jspecify.annotations.NullMarked;
