@NullMarked
package fr.palier.spark;

import org.jspecify.annotations.NullMarked;
