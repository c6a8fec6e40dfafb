@NullMarked
package fr.palier.screening.observatory;

import org.jspecify.annotations.NullMarked;
