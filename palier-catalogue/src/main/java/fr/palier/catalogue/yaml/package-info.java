/** YAML as a tree in which every node knows its place, read so that nothing wrong in it is lost. */
@NullMarked
package fr.palier.catalogue.yaml;

import org.jspecify.annotations.NullMarked;
