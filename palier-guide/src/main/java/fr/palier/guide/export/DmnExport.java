package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Conjuncts;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.orientation.Reserve;
import fr.palier.engine.wording.Phrases;
import fr.palier.guide.Markup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every programme's eligibility as a DMN 1.5 decision: true, false, or null where what is known does not
 * settle it. Inputs are the facts that a person gives, and the day. A range is not an input: give the exact
 * figure, or null. "Bientôt" is found by asking again for a later day.
 */
final class DmnExport {

    private static final String DMN = "https://www.omg.org/spec/DMN/20230324/MODEL/";
    private static final String TEXTS = "liste_de_textes";

    private final Catalogue catalogue;
    private final Colophon colophon;
    private final FeelNames names = new FeelNames();
    private final Zones zones = new Zones();
    private final SortedSet<String> inputs = new TreeSet<>();
    private final Markup xml = Markup.document();

    private DmnExport(Catalogue catalogue, LocalDate date) {
        this.catalogue = catalogue;
        this.colophon = Colophon.of(catalogue, date);
    }

    /** The file. */
    static String of(Catalogue catalogue, LocalDate date) {
        return new DmnExport(catalogue, date).write();
    }

    private String write() {
        xml.open(
                "definitions",
                "xmlns",
                DMN,
                "id",
                "palier",
                "name",
                "palier",
                "namespace",
                "urn:palier:catalogue",
                "exporter",
                "Palier",
                "exporterVersion",
                colophon.version());
        xml.element("description", colophon.sentence());
        xml.open("itemDefinition", "id", TEXTS, "name", TEXTS, "isCollection", "true")
                .element("typeRef", "string")
                .close();
        catalogue.sheets().forEach(this::programme);
        catalogue.vocabulary().facts().forEach(this::derived);
        zones.all().forEach(this::zone);
        DmnFunctions.write(xml);
        catalogue.vocabulary().givable().forEach(this::input);
        day();
        return xml.close().written();
    }

