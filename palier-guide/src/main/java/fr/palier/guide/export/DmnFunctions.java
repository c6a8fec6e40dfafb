package fr.palier.guide.export;

import fr.palier.guide.Markup;
import java.util.List;

/** The functions that the decisions share, as business knowledge models. */
final class DmnFunctions {

    private record Parameter(String name, String type) {}

    private DmnFunctions() {}

    static void write(Markup xml) {
        age(xml);
        situation(xml);
        commune(xml);
        place(xml);
        places(xml);
    }

    private static void age(Markup xml) {
        function(
                xml,
                Feel.REACHED_ON,
                "Le jour où l’âge est atteint ; un jour que le mois n’a pas compte le premier du mois suivant.",
                List.of(new Parameter("naissance", "date"), new Parameter("duree", "Any")),
                List.of(),
                "if (naissance + duree).day = naissance.day then naissance + duree"
                        + " else naissance + duree + duration(\"P1D\")");
    }

    private static void situation(Markup xml) {
        function(
                xml,
                "situation",
                "1 : le lieu est dans la zone. 0 : une partie seulement l’est. -1 : il est dehors.",
                List.of(new Parameter("lieu", "string"), new Parameter("zone", "Any")),
                List.of("commune_dans"),
                "if starts with(lieu, \"departement:\") then"
                        + " (if list contains(zone.departements, substring(lieu, 13)) then 1"
                        + " else if list contains(zone.departements_en_partie, substring(lieu, 13)) then 0 else -1)"
                        + " else if starts with(lieu, \"region:\") then"
                        + " (if list contains(zone.regions, substring(lieu, 8)) then 1"
                        + " else if list contains(zone.regions_en_partie, substring(lieu, 8)) then 0 else -1)"
                        + " else if starts with(lieu, \"commune:\") then commune_dans(substring(lieu, 9), zone)"
                        + " else commune_dans(lieu, zone)");
    }

    private static void commune(Markup xml) {
        function(
                xml,
                "commune_dans",
                "Une commune est dans la zone avec tout son département, ou parce que la zone la nomme.",
                List.of(new Parameter("commune_lue", "string"), new Parameter("zone", "Any")),
                List.of(),
                "if list contains(zone.communes, commune_lue)"
                        + " or list contains(zone.departements, substring(commune_lue, 1, 2))"
                        + " or list contains(zone.departements, substring(commune_lue, 1, 3)) then 1 else -1");
    }

    private static void place(Markup xml) {
        function(
                xml,
                Feel.PLACE_IN,
                "Si un lieu est dans une zone ; nul quand rien ne le dit.",
                List.of(new Parameter("lieu", "string"), new Parameter("zone", "Any")),
                List.of("situation"),
                "if lieu = null then null else if situation(lieu, zone) = 1 then true"
                        + " else if situation(lieu, zone) = -1 then false else null");
    }

    private static void places(Markup xml) {
        function(
                xml,
                Feel.SOME_PLACE_IN,
                "Si l’un des lieux est dans une zone ; une liste vide n’en a aucun.",
                List.of(new Parameter("lieux", "Any"), new Parameter("zone", "Any")),
                List.of("situation"),
                "if lieux = null then null"
                        + " else if count(lieux) = 0 then false"
                        + " else if max(for l in lieux return situation(l, zone)) = 1 then true"
                        + " else if max(for l in lieux return situation(l, zone)) = -1 then false"
                        + " else null");
    }

    private static void function(
            Markup xml, String name, String description, List<Parameter> parameters, List<String> uses, String body) {
        xml.open("businessKnowledgeModel", "id", name, "name", name);
        xml.element("description", description);
        xml.empty("variable", "id", name + "_variable", "name", name, "typeRef", "Any");
        xml.open("encapsulatedLogic");
        parameters.forEach(
                parameter -> xml.empty("formalParameter", "name", parameter.name(), "typeRef", parameter.type()));
        xml.open("literalExpression").element("text", body).close().close();
        uses.forEach(used -> xml.open("knowledgeRequirement")
                .empty("requiredKnowledge", "href", "#" + used)
                .close());
        xml.close();
    }
}
