package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Document;
import fr.palier.catalogue.sheets.Licence;
import fr.palier.engine.criteria.Source;
import fr.palier.engine.evaluation.Explanation;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.wording.French;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a result rests on: the documents, the catalogue, the day. */
final class Credits {

    private final Catalogue catalogue;

    Credits(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The documents that an orientation cites, in one sentence; empty where it cites none that are described. */
    String sources(Orientation orientation) {
        Set<String> cited = new HashSet<>();
        orientation.outcomes().forEach(outcome -> {
            collect(outcome.explanation(), cited);
            outcome.reserves().forEach(reserve -> add(reserve.sources(), cited));
        });
        List<String> named = catalogue.documents().stream()
                .filter(document -> cited.contains(document.id()))
                .map(Credits::named)
                .toList();
        return switch (named.size()) {
            case 0 -> "";
            case 1 -> "Source : " + named.getFirst() + ".";
            default -> "Sources : " + String.join(" ; ", named) + ".";
        };
    }

    /** The day, the version of the catalogue, and what the results are worth. */
    String closing(Orientation orientation) {
        Licence licence = catalogue.licence();
        return "Évaluation du " + French.date(orientation.date()) + " avec le catalogue " + catalogue.version() + ". "
                + (licence == null ? "Les résultats sont indicatifs." : licence.warning());
    }

    private static void collect(Explanation explanation, Set<String> cited) {
        add(explanation.criterion().note().sources(), cited);
        explanation.parts().forEach(part -> collect(part, cited));
    }

    private static void add(List<Source> sources, Set<String> cited) {
        sources.forEach(source -> cited.add(source.document()));
    }

    private static String named(Document document) {
        String publisher = document.publisher() == null ? "" : document.publisher() + ", ";
        String date = document.date() == null
                ? ""
                : ", " + French.month(document.date().getMonthValue()) + " "
                        + document.date().getYear();
        return publisher + "« " + document.title() + " »" + date;
    }
}
