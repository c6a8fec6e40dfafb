@NullMarked
package fr.palier.web.widget;

import org.jspecify.annotations.NullMarked;
