package fr.palier.catalogue.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

/** Says in French what the YAML parser stumbled over. */
final class Problems {

    /** By a piece of the parser's own message; the first that fits. */
    private static final Map<String, String> FRENCH = french();

    private Problems() {}

    static String told(String problem) {
        return FRENCH.entrySet().stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("une écriture que YAML ne connaît pas");
    }

    private static Map<String, String> french() {
        Map<String, String> french = new LinkedHashMap<>();
        french.put("TAB", "une tabulation, là où seules des espaces conviennent");
        french.put("mapping values are not allowed", "un deux-points de trop, ou un texte qui demande des guillemets");
        french.put("could not find expected ':'", "il manque un deux-points après une clé");
        french.put("unexpected end of stream", "un guillemet ouvert n'est pas refermé");
        french.put("<block end>", "cette ligne n'est pas alignée avec celles qui précèdent");
        french.put("expected ','", "il manque une virgule, un crochet ou une accolade");
        french.put("cannot start any token", "un caractère qui demande des guillemets autour du texte");
        french.put("escape", "une barre oblique inverse mal employée entre guillemets");
        french.put("sequence entries are not allowed", "un tiret mal placé");
        french.put("mapping keys are not allowed", "un point d'interrogation mal placé");
        french.put("special characters", "un caractère de contrôle");
        french.put("DEL character", "un caractère de contrôle");
        french.put("alphabetic or numeric", "une étoile, une esperluette ou un pourcentage qui demande des guillemets");
        french.put(
                "unexpected character found",
                "une étoile, une esperluette ou un pourcentage qui demande des guillemets");
        french.put("indentation", "un texte sur plusieurs lignes mal aligné");
        french.put("leading empty lines", "un texte sur plusieurs lignes mal aligné");
        french.put("document", "des tirets ou des points qui séparent deux documents");
        return french;
    }
}
