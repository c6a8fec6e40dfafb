package fr.palier.web.comparison;

import fr.palier.catalogue.sheets.Sheet;
import java.util.function.Function;

/**
 * One fact that programmes are compared by.
 *
 * @param word its name in an address
 * @param label its name on the page
 */
record Column(String word, String label, Function<Sheet, Cell> cell, Order order) {}
