package fr.palier.catalogue.guide;

import static fr.palier.catalogue.guide.Kleene.OPEN;
import static fr.palier.catalogue.guide.Kleene.any;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation on a day, and the words that the fiches share.
 *
 * @param today the day on which the question is asked
 * @param day the day that is looked at, today or a later one
 */
record Applicant(Organisation organisation, LocalDate today, LocalDate day, Readings readings) {

    /** By the law of 2014; whether a fonds de dotation belongs to the ESS is not settled. */
    Kleene isOfTheEss() {
        if (!(organisation.facts().get("forme_juridique") instanceof String form)) {
            return OPEN;
        }
        return switch (form) {
            case "association", "fondation", "cooperative", "mutuelle" -> Kleene.YES;
            case "societe_commerciale" -> any(organisation.yes("societe_ess"), organisation.oneOf("esus", "oui"));
            case "fonds_de_dotation" -> OPEN;
            default -> Kleene.NO;
        };
    }

    /** "Au moins 3 ans": from the third anniversary on. */
    Kleene hasReachedYears(int years) {
        return aged(years, 0);
    }

    /** "Plus de 3 ans": from the day after the third anniversary on. */
    Kleene isOlderThanYears(int years) {
        return aged(years, 1);
    }

    /** "Moins de 3 ans": until the day before the third anniversary. */
    Kleene isYoungerThanYears(int years) {
        return not(aged(years, 0));
    }

    /** "2 ans ou moins": through the second anniversary. */
    Kleene isAtMostYears(int years) {
        return not(aged(years, 1));
    }

    /** "Souhaitant essaimer": of the five strategies of the guide, duplication is the one it uses that word for. */
    Kleene wantsToReplicate() {
        return organisation.includes("strategies", "duplication");
    }

    /** "Implantées": by its seat or by another place where it works. */
    Kleene isEstablishedIn(String... territories) {
        return any(organisation.seatIn(territories), organisation.placesIn("implantations", territories));
    }

    /**
     * Where a fiche only lists its territory: the guide says of all territorial programmes that they are for
     * enterprises "implantées sur le même territoire que la structure d'accompagnement", but the fiche itself may
     * mean the seat.
     */
    Kleene belongsTo(String... territories) {
        return readings.unclear(isEstablishedIn(territories), organisation.seatIn(territories));
    }

    /** "Située" may be said of the seat alone, or of an establishment as well. */
    Kleene isSituatedIn(String... territories) {
        return readings.unclear(organisation.seatIn(territories), isEstablishedIn(territories));
    }

    private Kleene aged(int years, int daysAfter) {
        @Nullable Span<LocalDate> creation = organisation.creation(today);
        if (creation == null || creation.max() == null) {
            return OPEN;
        }
        boolean youngest = hasCome(anniversary(creation.max(), years).plusDays(daysAfter));
        boolean oldest = creation.min() == null
                || hasCome(anniversary(creation.min(), years).plusDays(daysAfter));
        return youngest != oldest ? OPEN : Kleene.of(youngest);
    }

    private boolean hasCome(LocalDate date) {
        return !day.isBefore(date);
    }

    /** The same day years later; where there is no such day, the first of the month after. */
    static LocalDate anniversary(LocalDate birth, int years) {
        int year = birth.getYear() + years;
        boolean isMissing = birth.getMonthValue() == 2
                && birth.getDayOfMonth() == 29
                && !LocalDate.of(year, 1, 1).isLeapYear();
        return isMissing ? LocalDate.of(year, 3, 1) : LocalDate.of(year, birth.getMonthValue(), birth.getDayOfMonth());
    }

    private static Kleene not(Kleene truth) {
        return switch (truth) {
            case YES -> Kleene.NO;
            case OPEN -> OPEN;
            case NO -> Kleene.YES;
        };
    }
}
