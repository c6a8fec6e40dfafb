package fr.palier.web.wording;

import fr.palier.catalogue.sheets.Calendar;
import fr.palier.engine.wording.French;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says when one can apply, seen from a day. */
public final class Windows {

    private Windows() {}

    /** The present, the next or the last window, in a few words. */
    public static String say(@Nullable Calendar calendar, LocalDate date) {
        if (calendar == null) {
            return "Dates à demander à la structure";
        }
        return switch (calendar.rhythm()) {
            case Calendar.Rhythm.Rolling _ -> "Candidature possible toute l'année";
            case Calendar.Rhythm.Variable _ -> "Dates à demander à la structure";
            case Calendar.Rhythm.Yearly(int month) -> yearly(calendar, month, date);
            case Calendar.Rhythm.Window(LocalDate from, LocalDate until) -> dated(calendar, from, until, date);
            case Calendar.Rhythm.Seasonal(Calendar.Season season, int year) ->
                seasonal(calendar.on(date), season(season) + " " + year);
        };
    }

    private static String yearly(Calendar calendar, int month, LocalDate date) {
        if (calendar.on(date) == Calendar.State.OUVERTE) {
            return "Appel habituel en " + French.month(month) + " : c'est maintenant, à confirmer";
        }
        int year = calendar.next(date).map(span -> span.from().getYear()).orElse(date.getYear());
        String known = calendar.certainty() == Calendar.Certainty.DATEE ? "" : ", date habituelle à confirmer";
        return "Prochain appel en " + French.month(month) + " " + year + known;
    }

    private static String dated(Calendar calendar, LocalDate from, LocalDate until, LocalDate date) {
        return switch (calendar.on(date)) {
            case OUVERTE -> "Candidatures ouvertes jusqu'au " + French.date(until);
            case A_VENIR, INCONNUE -> "Candidatures du " + French.date(from) + " au " + French.date(until);
            case PASSEE -> "Dernier appel clos le " + French.date(until) + ", suite à demander";
        };
    }

    private static String seasonal(Calendar.State state, String season) {
        return switch (state) {
            case OUVERTE -> "Appel annoncé " + season + " : c'est maintenant, à confirmer";
            case A_VENIR, INCONNUE -> "Appel annoncé " + season;
            case PASSEE -> "Dernier appel connu " + season + ", suite à demander";
        };
    }

    private static String season(Calendar.Season season) {
        return switch (season) {
            case PRINTEMPS -> "au printemps";
            case ETE -> "en été";
            case AUTOMNE -> "à l'automne";
            case HIVER -> "en hiver";
        };
    }
}
