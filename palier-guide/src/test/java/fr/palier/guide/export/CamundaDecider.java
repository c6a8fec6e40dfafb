package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.engine.facts.Truth;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/** The expressions of the exported file, parsed once by Camunda's FEEL engine, which shares no code with kie's. */
public final class CamundaDecider implements Decider {

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final ParsedExpression expression;

    public CamundaDecider(Catalogue catalogue) {
        Set<String> names = new LinkedHashSet<>();
        catalogue.sheets().forEach(sheet -> names.add(Decider.name(sheet)));
        expression = engine.parseExpression(FeelFile.expression(Decider.file(catalogue), names))
                .parsedExpression();
    }

    @Override
    public Map<String, Truth> decide(Map<String, @Nullable Object> inputs) {
        EvaluationResult result = engine.evaluate(expression, new HashMap<>(inputs));
        if (!result.isSuccess()) {
            throw new IllegalStateException(result.failure().message());
        }
        Map<String, Truth> decided = new HashMap<>();
        ((Map<?, ?>) result.result()).forEach((name, value) -> decided.put((String) name, Decider.truth(value)));
        return decided;
    }
}
