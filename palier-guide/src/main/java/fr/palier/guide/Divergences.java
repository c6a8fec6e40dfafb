package fr.palier.guide;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Origin;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Conjuncts;
import fr.palier.engine.criteria.Criterion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers all that a programme's sources say in two ways, wherever in its sheet it stands. */
public final class Divergences {

    /** One contradiction: what it is about, and the other version. */
    public record Entry(String subject, String text) {}

    private final Catalogue catalogue;
    private final List<Entry> entries = new ArrayList<>();

    private Divergences(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Those of one programme, its facts first, then its criteria. */
    public static List<Entry> of(Catalogue catalogue, Sheet sheet) {
        Divergences found = new Divergences(catalogue);
        found.facts(sheet);
        found.criteria(sheet.programme().criterion());
        sheet.divergences().forEach(divergence -> found.add(divergence.subject(), divergence.text()));
        return List.copyOf(found.entries);
    }

    private void facts(Sheet sheet) {
        add(
                "Spécialisation",
                sheet.specialisation() == null ? null : sheet.specialisation().origin());
        add("Échelle", sheet.scale() == null ? null : sheet.scale().origin());
        add("Territoires", sheet.coverage() == null ? null : sheet.coverage().origin());
        add("Durée", sheet.duration() == null ? null : sheet.duration().origin());
        add(
                "Suivi individuel",
                sheet.individual() == null ? null : sheet.individual().origin());
        add(
                "Séminaires collectifs",
                sheet.collective() == null ? null : sheet.collective().origin());
        add("Experts", sheet.experts() == null ? null : sheet.experts().origin());
        add("Coût", sheet.cost() == null ? null : sheet.cost().origin());
        add("Dotation", sheet.endowment() == null ? null : sheet.endowment().origin());
        add("Candidature", sheet.calendar() == null ? null : sheet.calendar().origin());
        add("Places", sheet.intake() == null ? null : sheet.intake().origin());
        add(
                "Temps demandé",
                sheet.commitment() == null ? null : sheet.commitment().origin());
    }

    private void criteria(Criterion criterion) {
        String divergence = criterion.note().divergence();
        if (divergence != null) {
            add("Condition : " + catalogue.wording().criterion(criterion), divergence);
        }
        Conjuncts.parts(criterion).forEach(this::criteria);
    }

    private void add(String subject, @Nullable Origin origin) {
        if (origin != null && origin.divergence() != null) {
            add(subject, origin.divergence());
        }
    }

    private void add(String subject, String text) {
        entries.add(new Entry(subject, text));
    }
}
