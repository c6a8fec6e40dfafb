@NullMarked
package fr.palier.web.page;

import org.jspecify.annotations.NullMarked;
