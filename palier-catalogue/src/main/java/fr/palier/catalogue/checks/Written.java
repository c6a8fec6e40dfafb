package fr.palier.catalogue.checks;

import fr.palier.catalogue.findings.Place;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.criteria.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A tree of criteria as it stands in a file.
 *
 * @param root the whole tree
 * @param origins where each of its criteria is written, by identity
 * @param file where to point at if that is not known
 */
record Written(Criterion root, Map<Criterion, Item> origins, Place file) {

    /** Where a criterion of this tree is written. */
    Place place(Criterion criterion) {
        Item item = origins.get(criterion);
        return item == null ? file : item.place();
    }

    /** The tree and all that it is made of, from the top; the rules of defined facts left out. */
    List<Criterion> all() {
        List<Criterion> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Criterion criterion, List<Criterion> all) {
        all.add(criterion);
        if (criterion instanceof Criterion.Group group) {
            group.parts().forEach(part -> collect(part, all));
        }
    }
}
