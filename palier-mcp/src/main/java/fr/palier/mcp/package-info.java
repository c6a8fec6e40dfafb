/** Palier as tools that an assistant may call, by the Model Context Protocol. */
@NullMarked
package fr.palier.mcp;

import org.jspecify.annotations.NullMarked;
