package fr.palier.catalogue.wording;

import fr.palier.catalogue.sheets.Origin;
import fr.palier.catalogue.sheets.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of a programme in the order of the guide's fiches, for paper and pages. */
public final class SheetFacts {

    /**
     * One fact.
     *
     * @param value in words; said to be unknown where nobody knows
     * @param detail what is said beside it; null for nothing
     * @param origin where it comes from, and what the source says otherwise
     */
    public record Row(String label, String value, @Nullable String detail, Origin origin) {}

    private final SheetWording words;
    private final Sheet sheet;

    private SheetFacts(SheetWording words, Sheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    /** The rows of one programme. */
    public static List<Row> of(Sheet sheet, SheetWording words) {
        return new SheetFacts(words, sheet).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        specialisation().ifPresent(rows::add);
        Origin scale = sheet.scale() == null ? Origin.NONE : sheet.scale().origin();
        rows.add(new Row("Échelle", words.scale(sheet), null, scale));
        Origin coverage =
                sheet.coverage() == null ? Origin.NONE : sheet.coverage().origin();
        rows.add(new Row("Territoires", words.coverage(sheet), null, coverage));
        rows.add(duration());
        rows.add(feature("Suivi individuel", sheet.individual()));
        rows.add(feature("Séminaires collectifs", sheet.collective()));
        rows.add(feature("Experts", sheet.experts()));
        rows.add(cost());
        rows.add(endowment());
        Stream.of(intake(), commitment()).flatMap(Optional::stream).forEach(rows::add);
        return rows;
    }

    private Optional<Row> specialisation() {
        return Optional.ofNullable(sheet.specialisation())
                .map(value -> new Row("Spécialisation", words.specialisation(sheet), null, value.origin()));
    }

    private Row duration() {
        Sheet.Duration duration = sheet.duration();
        return duration == null
                ? new Row("Durée", SheetWording.UNSAID, null, Origin.NONE)
                : new Row("Durée", words.duration(sheet), duration.text(), duration.origin());
    }

    private static Row feature(String label, Sheet.@Nullable Feature feature) {
        return feature == null
                ? new Row(label, SheetWording.UNSAID, null, Origin.NONE)
                : new Row(label, SheetWording.presence(feature), feature.text(), feature.origin());
    }

    private Row cost() {
        Sheet.Cost cost = sheet.cost();
        return cost == null
                ? new Row("Coût", SheetWording.UNSAID, null, Origin.NONE)
                : new Row("Coût", words.cost(sheet), cost.rule(), cost.origin());
    }

    private Row endowment() {
        Sheet.Endowment endowment = sheet.endowment();
        return endowment == null
                ? new Row("Dotation", SheetWording.UNSAID, null, Origin.NONE)
                : new Row("Dotation", words.endowment(sheet), endowment.text(), endowment.origin());
    }

    private Optional<Row> intake() {
        Sheet.Intake intake = sheet.intake();
        if (intake == null) {
            return Optional.empty();
        }
        String text = intake.text();
        String value = text != null ? text : words.intake(sheet);
        return Optional.of(new Row("Places", value, null, intake.origin()));
    }

    private Optional<Row> commitment() {
        Sheet.Commitment commitment = sheet.commitment();
        if (commitment == null) {
            return Optional.empty();
        }
        String text = commitment.text();
        String value = text != null ? text : words.commitment(sheet);
        return Optional.of(new Row("Temps demandé", value, null, commitment.origin()));
    }
}
