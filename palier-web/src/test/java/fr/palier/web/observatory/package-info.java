@NullMarked
package fr.palier.web.observatory;

import org.jspecify.annotations.NullMarked;
