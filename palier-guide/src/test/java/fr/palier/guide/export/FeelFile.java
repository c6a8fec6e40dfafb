package fr.palier.guide.export;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A DMN file read back without any DMN engine: one FEEL context in which every function and decision stands
 * after what it needs, and the programmes' decisions as its result.
 */
final class FeelFile {

    private final Map<String, Element> parts = new LinkedHashMap<>();
    private final Set<String> results;
    private final List<String> entries = new ArrayList<>();
    private final Set<String> done = new java.util.HashSet<>();

    private FeelFile(String xml, Set<String> results) {
        this.results = results;
        NodeList all = parsed(xml).getDocumentElement().getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && element.hasAttribute("name")) {
                parts.put(element.getAttribute("name"), element);
            }
        }
    }

    /** One expression whose value is a context with a decision for each of the names. */
    static String expression(String xml, Set<String> results) {
        FeelFile file = new FeelFile(xml, results);
        file.results.forEach(file::add);
        List<String> picked = results.stream().map(name -> name + ": " + name).toList();
        file.entries.add("resultats: {" + String.join(", ", picked) + "}");
        return "{" + String.join(", ", file.entries) + "}.resultats";
    }

    private void add(String name) {
        Element part = parts.get(name);
        if (part == null || !done.add(name)) {
            return;
        }
        for (String link : List.of("requiredDecision", "requiredKnowledge")) {
            NodeList required = part.getElementsByTagNameNS("*", link);
            for (int i = 0; i < required.getLength(); i++) {
                add(((Element) required.item(i)).getAttribute("href").substring(1));
            }
        }
        switch (part.getLocalName()) {
            case "decision" -> entries.add(name + ": " + body(part));
            case "businessKnowledgeModel" -> entries.add(name + ": " + function(part));
            default -> {}
        }
    }

    private static String function(Element part) {
        List<String> parameters = new ArrayList<>();
        NodeList formal = part.getElementsByTagNameNS("*", "formalParameter");
        for (int i = 0; i < formal.getLength(); i++) {
            parameters.add(((Element) formal.item(i)).getAttribute("name"));
        }
        return "function(" + String.join(", ", parameters) + ") " + text(part);
    }

    private static String body(Element decision) {
        NodeList entries = decision.getElementsByTagNameNS("*", "contextEntry");
        if (entries.getLength() == 0) {
            return text(decision);
        }
        List<String> context = new ArrayList<>();
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            NodeList variable = entry.getElementsByTagNameNS("*", "variable");
            String name = variable.getLength() == 0 ? "resultat" : ((Element) variable.item(0)).getAttribute("name");
            context.add(name + ": " + text(entry));
        }
        return "{" + String.join(", ", context) + "}.resultat";
    }

    private static String text(Element within) {
        return within.getElementsByTagNameNS("*", "text").item(0).getTextContent();
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