    private void programme(Sheet sheet) {
        Feel feel = new Feel(names, zones);
        List<Criterion> conjuncts = Conjuncts.of(sheet.programme().criterion());
        List<String> expressions = conjuncts.stream().map(feel::of).toList();
        decision(names.of(sheet.id()), sheet.name(), description(sheet), "boolean", feel);
        xml.open("context");
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < conjuncts.size(); i++) {
            String entry = "critere_" + (i + 1);
            entries.add(entry);
            entry(entry, catalogue.wording().criterion(conjuncts.get(i)), expressions.get(i));
        }
        result(entries.isEmpty() ? "true" : String.join(" and ", entries));
        xml.close().close();
    }

    private static String description(Sheet sheet) {
        StringBuilder text = new StringBuilder(
                "Vrai : les conditions sont remplies. Faux : elles ne le sont pas." + " Nul : il manque une réponse.");
        List<Reserve> reserves = sheet.programme().reserves();
        if (!reserves.isEmpty()) {
            text.append(" Laissé au jury, jamais décidé ici :");
            reserves.forEach(reserve -> text.append(' ').append(reserve.text()));
        }
        return text.toString();
    }

    private void derived(Fact fact) {
        switch (fact.type()) {
            case FactType.Seat(List<Fact> sources) -> {
                Feel feel = new Feel(names, zones);
                String expression = feel.seat(sources);
                decision(names.of(fact), label(fact), "Le plus exact des lieux donnés.", "string", feel);
                literal(expression);
                xml.close();
            }
            case FactType.Defined _ -> defined(catalogue.terms().definitions().get(fact.name()), fact);
            case FactType.Age _, FactType.Flag _, FactType.Quantity _, FactType.Day _, FactType.Choice _ -> {}
            case FactType.Selection _, FactType.Place _, FactType.Places _ -> {}
        }
    }

    private void defined(@Nullable Definition definition, Fact fact) {
        if (definition == null) {
            return;
        }
        Feel feel = new Feel(names, zones);
        String trueIf = feel.of(definition.trueIf());
        String undeterminedIf = feel.of(definition.undeterminedIf());
        decision(names.of(fact), label(fact), definition.undetermined(), "boolean", feel);
        xml.open("context");
        entry("vrai_si", "Ce qui le rend vrai", trueIf);
        entry("indetermine_si", "Ce qu’aucune réponse ne tranche", undeterminedIf);
        result("if vrai_si = true then true"
                + " else if vrai_si = false and indetermine_si = false then false else null");
        xml.close().close();
    }

    private void zone(Zones.Zone zone) {
        decision(zone.name(), zone.label(), "Codes Insee de l’année en cours.", "Any", new Feel(names, zones));
        literal(Zones.feel(zone));
        xml.close();
    }

    /** Opens a decision, down to its requirements; its expression and its closing follow. */
    private void decision(String name, String label, String description, String type, Feel feel) {
        inputs.addAll(feel.inputs());
        xml.open("decision", "id", name, "name", name, "label", label);
        xml.element("description", description);
        xml.empty("variable", "id", name + "_variable", "name", name, "typeRef", type);
        feel.decisions().forEach(required -> requirement("informationRequirement", "requiredDecision", required));
        feel.inputs().forEach(required -> requirement("informationRequirement", "requiredInput", required));
        feel.functions().forEach(required -> requirement("knowledgeRequirement", "requiredKnowledge", required));
    }

    private void requirement(String kind, String link, String name) {
        xml.open(kind).empty(link, "href", "#" + name).close();
    }

    private void entry(String name, String description, String expression) {
        xml.open("contextEntry");
        xml.open("variable", "name", name, "typeRef", "boolean")
                .element("description", description)
                .close();
        literal(expression);
        xml.close();
    }

    private void result(String expression) {
        xml.open("contextEntry");
        literal(expression);
        xml.close();
    }

    private void literal(String expression) {
        xml.open("literalExpression").element("text", expression).close();
    }

    private void input(Fact fact) {
        String name = names.of(fact);
        if (inputs.contains(name)) {
            Phrases words = catalogue.wording().phrases(fact);
            String question = words.question() == null ? label(fact) : words.question();
            input(name, words.label(), question + values(fact), type(fact));
        }
    }

    private void day() {
        if (inputs.contains(Feel.TODAY)) {
            input(Feel.TODAY, "jour de l’évaluation", "Le jour auquel on se place.", "date");
        }
    }

    private void input(String name, String label, String question, String type) {
        xml.open("inputData", "id", name, "name", name, "label", label);
        xml.element("description", question);
        xml.empty("variable", "id", name + "_variable", "name", name, "typeRef", type)
                .close();
    }

    private static String values(Fact fact) {
        return switch (fact.type()) {
            case FactType.Choice(List<String> values)
            when !values.isEmpty() -> " Une valeur parmi : " + String.join(", ", values) + ".";
            case FactType.Selection(List<String> values)
            when !values.isEmpty() -> " Des valeurs parmi : " + String.join(", ", values) + ".";
            case FactType.Places _ -> " Des codes : commune:63113, departement:63, region:84.";
            case FactType.Place _ -> " Un code Insee.";
            case FactType.Choice _, FactType.Selection _, FactType.Flag _, FactType.Quantity _, FactType.Day _ -> "";
            case FactType.Age _, FactType.Seat _, FactType.Defined _ -> "";
        };
    }

    private static String type(Fact fact) {
        return switch (fact.type()) {
            case FactType.Flag _, FactType.Defined _ -> "boolean";
            case FactType.Quantity _ -> "number";
            case FactType.Day _, FactType.Age _ -> "date";
            case FactType.Choice _, FactType.Place _, FactType.Seat _ -> "string";
            case FactType.Selection _, FactType.Places _ -> TEXTS;
        };
    }

    private String label(Fact fact) {
        return catalogue.wording().phrases(fact).label();
    }
}
