@NullMarked
package fr.palier.screening.bulk;

import org.jspecify.annotations.NullMarked;
