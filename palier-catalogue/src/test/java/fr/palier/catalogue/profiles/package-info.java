@NullMarked
package fr.palier.catalogue.profiles;

import org.jspecify.annotations.NullMarked;
