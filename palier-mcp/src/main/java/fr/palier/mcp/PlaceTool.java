package fr.palier.mcp;

import fr.palier.catalogue.profiles.PlaceSearch;
import fr.palier.engine.facts.Level;
import fr.palier.guide.export.CatalogueTree;
import fr.palier.guide.export.Json;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code chercher_lieu}: the code of a commune, a department or a region. */
final class PlaceTool implements Tool {

    private static final String TEXT = "texte";
    private static final String LEVEL = "niveau";
    private static final List<String> LEVELS = List.of("tous", "commune", "departement", "region");
    private static final int SHORTEST = 2;

    private final Desk desk;
    private final PlaceSearch places;

    PlaceTool(Desk desk) {
        this.desk = desk;
        this.places = new PlaceSearch(desk.geography());
    }

    @Override
    public String name() {
        return "chercher_lieu";
    }

    @Override
    public String title() {
        return "Chercher un lieu";
    }

    @Override
    public String description() {
        return "Trouve le code Insee d'une commune, d'un département ou d'une région, par son nom ou son code postal."
                + " Un profil attend ces codes. S'il y a plusieurs lieux, demandez lequel : ne choisissez pas.";
    }

    @Override
    public Map<String, Object> input() {
        return desk.schemas()
                .taking(
                        Map.of(
                                TEXT,
                                Map.of(
                                        "type",
                                        "string",
                                        "minLength",
                                        SHORTEST,
                                        "maxLength",
                                        200,
                                        "description",
                                        "Un nom ou un code postal : « Clermont-Ferrand », « 63000 »."),
                                LEVEL,
                                Map.of("type", "string", "enum", LEVELS, "description", "« tous » sinon.")),
                        List.of(TEXT));
    }

    @Override
    public Map<String, Object> output() {
        return desk.schemas().named("Lieux");
    }

    @Override
    public Answer answer(Asked asked) {
        String text = asked.expecting(TEXT, LEVEL).needed(TEXT, "Clermont-Ferrand");
        if (text.length() < SHORTEST) {
            throw new ToolException("« texte » doit avoir deux caractères au moins.");
        }
        String level = asked.word(LEVEL, LEVELS).orElse(LEVELS.getFirst());
        List<PlaceSearch.Found> found = places.find(text, levels(level));
        StringBuilder told = new StringBuilder(
                found.isEmpty() ? "Aucun lieu ne porte ce nom. Essayez le code postal, ou le début du nom." : "");
        found.forEach(place -> told.append("- ")
                .append(place.label())
                .append(" : ")
                .append(place.place().code())
                .append('\n'));
        return new Answer(told.toString(), Json.line(CatalogueTree.places(text, found)));
    }

    private static Set<Level> levels(String name) {
        return name.equals(LEVELS.getFirst())
                ? EnumSet.of(Level.REGION, Level.DEPARTEMENT, Level.COMMUNE)
                : EnumSet.of(Level.valueOf(name.toUpperCase(Locale.ROOT)));
    }
}
