package fr.palier.web.preparation;

import fr.palier.catalogue.sheets.Preparation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of the self-diagnosis: a block for each part. */
record DiagnosisForm(List<Block> blocks) {

    DiagnosisForm {
        blocks = List.copyOf(blocks);
    }

    /** One part with its questions. */
    record Block(String id, String name, @Nullable String subtitle, List<Ask> asks) {
        Block {
            asks = List.copyOf(asks);
        }
    }

    /**
     * One question.
     *
     * @param onlyIf for whom it is; null for everyone
     * @param isTold whether the answer was taken from those of the orientation
     */
    record Ask(
            String id,
            String question,
            @Nullable String explanation,
            @Nullable String onlyIf,
            boolean isTold,
            List<Option> options) {
        Ask {
            options = List.copyOf(options);
        }
    }

    /** An answer to choose. */
    record Option(String value, String label, boolean isChosen) {}

    /**
     * The form with what is known so far.
     *
     * @param told what was said in the orientation; it shows where the address says nothing at all
     */
    static DiagnosisForm of(Diagnosis given, Diagnosis told) {
        Preparation preparation = given.preparation();
        return new DiagnosisForm(preparation.parts().stream()
                .map(part -> new Block(
                        part.id(),
                        part.name(),
                        part.subtitle(),
                        preparation.questions().stream()
                                .filter(question -> question.part().equals(part.id()))
                                .map(question -> ask(question, given, told))
                                .toList()))
                .toList());
    }

    private static Ask ask(Preparation.Question question, Diagnosis given, Diagnosis told) {
        boolean isTold = given.isEmpty() && told.on(question) != Standing.SILENT;
        Standing now = isTold ? told.on(question) : given.on(question);
        List<String> strategies = given.preparation().strategies().stream()
                .filter(strategy -> question.strategies().contains(strategy.id()))
                .map(Preparation.Strategy::name)
                .toList();
        return new Ask(
                question.id(),
                question.question(),
                question.explanation(),
                question.strategies().isEmpty()
                        ? null
                        : "Seulement si vous pensez à cette stratégie : " + String.join(", ", strategies) + ".",
                isTold,
                Diagnosis.choices(question).stream()
                        .map(standing -> new Option(standing.word(), standing.label(), standing == now))
                        .toList());
    }
}
