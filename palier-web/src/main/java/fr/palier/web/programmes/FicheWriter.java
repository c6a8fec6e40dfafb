package fr.palier.web.programmes;

import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Advice;
import fr.palier.catalogue.wording.Adviser;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.catalogue.wording.Windows;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Question;
import fr.palier.engine.wording.French;
import fr.palier.guide.export.JsonLdExport;
import fr.palier.web.answers.Answers;
import fr.palier.web.orientation.Addresses;
import fr.palier.web.page.Site;
import fr.palier.web.wording.AdviceMarkup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the page of one programme, with what a visitor's answers say of it. */
@Component
final class FicheWriter {

    private static final List<String> CARRIERS = List.of("Porteur", "Porteurs");

    private final Site site;
    private final SheetWording wording;
    private final SourceList sources;
    private final Neighbours neighbours;

    FicheWriter(Site site, SheetWording wording, SourceList sources, Neighbours neighbours) {
        this.site = site;
        this.wording = wording;
        this.sources = sources;
        this.neighbours = neighbours;
    }

    Fiche write(Sheet sheet, Answers answers) {
        LocalDate date = site.today();
        Orientation orientation =
                Orientation.of(answers.profile(), date, List.of(sheet.programme()), answers.declined());
        Outcome outcome = orientation.outcomes().getFirst();
        Adviser adviser = new Adviser(site.catalogue(), sources, answers.profile(), date, answers.origins());
        Advice advice = adviser.advise(outcome);
        boolean isAnswered = answers.tellsAnything();
        Statements statements = new Statements(sheet, wording, sources);
        return new Fiche(
                sheet.id(),
                sheet.name(),
                overline(sheet),
                carriers(sheet),
                statements.otherwise(CARRIERS),
                sheet.summary(),
                sheet.presentation(),
                statements.record(),
                statements.candidature(),
                Windows.say(sheet.calendar(), date),
                isDated(sheet.calendar(), date),
                sheet.links(),
                isAnswered ? advice : null,
                isAnswered
                        ? orientation
                                .nextQuestion()
                                .map(Question::fact)
                                .map(adviser::ask)
                                .orElse(null)
                        : null,
                isAnswered
                        ? AdviceMarkup.of(advice, Addresses.SITE::change)
                        : AdviceMarkup.rules(advice, adviser.rules(outcome)),
                statements.gives(),
                statements.facts(),
                statements.contradictions(CARRIERS),
                neighbours.of(sheet),
                all(adviser.cited(List.of(outcome)), statements.cited()),
                sheet.checked() == null ? null : French.date(sheet.checked()),
                JsonLdExport.page(site.catalogue(), sheet, "/programmes/" + sheet.id(), date));
    }

    private String carriers(Sheet sheet) {
        return (sheet.carriers().size() > 1 ? "Structures porteuses : " : "Structure porteuse : ")
                + wording.carriers(sheet);
    }

    private String overline(Sheet sheet) {
        String networks = wording.networks(sheet);
        return wording.specialisation(sheet) + (networks.isEmpty() ? "" : " · membre de " + networks);
    }

    private static List<SourceList.Entry> all(List<SourceList.Entry> some, List<SourceList.Entry> others) {
        return Stream.concat(some.stream(), others.stream())
                .distinct()
                .sorted(Comparator.comparingInt(SourceList.Entry::number))
                .toList();
    }

    private static boolean isDated(@Nullable Calendar calendar, LocalDate date) {
        return calendar != null
                && !(calendar.rhythm() instanceof Calendar.Rhythm.Rolling)
                && calendar.next(date).isPresent();
    }
}
