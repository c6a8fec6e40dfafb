@NullMarked
package fr.palier.mcp;

import org.jspecify.annotations.NullMarked;
