@NullMarked
package fr.palier.register;

import org.jspecify.annotations.NullMarked;
