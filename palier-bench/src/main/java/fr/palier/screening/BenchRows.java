package fr.palier.screening;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Made-up organisations in the proportions of the synthetic register. */
final class BenchRows {

    static final List<String> FORMS = List.of(
            "association",
            "association",
            "association",
            "societe_commerciale",
            "entreprise_individuelle",
            "cooperative",
            "fondation",
            "fonds_de_dotation");
    static final List<String> FIELDS = List.of(
            "sante",
            "habitat",
            "mobilite",
            "alimentation",
            "culture",
            "sport",
            "numerique",
            "education",
            "environnement",
            "autre");

    private final Vocabulary vocabulary;
    private final Random random = new Random(7);
    private final List<Territory> departements = Geography.french().departements();

    BenchRows(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Profile next() {
        Profile profile = Profile.empty(vocabulary)
                .with(vocabulary.get("forme_juridique"), new Value.Choice(FORMS.get(random.nextInt(8))))
                .with(
                        vocabulary.get("departement"),
                        new Value.Place(departements.get(random.nextInt(departements.size()))));
        if (random.nextInt(100) < 97) {
            LocalDate birth =
                    LocalDate.of(2026, 11, 23).minusDays((long) (random.nextDouble() * random.nextDouble() * 20000));
            profile = profile.with(vocabulary.get("date_creation"), Value.Day.exactly(birth));
        }
        int band = random.nextInt(BenchRegister.LEAST.length + 1);
        if (band < BenchRegister.LEAST.length) {
            profile = profile.with(
                    vocabulary.get("salaries"),
                    new Value.Quantity(
                            BigDecimal.valueOf(BenchRegister.LEAST[band]),
                            BigDecimal.valueOf(BenchRegister.MOST[band])));
        }
        if (random.nextInt(10) < 4) {
            long budget = 1000L * random.nextInt(1000);
            profile = profile.with(vocabulary.get("budget"), Value.Quantity.exactly(BigDecimal.valueOf(budget)));
        }
        if (random.nextInt(10) < 8) {
            profile = profile.with(
                    vocabulary.get("domaines"), new Value.Selection(Set.of(FIELDS.get(random.nextInt(FIELDS.size())))));
        }
        if (random.nextInt(10) < 3) {
            profile = profile.with(vocabulary.get("societe_ess"), new Value.Flag(random.nextInt(5) == 0));
        }
        return profile;
    }
}
