/** What holds for the whole project. */
@NullMarked
package fr.palier.house;

import org.jspecify.annotations.NullMarked;
