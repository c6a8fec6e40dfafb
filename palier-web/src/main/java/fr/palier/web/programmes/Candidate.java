package fr.palier.web.programmes;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.orientation.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A programme that a list may hold.
 *
 * @param outcome what the visitor's answers say of it; null before any answer
 */
record Candidate(Sheet sheet, @Nullable Outcome outcome) {}
