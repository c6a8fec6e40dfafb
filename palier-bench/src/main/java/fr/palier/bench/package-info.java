/** What an evaluation costs, beside the same rules in other engines, measured in the same run. */
@NullMarked
package fr.palier.bench;

import org.jspecify.annotations.NullMarked;
