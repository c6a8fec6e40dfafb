package fr.palier.web.calendar;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.Windows;
import fr.palier.engine.wording.French;
import fr.palier.guide.calendar.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The calendar as a list: what opens and closes in each month, and how sure that is. */
final class MonthByMonth {

    private final List<Sheet> sheets;
    private final Months months;
    private final SheetWording words;

    MonthByMonth(List<Sheet> sheets, Months months, SheetWording words) {
        this.sheets = sheets;
        this.months = months;
        this.words = words;
    }

    /** The months in which something opens or closes. */
    List<Agenda.Month> told() {
        return months.all().stream()
                .map(month -> new Agenda.Month(French.sentence(Months.named(month)), entries(month)))
                .filter(month -> !month.entries().isEmpty())
                .toList();
    }

    /** The other months, in a sentence; empty where there is none. */
    Optional<String> silent() {
        List<String> names = months.all().stream()
                .filter(month -> entries(month).isEmpty())
                .map(Months::named)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of("Aucune date connue en " + French.and(names) + ".");
    }

    /** The programmes that no month can name. */
    List<Agenda.Month> others() {
        return Stream.of(
                        others("Toute l'année", Standing.ROLLING, "rolling"),
                        others("Dates à demander", Standing.UNKNOWN, "unknown"),
                        others("Appels clos", Standing.OVER, "passed"))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private Agenda.Month others(String title, Standing standing, String kind) {
        return new Agenda.Month(
                title,
                sheets.stream()
                        .filter(sheet -> Standing.of(sheet, months.today()) == standing)
                        .map(sheet -> entry(sheet, kind, Windows.say(sheet.calendar(), months.today())))
                        .toList());
    }

    private List<Agenda.Entry> entries(YearMonth month) {
        List<Agenda.Entry> entries = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Window window : Window.of(sheet, months.today())) {
                String kind = (window.isFirm() ? "firm" : "usual")
                        + (window.until().isBefore(months.today()) ? " passed" : "");
                event(window, month).ifPresent(text -> entries.add(entry(sheet, kind, text)));
            }
        }
        return entries;
    }

    /** What a window does in a month, no more exactly than the source says. */
    private Optional<String> event(Window window, YearMonth month) {
        if (!window.isFirm()) {
            return isFirstSeen(window, month) ? Optional.of(usual(window)) : Optional.empty();
        }
        boolean isOpening = YearMonth.from(window.from()).equals(month);
        boolean isClosing = YearMonth.from(window.until()).equals(month);
        String closed = window.until().isBefore(months.today()) ? " : c'est passé" : "";
        if (isOpening && isClosing) {
            return Optional.of(
                    "Ouvre le " + French.date(window.from()) + ", ferme le " + French.date(window.until()) + closed);
        }
        return isOpening
                ? Optional.of("Ouvre le " + French.date(window.from()))
                : isClosing ? Optional.of("Ferme le " + French.date(window.until()) + closed) : Optional.empty();
    }

    /** The month in which a window begins, or the first of the page where it began before. */
    private boolean isFirstSeen(Window window, YearMonth month) {
        YearMonth from = YearMonth.from(window.from());
        boolean isOver = window.until().isBefore(months.first().atDay(1));
        return !isOver && (from.isBefore(months.first()) ? months.first() : from).equals(month);
    }

    private static String usual(Window window) {
        LocalDate until = window.until();
        boolean isLong = !YearMonth.from(window.from()).equals(YearMonth.from(until));
        return isLong
                ? "Appel annoncé pour " + window.period() + ", jours à confirmer"
                : "Appel habituel ce mois-ci, jours à confirmer";
    }

    private Agenda.Entry entry(Sheet sheet, String kind, String text) {
        return new Agenda.Entry(sheet.id(), sheet.name(), words.carriers(sheet), kind, text);
    }
}
