package fr.palier.guide.pdf;

import fr.palier.engine.wording.French;
import java.util.regex.Pattern;

/** Makes a text ready for paper: curled apostrophes, and no line that begins with a colon or ends with « . */
final class Typography {

    private static final char NO_BREAK = '\u00a0';
    private static final Pattern BEFORE_SIGN = Pattern.compile(" (?=[:;!?»%€])");
    private static final Pattern AFTER_OPENING = Pattern.compile("(?<=«) ");

    private Typography() {}

    static String fine(String text) {
        String curled = text.replace('\'', '’').replace(French.THIN, NO_BREAK);
        String closed = BEFORE_SIGN.matcher(curled).replaceAll(String.valueOf(NO_BREAK));
        return AFTER_OPENING.matcher(closed).replaceAll(String.valueOf(NO_BREAK));
    }
}
