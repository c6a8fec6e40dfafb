package fr.palier.catalogue.results;

import fr.palier.catalogue.sheets.Calendar;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.orientation.Verdict;

/** The contract's words for what the engine finds. */
public final class Words {

    private Words() {}

    /** A verdict as a key: {@code eligible}, {@code bientot}, {@code a_completer}, {@code non_eligible}. */
    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> "eligible";
            case SOON -> "bientot";
            case TO_COMPLETE -> "a_completer";
            case NOT_ELIGIBLE -> "non_eligible";
        };
    }

    static String state(Truth truth) {
        return switch (truth) {
            case TRUE -> "satisfait";
            case FALSE -> "non_satisfait";
            case UNKNOWN -> "inconnu";
        };
    }

    static String rhythm(Calendar.Rhythm rhythm) {
        return switch (rhythm) {
            case Calendar.Rhythm.Yearly _ -> "annuelle";
            case Calendar.Rhythm.Rolling _ -> "au_fil_de_l_eau";
            case Calendar.Rhythm.Variable _ -> "variable";
            case Calendar.Rhythm.Window _ -> "fenetre";
            case Calendar.Rhythm.Seasonal _ -> "saison";
        };
    }
}
