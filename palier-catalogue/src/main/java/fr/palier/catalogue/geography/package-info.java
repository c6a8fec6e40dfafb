/**
 * France in its 2026 division: communes, departments, regions and EPCI, overseas included. Says which
 * communes a territory code stands for, and finds a commune from what a person types. Institutions keep
 * their French name (commune, département, EPCI).
 */
@NullMarked
package fr.palier.catalogue.geography;

import org.jspecify.annotations.NullMarked;
