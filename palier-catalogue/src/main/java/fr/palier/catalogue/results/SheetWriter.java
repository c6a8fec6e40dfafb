package fr.palier.catalogue.results;

import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what a result tells of a programme beside its criteria. */
final class SheetWriter {

    private SheetWriter() {}

    /** When one can apply, seen from a day; null where the catalogue does not say. */
    static void calendar(JsonGenerator json, Sheet sheet, LocalDate date) {
        Calendar calendar = sheet.calendar();
        if (calendar == null) {
            json.writeNullProperty("candidature");
            return;
        }
        Optional<Calendar.Span> next = calendar.next(date);
        json.writeObjectPropertyStart("candidature");
        ResultWriter.string(json, "type", Words.rhythm(calendar.rhythm()));
        ResultWriter.string(json, "texte", calendar.text());
        ResultWriter.string(json, "etat", lower(calendar.on(date)));
        ResultWriter.string(
                json, "prochaine", next.map(span -> span.from().toString()).orElse(null));
        ResultWriter.string(
                json, "fin", next.map(span -> span.until().toString()).orElse(null));
        ResultWriter.string(json, "certitude", lower(calendar.certainty()));
        ResultWriter.sources(json, calendar.origin().sources());
        ResultWriter.string(json, "divergence", calendar.origin().divergence());
        json.writeEndObject();
    }

    /** What an organisation pays; null where the catalogue does not say. */
    static void cost(JsonGenerator json, Sheet sheet) {
        Sheet.Cost cost = sheet.cost();
        if (cost == null) {
            json.writeNullProperty("cout");
            return;
        }
        json.writeObjectPropertyStart("cout");
        json.writeBooleanProperty("gratuit", cost.free());
        number(json, "min", cost.min());
        number(json, "max", cost.max());
        ResultWriter.string(json, "par", cost.period() == null ? null : lower(cost.period()));
        ResultWriter.string(json, "texte", cost.rule());
        ResultWriter.sources(json, cost.origin().sources());
        ResultWriter.string(json, "divergence", cost.origin().divergence());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
