package fr.palier.screening;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.orientation.Programme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** The shipped programmes and, beyond them, made-up ones of the same kind: seeded, the same at every run. */
public final class BenchProgrammes {

    private final Catalogue catalogue;
    private final Random random = new Random(5);

    BenchProgrammes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A catalogue with made-up programmes after its own; all else that a sheet says is its first sheet's. */
    public static Catalogue grown(Catalogue catalogue, int count) {
        BenchProgrammes programmes = new BenchProgrammes(catalogue);
        List<Sheet> sheets = new ArrayList<>(catalogue.sheets());
        while (sheets.size() < count) {
            sheets.add(programmes.sheet("p" + sheets.size(), catalogue.sheets().getFirst()));
        }
        return new Catalogue(
                catalogue.version(),
                catalogue.terms(),
                sheets,
                catalogue.landscape(),
                catalogue.preparation(),
                catalogue.glossary(),
                catalogue.documents(),
                catalogue.journal(),
                catalogue.licence());
    }

    private Sheet sheet(String id, Sheet like) {
        return new Sheet(
                programme(id),
                like.carriers(),
                like.networks(),
                like.summary(),
                like.presentation(),
                like.specialisation(),
                like.scale(),
                like.coverage(),
                like.duration(),
                like.individual(),
                like.collective(),
                like.experts(),
                like.cost(),
                like.endowment(),
                like.calendar(),
                like.intake(),
                like.commitment(),
                like.record(),
                like.modalities(),
                like.priorities(),
                like.divergences(),
                like.links(),
                like.checked(),
                like.place());
    }

    private Programme programme(String id) {
        return new Programme(id, id, criterion(), List.of(), List.of());
    }

    List<Programme> take(int count) {
        List<Programme> programmes = new ArrayList<>(catalogue.programmes().stream()
                .filter(p -> !p.id().equals("dla"))
                .toList());
        while (programmes.size() < count) {
            programmes.add(programme("p" + programmes.size()));
        }
        return programmes.subList(0, count);
    }

    private Criterion criterion() {
        List<Criterion> parts = new ArrayList<>();
        parts.add(
                random.nextInt(3) > 0
                        ? new Criterion.Defined(
                                Objects.requireNonNull(
                                        catalogue.terms().definitions().get("ess")),
                                true,
                                Note.NONE)
                        : Criterion.requires(
                                fact("forme_juridique"), new Condition.Among(List.of("association", "fondation"))));
        parts.add(Criterion.requires(fact("siege"), new Condition.Inside(departements())));
        parts.add(Criterion.requires(
                fact("anciennete"),
                new Condition.Aged(one(Comparison.AT_LEAST, Comparison.MORE), new Age(12 * (1 + random.nextInt(5))))));
        Criterion budget = Criterion.requires(
                fact("budget"),
                new Condition.Compared(
                        one(Comparison.AT_LEAST, Comparison.MORE),
                        BigDecimal.valueOf(10_000L * (1 + random.nextInt(60)))));
        Criterion staff = Criterion.requires(
                fact("salaries"),
                new Condition.Compared(Comparison.AT_LEAST, BigDecimal.valueOf(1 + random.nextInt(60))));
        parts.add(random.nextInt(3) == 0 ? Criterion.any(budget, staff) : budget);
        if (random.nextBoolean()) {
            List<String> fields =
                    List.of("sante", "habitat", "mobilite", "alimentation", "culture", "sport", "numerique");
            parts.add(Criterion.requires(
                    fact("domaines"), new Condition.Among(fields.subList(random.nextInt(3), 3 + random.nextInt(4)))));
        }
        return new Criterion.All(parts, Note.NONE);
    }

    /** A region, or some departments anywhere. */
    private List<Territory> departements() {
        Geography france = Geography.french();
        if (random.nextBoolean()) {
            return List.of(france.regions().get(random.nextInt(france.regions().size())));
        }
        List<Territory> all = france.departements();
        List<Territory> some = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private Comparison one(Comparison first, Comparison second) {
        return random.nextBoolean() ? first : second;
    }

    private Fact fact(String name) {
        return catalogue.vocabulary().get(name);
    }
}
