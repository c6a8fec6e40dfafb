@NullMarked
package fr.palier.web.statements;

import org.jspecify.annotations.NullMarked;
