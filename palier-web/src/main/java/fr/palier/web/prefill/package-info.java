/** Finding one's organisation in a register, so that what the register knows need not be asked. */
@NullMarked
package fr.palier.web.prefill;

import org.jspecify.annotations.NullMarked;
