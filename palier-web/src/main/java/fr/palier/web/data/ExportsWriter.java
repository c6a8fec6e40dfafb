package fr.palier.web.data;

import fr.palier.engine.wording.French;
import fr.palier.guide.export.OpenData.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says of every form of open data what it holds, what it cannot hold, and how large its files are. */
@Component
final class ExportsWriter {

    /** What a form of open data is good for. */
    private record Text(String title, String use, List<String> carries, List<String> lacks) {}

    private static final Text JSON = new Text(
            "Le catalogue entier, en <abbr title=\"JavaScript Object Notation, un format d'échange de données\">JSON</abbr>",
            "Pour un logiciel qui veut tout, sans rien perdre.",
            List.of(
                    "chaque fiche, avec la source de chaque fait et ce que le guide dit autrement ailleurs",
                    "chaque critère, en mots et en arbre",
                    "les structures, les réseaux, ceux qui orientent, les documents, les questions"),
            List.of(
                    "la liste des communes : les territoires y sont des codes de l'Insee",
                    "le chapitre « se préparer »"));

    private static final Text CSV = new Text(
            "Des tableaux, en <abbr title=\"valeurs séparées par des virgules\">CSV</abbr>",
            "Pour un tableur. Les colonnes sont décrites au format Table Schema, dans datapackage.json.",
            List.of(
                    "une ligne par programme : qui le porte, où, pour qui, combien, quand",
                    "une ligne par condition d'entrée, avec ses sources",
                    "une ligne par structure"),
            List.of(
                    "les critères en arbre : ils sont en mots",
                    "les formules : une cellule qui commencerait un calcul est rendue inerte"));

    private static final Text JSON_LD = new Text(
            "Des données liées, en <abbr title=\"JSON pour données liées\">JSON-LD</abbr>",
            "Pour les moteurs de recherche et le web de données, avec les mots de schema.org.",
            List.of(
                    "chaque structure, et chaque programme comme un service avec son territoire",
                    "le contexte, dans le fichier même : il n'y a rien d'autre à télécharger"),
            List.of(
                    "les critères exécutables et les divergences",
                    "les services publics en tant que tels : le catalogue ne dit pas qui est une administration"));

    private static final Text DATA_INCLUSION = new Text(
            "Structures et services, au schéma data.inclusion 1",
            "Pour les annuaires qui lisent ce schéma.",
            List.of(
                    "les structures porteuses, et chaque programme comme un service d'accompagnement",
                    "coût, conditions, candidature et territoire, dans les champs prévus",
                    "version, licence et attribution, dans version.json : le schéma n'a pas de place pour elles"),
            List.of(
                    "plusieurs structures porteuses pour un service : les autres sont citées dans la description",
                    "le public : ce schéma décrit des services à des personnes, pas à des structures",
                    "adresses, numéros Siret et contacts : ils ne sont pas dans le catalogue",
                    "les critères exécutables, le calendrier en dates, la dotation"));

    private static final Text DMN = new Text(
            "Les conditions d'entrée, en <abbr title=\"Decision Model and Notation, une norme pour les règles de décision\">DMN</abbr> 1.5",
            "Pour un moteur de règles : une décision par programme, qu'il sait exécuter.",
            List.of(
                    "la réponse oui, non, ou inconnu quand ce que l'on sait ne suffit pas",
                    "chaque condition, nommée par sa phrase",
                    "les anniversaires, de date à date"),
            List.of(
                    "les fourchettes : donnez un nombre exact, ou rien",
                    "« bientôt » : reposez la question avec une date plus tardive",
                    "ce que le jury juge : c'est dans les descriptions, et n'y décide de rien",
                    "les communes fusionnées : donnez le code d'aujourd'hui"));

    private static final Map<String, String> CONTENTS = Map.ofEntries(
            Map.entry("catalogue.json", "tout le catalogue"),
            Map.entry("programmes.csv", "les programmes"),
            Map.entry("conditions.csv", "leurs conditions d'entrée"),
            Map.entry("structures.csv", "les structures porteuses"),
            Map.entry("datapackage.json", "la description des colonnes"),
            Map.entry("catalogue.jsonld", "structures et services"),
            Map.entry("structures.json", "les structures"),
            Map.entry("services.json", "les programmes"),
            Map.entry("version.json", "version, licence et attribution"),
            Map.entry("programmes.dmn", "les décisions"));

    private static final int KILO = 1_000;

    private final Shelf shelf;

    ExportsWriter(Shelf shelf) {
        this.shelf = shelf;
    }

    Exports write() {
        return new Exports(Stream.of(Format.values()).map(this::form).toList());
    }

    private Exports.Form form(Format format) {
        Text text = switch (format) {
            case JSON -> JSON;
            case CSV -> CSV;
            case DMN -> DMN;
            case DATA_INCLUSION -> DATA_INCLUSION;
            case JSONLD -> JSON_LD;
        };
        return new Exports.Form(
                format.word(),
                text.title(),
                text.use(),
                text.carries(),
                text.lacks(),
                shelf.items(format).stream().map(ExportsWriter::file).toList());
    }

    private static Exports.File file(Shelf.Item item) {
        return new Exports.File(item.name(), CONTENTS.getOrDefault(item.name(), ""), size(item.bytes().length));
    }

    /** A size as people say it: 204 ko. */
    private static String size(int bytes) {
        int kilobytes = Math.max(1, (bytes + KILO / 2) / KILO);
        return French.number(BigDecimal.valueOf(kilobytes)) + French.THIN + "ko";
    }
}
