package fr.palier.catalogue.checks;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.sheets.Calendar;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.wording.French;
import java.time.LocalDate;
import java.util.Optional;

/** What has grown old on a day: calls that are over, programmes that have ended, facts checked long ago. */
final class Freshness {

    private static final int MONTHS_BETWEEN_CHECKS = 12;

    private final LocalDate date;
    private final Report report;

    Freshness(LocalDate date, Report report) {
        this.date = date;
        this.report = report;
    }

    void check(ProgrammeFile file) {
        calendar(file);
        validity(file);
        LocalDate checked = file.sheet().checked();
        if (checked != null && checked.isBefore(date.minusMonths(MONTHS_BETWEEN_CHECKS))) {
            report.add(
                    Code.VERIFICATION_ANCIENNE,
                    file.key("verifie_le"),
                    "La dernière vérification date du " + French.date(checked) + ", il y a plus de "
                            + MONTHS_BETWEEN_CHECKS + " mois.",
                    "Relisez ce programme avec sa source, puis notez le jour dans « verifie_le ».");
        }
    }

    private void calendar(ProgrammeFile file) {
        Calendar calendar = file.sheet().calendar();
        if (calendar != null && calendar.on(date) == Calendar.State.PASSEE) {
            String end = calendar.next(LocalDate.MIN)
                    .map(span -> " le " + French.date(span.until()))
                    .orElse("");
            report.add(
                    Code.CALENDRIER_PASSE,
                    file.key("candidature"),
                    "La candidature s'est terminée" + end + ".",
                    "Donnez le prochain appel, ou « type: variable » s'il n'est pas connu.");
        }
    }

    private void validity(ProgrammeFile file) {
        if (file.sheet().programme().criterion() instanceof Criterion.All all) {
            all.parts().stream()
                    .flatMap(part -> part instanceof Criterion.Validity validity
                            ? Optional.ofNullable(validity.until()).stream()
                            : Optional.<LocalDate>empty().stream())
                    .filter(until -> until.isBefore(date))
                    .forEach(until -> report.add(
                            Code.CALENDRIER_PASSE,
                            file.key("validite"),
                            "Le programme s'est terminé le " + French.date(until)
                                    + " : plus personne n'y est éligible.",
                            "Corrigez « validite » s'il continue, ou retirez le programme du catalogue."));
        }
    }
}
