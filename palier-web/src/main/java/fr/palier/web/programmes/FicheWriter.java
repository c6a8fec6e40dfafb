package fr.palier.web.programmes;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Origin;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Advice;
import fr.palier.catalogue.wording.Adviser;
import fr.palier.catalogue.wording.SheetFacts;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.catalogue.wording.Windows;
import fr.palier.engine.criteria.Source;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.wording.French;
import fr.palier.web.answers.Answers;
import fr.palier.web.page.Site;
import fr.palier.web.wording.AdviceMarkup;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Writes the page of one programme, with what a visitor's answers say of it. */
@Component
final class FicheWriter {

    private final Site site;
    private final SheetWording wording;
    private final SourceList sources;

    FicheWriter(Site site, SheetWording wording, SourceList sources) {
        this.site = site;
        this.wording = wording;
        this.sources = sources;
    }

    Fiche write(Sheet sheet, Answers answers) {
        Catalogue catalogue = site.catalogue();
        LocalDate date = site.today();
        Outcome outcome = Orientation.of(answers.profile(), date, List.of(sheet.programme()), answers.declined())
                .outcomes()
                .getFirst();
        Adviser adviser = new Adviser(catalogue, sources, answers.profile(), date);
        Advice advice = adviser.advise(outcome);
        Set<Source> cited = new LinkedHashSet<>();
        List<Fiche.Fact> facts = SheetFacts.of(sheet, wording).stream()
                .map(row -> fact(row, cited))
                .toList();
        List<Fiche.Told> gives = sheet.modalities().stream()
                .map(modality -> told(modality.text(), modality.origin(), cited))
                .toList();
        List<Fiche.Told> record = sheet.record().stream()
                .map(statement -> told(statement.text(), statement.origin(), cited))
                .toList();
        Calendar calendar = sheet.calendar();
        if (calendar != null) {
            cited.addAll(calendar.origin().sources());
        }
        return new Fiche(
                sheet.id(),
                sheet.name(),
                overline(sheet),
                wording.carriers(sheet),
                sheet.summary(),
                sheet.presentation(),
                facts,
                advice,
                AdviceMarkup.of(advice, false),
                gives,
                record,
                wording.calendar(sheet),
                Windows.say(calendar, date),
                calendar == null ? null : calendar.origin().divergence(),
                sheet.divergences().stream()
                        .map(divergence -> new Fiche.Contradiction(divergence.subject(), divergence.text()))
                        .toList(),
                sheet.links(),
                all(adviser.cited(List.of(outcome)), sources.entries(cited)),
                sheet.checked() == null ? null : French.date(sheet.checked()));
    }

    private String overline(Sheet sheet) {
        String networks = wording.networks(sheet);
        return wording.specialisation(sheet) + (networks.isEmpty() ? "" : " · membre de " + networks);
    }

    private Fiche.Fact fact(SheetFacts.Row row, Set<Source> cited) {
        cited.addAll(row.origin().sources());
        return new Fiche.Fact(
                row.label(),
                row.value(),
                row.detail(),
                row.origin().divergence(),
                sources.entries(row.origin().sources()));
    }

    private Fiche.Told told(String text, Origin origin, Set<Source> cited) {
        cited.addAll(origin.sources());
        return new Fiche.Told(text, origin.divergence(), sources.entries(origin.sources()));
    }

    private static List<SourceList.Entry> all(List<SourceList.Entry> some, List<SourceList.Entry> others) {
        TreeMap<Integer, SourceList.Entry> all = new TreeMap<>();
        some.forEach(entry -> all.put(entry.number(), entry));
        others.forEach(entry -> all.put(entry.number(), entry));
        return List.copyOf(all.values());
    }
}
