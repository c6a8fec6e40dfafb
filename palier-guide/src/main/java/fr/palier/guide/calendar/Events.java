package fr.palier.guide.calendar;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Journal;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.wording.French;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** Windows as events. What an event says depends on the catalogue alone, never on the day it is asked for. */
final class Events {

    /** Before the last day on which one can apply. */
    private static final Period REMINDER = Period.ofDays(7);

    private final Catalogue catalogue;
    private final SheetWording words;

    Events(Catalogue catalogue, SheetWording words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    VEvent event(Window window) {
        VEvent event = new VEvent(false);
        event.add(new Uid(window.identity()));
        event.add(new DtStamp(changed(window)));
        event.add(new LastModified(changed(window)));
        event.add(new Sequence(revision(window)));
        event.add(new DtStart<>(wholeDay(), window.from()));
        event.add(new DtEnd<>(wholeDay(), window.until().plusDays(1)));
        event.add(new Summary(summary(window)));
        event.add(new Description(description(window)));
        event.add(window.isFirm() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE);
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new Categories(new TextList(List.of("Candidature"))));
        window.link().ifPresent(link -> event.add(new Url(URI.create(link))));
        event.add(alarm(window));
        return event;
    }

    /** How often the journal says that the programme's calendar changed. */
    private int revision(Window window) {
        return changes(window).size();
    }

    /** When its calendar last changed; the day the programme was last compared with its source before that. */
    private Instant changed(Window window) {
        LocalDate checked = window.sheet().checked() == null
                ? LocalDate.EPOCH
                : window.sheet().checked();
        LocalDate day =
                changes(window).stream().map(Journal.Entry::date).findFirst().orElse(checked);
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private List<Journal.Entry> changes(Window window) {
        return catalogue.journal().of(window.sheet().id(), Journal.Subject.CALENDRIER);
    }

    private String summary(Window window) {
        String name = "Candidatures " + window.sheet().name() + " (" + words.carriers(window.sheet()) + ")";
        return window.isFirm() ? name : name + ", à confirmer";
    }

    private String description(Window window) {
        String days = French.sentence(window.period()) + " : "
                + (window.isFirm()
                        ? "dates annoncées."
                        : "les jours ne sont pas connus, à confirmer auprès de la structure.");
        String source = catalogue.licence() == null
                ? ""
                : "\nSource : " + catalogue.licence().attribution() + ".";
        return days + "\n" + words.calendar(window.sheet()) + source;
    }

    private static VAlarm alarm(Window window) {
        VAlarm alarm = new VAlarm();
        alarm.add(ImmutableAction.DISPLAY);
        // The end is the midnight after the last day.
        Trigger trigger = new Trigger(
                new ParameterList(List.of(Related.END)), REMINDER.plusDays(1).negated());
        alarm.add(trigger);
        String closing = "Candidatures " + window.sheet().name() + " : clôture dans une semaine";
        alarm.add(new Description(window.isFirm() ? closing : closing + ", date à confirmer"));
        return alarm;
    }

    private static ParameterList wholeDay() {
        return new ParameterList(List.of(Value.DATE));
    }
}
