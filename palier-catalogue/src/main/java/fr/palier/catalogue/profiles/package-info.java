/** What people and programs say of an organisation, read against a vocabulary. */
@NullMarked
package fr.palier.catalogue.profiles;

import org.jspecify.annotations.NullMarked;
