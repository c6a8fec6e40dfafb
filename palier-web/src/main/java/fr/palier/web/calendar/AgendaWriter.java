package fr.palier.web.calendar;

import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.Windows;
import fr.palier.guide.calendar.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the calendar: as a picture of twelve months, and the same month by month. */
@Component
final class AgendaWriter {

    private final SheetWording words;

    AgendaWriter(SheetWording words) {
        this.words = words;
    }

    Agenda write(List<Sheet> sheets, LocalDate today) {
        Months months = new Months(today);
        List<Sheet> ordered = sheets.stream().sorted(nearestFirst(today)).toList();
        MonthByMonth list = new MonthByMonth(ordered, months, words);
        return new Agenda(
                months.span(),
                months.all().stream().map(month -> head(month, months)).toList(),
                months.line(),
                ordered.stream().map(sheet -> row(sheet, months)).toList(),
                list.told(),
                list.silent().orElse(null),
                list.others());
    }

    /** Open or opening soonest first, then open all year, then unknown, then over. */
    private static Comparator<Sheet> nearestFirst(LocalDate today) {
        Comparator<Sheet> byKind = Comparator.comparingInt(sheet -> switch (Standing.of(sheet, today)) {
            case DATED -> 0;
            case ROLLING -> 1;
            case UNKNOWN -> 2;
            case OVER -> 3;
        });
        return byKind.thenComparing(
                sheet -> next(sheet, today).map(Calendar.Span::from).orElse(LocalDate.MAX));
    }

    private static Optional<Calendar.Span> next(Sheet sheet, LocalDate today) {
        return Optional.ofNullable(sheet.calendar()).flatMap(calendar -> calendar.next(today));
    }

    private static Agenda.Head head(YearMonth month, Months months) {
        boolean isYears = month.equals(months.first()) || month.getMonthValue() == 1;
        return new Agenda.Head(
                Months.shortened(month), isYears ? String.valueOf(month.getYear()) : null, months.start(month));
    }

    private Agenda.Row row(Sheet sheet, Months months) {
        List<Window> windows = Window.of(sheet, months.today());
        Standing standing = Standing.of(sheet, months.today());
        Stream<Bar> dated = windows.stream().flatMap(window -> Bar.of(window, months).stream());
        List<Bar> bars = standing == Standing.ROLLING ? List.of(Bar.ROLLING) : dated.toList();
        return new Agenda.Row(
                sheet.id(),
                sheet.name(),
                words.carriers(sheet),
                Windows.say(sheet.calendar(), months.today()),
                standing == Standing.OVER,
                bars,
                windows.isEmpty() ? null : "/programmes/" + sheet.id() + ".ics");
    }
}
