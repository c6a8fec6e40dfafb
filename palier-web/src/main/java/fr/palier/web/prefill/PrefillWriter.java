package fr.palier.web.prefill;

import fr.palier.catalogue.Catalogue;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.wording.Findings;
import fr.palier.engine.wording.French;
import fr.palier.sirene.LegalUnit;
import fr.palier.sirene.Lookup;
import fr.palier.sirene.Matches;
import fr.palier.sirene.Provenance;
import fr.palier.sirene.Wanted;
import fr.palier.web.answers.Answers;
import fr.palier.web.page.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the step before the questions. */
@Component
final class PrefillWriter {

    private static final int MOST = 10;

    private final Site site;
    private final Catalogue catalogue;
    private final Lookup lookup;

    PrefillWriter(Site site, Lookup lookup) {
        this.site = site;
        this.catalogue = site.catalogue();
        this.lookup = lookup;
    }

    /**
     * The page.
     *
     * @param text what is looked for; empty for nothing
     */
    PrefillPage write(Optional<String> text, Answers answers) {
        if (text.isEmpty()) {
            return page("", null, Optional.empty(), answers);
        }
        Wanted wanted = Wanted.read(text.get());
        String problem = wanted instanceof Wanted.Mistyped(String told) ? told : null;
        Optional<Matches> matches = problem == null ? Optional.of(lookup.find(wanted, MOST)) : Optional.empty();
        return page(text.get(), problem, matches, answers);
    }

    /** The page where an organisation that was chosen cannot be had any more. */
    PrefillPage lost(String siren, Matches matches, Answers answers) {
        return page(siren, null, Optional.of(matches), answers);
    }

    private PrefillPage page(String typed, @Nullable String problem, Optional<Matches> matches, Answers answers) {
        List<Answers.Answer> taken = answers.fromRegister();
        return new PrefillPage(
                typed,
                problem,
                lookup.isOnline(),
                matches.isPresent(),
                matches.filter(none -> none.units().isEmpty())
                        .map(none -> silence(none, typed))
                        .orElse(null),
                matches.stream()
                        .flatMap(found -> found.units().stream())
                        .map(PrefillWriter::unit)
                        .toList(),
                taken.stream()
                        .flatMap(answer -> Stream.ofNullable(answer.provenance()))
                        .max(Comparator.comparing(Provenance::day))
                        .map(Provenance::say)
                        .orElse(null),
                taken.stream().map(this::taken).toList());
    }

    private static String silence(Matches matches, String typed) {
        return matches.isUnanswered()
                ? "Le service public qui tient cet annuaire ne répond pas pour le moment. Vous pouvez continuer sans lui."
                : "Nous avons cherché « " + typed
                        + " ». Essayez un seul mot du nom, ou le numéro SIREN. Vous pouvez aussi continuer sans.";
    }

    private static PrefillPage.Unit unit(LegalUnit unit) {
        return new PrefillPage.Unit(unit.siren().digits(), unit.name(), unit.whereabouts());
    }

    private PrefillPage.Taken taken(Answers.Answer answer) {
        Findings findings = new Findings(catalogue.wording(), site.today());
        return new PrefillPage.Taken(
                answer.fact().name(),
                French.sentence(catalogue.wording().phrases(answer.fact()).label()),
                findings.value(answer.fact(), answer.value()).orElse("inconnu"),
                answer.isRange() && answer.fact().type() instanceof FactType.Quantity
                        ? "Le nombre exact sera demandé s'il peut changer un résultat."
                        : null);
    }
}
