package fr.palier.web.pool;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.orientation.Programme;
import fr.palier.screening.traits.TraitReader;
import fr.palier.web.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a visitor's file may tell for one programme: what its criteria ask, and what structures are counted by. */
@Component
final class PoolColumns {

    private final Site site;

    PoolColumns(Site site) {
        this.site = site;
    }

    /** As the first line of a file calls them. */
    List<String> names(Programme programme) {
        return told(programme).stream().map(PoolView.Column::name).toList();
    }

    /** With what may stand in each. */
    List<PoolView.Column> told(Programme programme) {
        List<PoolView.Column> columns = new ArrayList<>();
        columns.add(new PoolView.Column("nom", "nom de la structure", "un texte"));
        columns.add(new PoolView.Column("siren", "numéro SIREN", "neuf chiffres"));
        Stream.concat(
                        Criterion.facts(programme.criterion()).stream(),
                        TraitReader.FACTS.stream()
                                .map(site.catalogue().vocabulary()::find)
                                .flatMap(Optional::stream))
                .distinct()
                .map(fact -> new PoolView.Column(
                        fact.name(), site.catalogue().wording().phrases(fact).label(), cells(fact)))
                .forEach(columns::add);
        return columns;
    }

    private static String cells(Fact fact) {
        return switch (fact.type()) {
            case FactType.Flag _, FactType.Defined _ -> "oui ou non";
            case FactType.Quantity(FactType.Scale scale, var _, var _) ->
                switch (scale) {
                    case AMOUNT -> "80 000, 250 k€, ou 50 000 à 100 000";
                    case WHOLE, DECIMAL -> "12, ou 10 à 19";
                };
            case FactType.Day _ -> "02/03/2021, ou 2021";
            case FactType.Choice(List<String> values) -> String.join(", ", values);
            case FactType.Selection(List<String> values) -> String.join(", ", values) + " (plusieurs : a|b)";
            case FactType.Place(Level level) -> place(level);
            case FactType.Places _ -> "departement:63, region:84, commune:63113 (plusieurs : a|b)";
            case FactType.Age _, FactType.Seat _ ->
                throw new IllegalArgumentException(fact.name() + " is told by others");
        };
    }

    private static String place(Level level) {
        return switch (level) {
            case COMMUNE -> "son nom ou son code Insee : Clermont-Ferrand, ou 63113 (pas le code postal seul)";
            case DEPARTEMENT -> "son numéro ou son nom : 63, ou Puy-de-Dôme";
            case REGION -> "son nom ou son code Insee : Bretagne, ou 53";
            case EPCI -> "le numéro SIREN de l'intercommunalité, comme 246300701";
        };
    }
}
