package fr.palier.web.programmes;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.wording.French;
import fr.palier.web.page.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which programmes are near another one. Points are counted, and each point is a reason that is told: three for a
 * field or a public in common, two for a territory that both cover and that is not the whole country, two for a
 * carrier in common, one for the same scale, one for each need that both answer and fewer than half of all programmes
 * do, up to three.
 */
@Component
final class Neighbours {

    private static final int MOST = 3;
    private static final int LEAST_POINTS = 2;
    private static final int MOST_NEEDS = 3;

    /** A neighbour, how near it is, and why. */
    private record Neighbour(Sheet sheet, int points, List<String> reasons) {}

    private final Catalogue catalogue;
    private final SheetWording wording;
    private final Extent country;

    Neighbours(Site site, SheetWording wording) {
        this.catalogue = site.catalogue();
        this.wording = wording;
        this.country = site.geography()
                .find("metropole")
                .map(Territory::extent)
                .orElseThrow(() -> new IllegalStateException("no metropole"));
    }

    /** The nearest, the most alike first. */
    List<Fiche.Neighbour> of(Sheet sheet) {
        return catalogue.sheets().stream()
                .filter(other -> !other.id().equals(sheet.id()))
                .map(other -> neighbour(sheet, other))
                .filter(neighbour -> neighbour.points() >= LEAST_POINTS)
                .sorted(Comparator.comparingInt((Neighbour neighbour) -> -neighbour.points())
                        .thenComparing(neighbour -> neighbour.sheet().id()))
                .limit(MOST)
                .map(neighbour -> new Fiche.Neighbour(
                        neighbour.sheet().id(),
                        neighbour.sheet().name(),
                        wording.carriers(neighbour.sheet()),
                        French.sentence(String.join(" ; ", neighbour.reasons())) + "."))
                .toList();
    }

    private Neighbour neighbour(Sheet one, Sheet other) {
        List<String> reasons = new ArrayList<>();
        int points = 0;
        List<String> specialities = Stream.concat(
                        labels("domaines", both(fields(one), fields(other))),
                        labels("publics", both(publics(one), publics(other))))
                .toList();
        if (!specialities.isEmpty()) {
            points += 3;
            reasons.add("même spécialité (" + French.and(specialities) + ")");
        }
        Set<String> carriers = both(one.carriers(), other.carriers());
        if (!carriers.isEmpty()) {
            points += 2;
            reasons.add("même structure porteuse ("
                    + French.and(
                            carriers.stream().map(catalogue.landscape()::name).toList()) + ")");
        }
        if (isLocal(one) && isLocal(other) && meet(one, other)) {
            points += 2;
            reasons.add("territoire en commun");
        }
        String scale = wording.scale(one);
        if (one.scale() != null && scale.equals(wording.scale(other))) {
            points++;
            reasons.add("même échelle (" + scale.toLowerCase(Locale.FRENCH) + ")");
        }
        List<String> needs = labels(
                        "besoins",
                        both(needs(one), needs(other)).stream()
                                .filter(this::isRare)
                                .toList())
                .limit(MOST_NEEDS)
                .toList();
        if (!needs.isEmpty()) {
            points += needs.size();
            reasons.add("mêmes appuis (" + French.and(needs) + ")");
        }
        return new Neighbour(other, points, List.copyOf(reasons));
    }

    /** Whether fewer than half of all programmes answer a need: what all do brings none nearer to another. */
    private boolean isRare(String need) {
        long count = catalogue.sheets().stream()
                .filter(sheet -> needs(sheet).contains(need))
                .count();
        return count * 2 < catalogue.sheets().size();
    }

    /** Whether it acts on less than the whole mainland. */
    private boolean isLocal(Sheet sheet) {
        return !covered(sheet).isEmpty() && !country.isWithin(covered(sheet));
    }

    private static boolean meet(Sheet one, Sheet other) {
        return covered(one).meets(covered(other));
    }

    private static Extent covered(Sheet sheet) {
        Sheet.Coverage coverage = sheet.coverage();
        return coverage == null
                ? Extent.none()
                : coverage.territories().stream().map(Territory::extent).reduce(Extent.none(), Extent::or);
    }

    private static List<String> fields(Sheet sheet) {
        return sheet.specialisation() == null
                ? List.of()
                : sheet.specialisation().fields();
    }

    private static List<String> publics(Sheet sheet) {
        return sheet.specialisation() == null
                ? List.of()
                : sheet.specialisation().publics();
    }

    private static List<String> needs(Sheet sheet) {
        return sheet.modalities().stream()
                .flatMap(modality -> modality.needs().stream())
                .distinct()
                .toList();
    }

    private static Set<String> both(Collection<String> some, Collection<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> labels(String fact, Collection<String> values) {
        return values.stream()
                .map(value -> catalogue
                        .vocabulary()
                        .find(fact)
                        .map((Fact known) -> catalogue.wording().phrases(known).value(value))
                        .orElse(value));
    }
}
