package fr.palier.web.programmes;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.wording.French;
import fr.palier.web.page.Site;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which programmes are near another one. Points are counted, and each is a reason that is told: three for a field or
 * a public in common, three for a carrier, two for a territory that both cover and that is not the whole country, one
 * for the same scale, and one for each need, up to three, that both answer and fewer than half of all programmes do.
 */
@Component
final class Neighbours {

    private static final int MOST = 3;
    private static final int LEAST_POINTS = 2;
    private static final int MOST_NEEDS = 3;

    /** One thing in common. */
    private record Tie(int points, String reason) {}

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
        List<Tie> ties = Stream.of(
                        speciality(one, other),
                        carrier(one, other),
                        territory(one, other),
                        scale(one, other),
                        supports(one, other))
                .flatMap(Optional::stream)
                .toList();
        return new Neighbour(
                other,
                ties.stream().mapToInt(Tie::points).sum(),
                ties.stream().map(Tie::reason).toList());
    }

    private Optional<Tie> speciality(Sheet one, Sheet other) {
        Stream<String> fields = labels("domaines", both(fields(one), fields(other)));
        Stream<String> publics = labels("publics", both(publics(one), publics(other)));
        return tie(3, "même spécialité", Stream.concat(fields, publics).toList());
    }

    private Optional<Tie> carrier(Sheet one, Sheet other) {
        Stream<String> names = both(one.carriers(), other.carriers()).stream().map(catalogue.landscape()::name);
        return tie(3, "même structure porteuse", names.toList());
    }

    private Optional<Tie> territory(Sheet one, Sheet other) {
        boolean isShared = isLocal(one) && isLocal(other) && covered(one).meets(covered(other));
        return isShared ? Optional.of(new Tie(2, "territoire en commun")) : Optional.empty();
    }

    private Optional<Tie> scale(Sheet one, Sheet other) {
        String scale = wording.scale(one);
        boolean isShared = one.scale() != null && scale.equals(wording.scale(other));
        return tie(1, "même échelle", isShared ? List.of(scale.toLowerCase(Locale.FRENCH)) : List.of());
    }

    private Optional<Tie> supports(Sheet one, Sheet other) {
        List<String> needs = both(needs(one), needs(other)).stream()
                .filter(this::isRare)
                .limit(MOST_NEEDS)
                .toList();
        return tie(needs.size(), "mêmes appuis", labels("besoins", needs).toList());
    }

    /** A reason and what is shared; none where nothing is. */
    private static Optional<Tie> tie(int points, String reason, List<String> shared) {
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tie(points, reason + " (" + French.and(shared) + ")"));
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
