package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Truth;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The exported file in kie-dmn: a model with a decision a programme, all of them evaluated at once. Its option that
 * compiles FEEL to byte code (10.2.0) answers null where the same expressions are false: it is not used.
 */
public final class KieDecider implements Decider {

    private final Catalogue catalogue;
    private final DMNRuntime runtime;
    private final DMNModel model;

    public KieDecider(Catalogue catalogue) {
        this.catalogue = catalogue;
        Resource resource = ResourceFactory.newReaderResource(new StringReader(Decider.file(catalogue)), "UTF-8");
        resource.setSourcePath("programmes.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().getFirst();
        if (!model.getMessages().isEmpty()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public Map<String, Truth> decide(Map<String, @Nullable Object> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        Map<String, Truth> decided = new HashMap<>();
        for (Sheet sheet : catalogue.sheets()) {
            String name = Decider.name(sheet);
            decided.put(name, Decider.truth(result.getDecisionResultByName(name).getResult()));
        }
        return decided;
    }
}
