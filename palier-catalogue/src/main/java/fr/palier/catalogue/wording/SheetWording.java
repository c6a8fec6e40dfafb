package fr.palier.catalogue.wording;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.wording.French;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what a sheet tells, as a person would, for every face that shows it. What nobody knows is said to be unknown. */
public final class SheetWording {

    /** What is said where the source is silent. */
    public static final String UNSAID = "Non précisé";

    private final Catalogue catalogue;

    public SheetWording(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Who carries it: "Avise et Fondation Macif". */
    public String carriers(Sheet sheet) {
        return French.and(
                sheet.carriers().stream().map(catalogue.landscape()::name).toList());
    }

    /** The networks it belongs to; empty for none. */
    public String networks(Sheet sheet) {
        return French.and(sheet.networks().stream()
                .map(id -> catalogue.landscape().networks().stream()
                        .filter(network -> network.id().equals(id))
                        .findFirst()
                        .map(network -> network.name())
                        .orElse(id))
                .toList());
    }

    /** What it is made for, in a few words. */
    public String specialisation(Sheet sheet) {
        Sheet.Specialisation specialisation = sheet.specialisation();
        if (specialisation == null) {
            return UNSAID;
        }
        String text = specialisation.text();
        return text != null ? text : specialisation.sectoral() ? "Spécialisé" : "Généraliste";
    }

    /** On what scale it acts. */
    public String scale(Sheet sheet) {
        Sheet.Scale scale = sheet.scale();
        return scale == null ? UNSAID : reach(scale.reach());
    }

    /** A scale as an adjective. */
    public static String reach(Sheet.Reach reach) {
        return switch (reach) {
            case LOCALE -> "Locale";
            case REGIONALE -> "Régionale";
            case NATIONALE -> "Nationale";
        };
    }

    /** Where it acts. */
    public String coverage(Sheet sheet) {
        Sheet.Coverage coverage = sheet.coverage();
        return coverage == null
                ? UNSAID
                : French.and(
                        coverage.territories().stream().map(Territory::name).toList());
    }

    /** How long it lasts. */
    public String duration(Sheet sheet) {
        Sheet.Duration duration = sheet.duration();
        if (duration == null) {
            return UNSAID;
        }
        return duration.min() == duration.max()
                ? duration.min() + " mois"
                : duration.min() + " à " + duration.max() + " mois";
    }

    /** Whether something is offered: "Oui", "Non", or that nobody says. */
    public static String presence(Sheet.@Nullable Feature feature) {
        return feature == null ? UNSAID : presence(feature.presence());
    }

    /** Whether something is there. */
    public static String presence(Sheet.Presence presence) {
        return switch (presence) {
            case OUI -> "Oui";
            case NON -> "Non";
            case INCONNU -> UNSAID;
        };
    }

    /** What an organisation pays. */
    public String cost(Sheet sheet) {
        Sheet.Cost cost = sheet.cost();
        if (cost == null) {
            return UNSAID;
        }
        if (cost.free()) {
            return "Gratuit";
        }
        return amounts(cost.min(), cost.max())
                .map(amounts -> amounts + period(cost.period()))
                .orElse("Payant");
    }

    /** What money it brings. */
    public String endowment(Sheet sheet) {
        Sheet.Endowment endowment = sheet.endowment();
        if (endowment == null) {
            return UNSAID;
        }
        return switch (endowment.presence()) {
            case OUI -> amounts(endowment.min(), endowment.max()).orElse("Oui");
            case NON -> "Non";
            case INCONNU -> UNSAID;
        };
    }

    /** How many organisations it takes: "10 par an". */
    public String intake(Sheet sheet) {
        Sheet.Intake intake = sheet.intake();
        return intake == null || intake.perYear() == null ? UNSAID : intake.perYear() + " par an";
    }

    /** What time it asks of the leadership: "2 jours par mois". */
    public String commitment(Sheet sheet) {
        Sheet.Commitment commitment = sheet.commitment();
        return commitment == null
                ? UNSAID
                : days(commitment.minDays(), commitment.maxDays())
                        .map(days -> days + " par mois")
                        .orElse(UNSAID);
    }

    /** When one can apply, with its certainty. */
    public String calendar(Sheet sheet) {
        Calendar calendar = sheet.calendar();
        if (calendar == null) {
            return "Dates non précisées : à demander à la structure.";
        }
        String text = calendar.text();
        return text != null ? text : rhythm(calendar) + ", " + certainty(calendar.certainty()) + ".";
    }

    /** When one can apply, in a few words for a table. */
    public String calendarInShort(Sheet sheet) {
        Calendar calendar = sheet.calendar();
        return calendar == null ? UNSAID : rhythm(calendar);
    }

    /** How sure a calendar is, in words. */
    public static String certainty(Calendar.Certainty certainty) {
        return switch (certainty) {
            case DATEE -> "dates annoncées";
            case HABITUELLE -> "date habituelle, à confirmer auprès de la structure";
            case INCONNUE -> "date inconnue, à demander à la structure";
        };
    }

    private static String rhythm(Calendar calendar) {
        return switch (calendar.rhythm()) {
            case Calendar.Rhythm.Yearly(int month) -> "Chaque année, en " + French.month(month);
            case Calendar.Rhythm.Rolling _ -> "Toute l'année";
            case Calendar.Rhythm.Variable _ -> "Dates variables";
            case Calendar.Rhythm.Window window ->
                "Du " + French.date(window.from()) + " au " + French.date(window.until());
            case Calendar.Rhythm.Seasonal(Calendar.Season season, int year) ->
                French.sentence(season(season)) + " " + year;
        };
    }

    /** A season's name. */
    public static String season(Calendar.Season season) {
        return switch (season) {
            case PRINTEMPS -> "printemps";
            case ETE -> "été";
            case AUTOMNE -> "automne";
            case HIVER -> "hiver";
        };
    }

    /** The present or next period in which one can apply, no more exactly than the source says; empty for none. */
    public Optional<String> next(Calendar calendar, LocalDate date) {
        return calendar.next(date).map(span -> switch (calendar.rhythm()) {
            case Calendar.Rhythm.Yearly(int month) ->
                French.month(month) + " " + span.from().getYear();
            case Calendar.Rhythm.Seasonal(Calendar.Season season, int year) -> season(season) + " " + year;
            case Calendar.Rhythm.Window _, Calendar.Rhythm.Rolling _, Calendar.Rhythm.Variable _ ->
                "du " + French.date(span.from()) + " au " + French.date(span.until());
        });
    }

    private static String period(Sheet.@Nullable Period period) {
        return switch (period) {
            case null -> "";
            case MOIS -> " par mois";
            case PROGRAMME -> " pour le programme";
        };
    }

    private static Optional<String> days(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        BigDecimal most = max == null ? min : max;
        if (most == null) {
            return Optional.empty();
        }
        String range = min == null || min.compareTo(most) == 0 ? "" : French.number(min) + " à ";
        return Optional.of(range + French.number(most) + (French.isPlural(most) ? " jours" : " jour"));
    }

    private static Optional<String> amounts(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min == null) {
            return max == null ? Optional.empty() : Optional.of("Jusqu'à " + French.amount(max));
        }
        if (max == null) {
            return Optional.of("À partir de " + French.amount(min));
        }
        return Optional.of(
                min.compareTo(max) == 0 ? French.amount(min) : "De " + French.amount(min) + " à " + French.amount(max));
    }

    /** The criteria of a programme that must all hold, one by one. */
    public List<String> criteria(Sheet sheet) {
        return Conjuncts.of(sheet.programme().criterion()).stream()
                .map(catalogue.wording()::criterion)
                .toList();
    }
}
