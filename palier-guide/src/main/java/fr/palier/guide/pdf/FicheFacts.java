package fr.palier.guide.pdf;

import fr.palier.catalogue.sheets.Origin;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.criteria.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of a programme in a table of two columns of facts. */
final class FicheFacts {

    /**
     * One fact.
     *
     * @param detail what is said beside it; null for nothing
     */
    private record Row(String label, String value, @Nullable String detail, Origin origin) {}

    private final Edition edition;
    private final Sheet sheet;
    private final BiConsumer<Html, Collection<Source>> marks;

    FicheFacts(Edition edition, Sheet sheet, BiConsumer<Html, Collection<Source>> marks) {
        this.edition = edition;
        this.sheet = sheet;
        this.marks = marks;
    }

    void write(Html html) {
        List<Row> rows = rows();
        html.open("table", "class", "faits").open("tbody");
        for (int i = 0; i < rows.size(); i += 2) {
            html.open("tr");
            cells(html, rows.get(i), i + 1 == rows.size() ? "3" : "1");
            if (i + 1 < rows.size()) {
                cells(html, rows.get(i + 1), "1");
            }
            html.close();
        }
        html.close().close();
    }

    private void cells(Html html, Row row, String span) {
        html.element("th", row.label(), "scope", "row");
        html.open("td", "colspan", span).text(row.value());
        marks.accept(html, row.origin().sources());
        if (row.detail() != null) {
            html.element("div", row.detail(), "class", "detail");
        }
        String divergence = row.origin().divergence();
        if (divergence != null) {
            html.element("div", divergence, "class", "divergence");
        }
        html.close();
    }

    private List<Row> rows() {
        SheetWording words = edition.words();
        List<Row> rows = new ArrayList<>();
        specialisation(words).ifPresent(rows::add);
        Origin scale = sheet.scale() == null ? Origin.NONE : sheet.scale().origin();
        rows.add(new Row("Échelle", words.scale(sheet), null, scale));
        Origin coverage =
                sheet.coverage() == null ? Origin.NONE : sheet.coverage().origin();
        rows.add(new Row("Territoires", words.coverage(sheet), null, coverage));
        rows.add(duration(words));
        rows.add(feature("Suivi individuel", sheet.individual()));
        rows.add(feature("Séminaires collectifs", sheet.collective()));
        rows.add(feature("Experts", sheet.experts()));
        rows.add(cost(words));
        rows.add(endowment(words));
        Stream.of(intake(words), commitment(words)).flatMap(Optional::stream).forEach(rows::add);
        return rows;
    }

    private Optional<Row> specialisation(SheetWording words) {
        return Optional.ofNullable(sheet.specialisation())
                .map(value -> new Row("Spécialisation", words.specialisation(sheet), null, value.origin()));
    }

    private Row duration(SheetWording words) {
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

    private Row cost(SheetWording words) {
        Sheet.Cost cost = sheet.cost();
        return cost == null
                ? new Row("Coût", SheetWording.UNSAID, null, Origin.NONE)
                : new Row("Coût", words.cost(sheet), cost.rule(), cost.origin());
    }

    private Row endowment(SheetWording words) {
        Sheet.Endowment endowment = sheet.endowment();
        return endowment == null
                ? new Row("Dotation", SheetWording.UNSAID, null, Origin.NONE)
                : new Row("Dotation", words.endowment(sheet), endowment.text(), endowment.origin());
    }

    private Optional<Row> intake(SheetWording words) {
        Sheet.Intake intake = sheet.intake();
        if (intake == null) {
            return Optional.empty();
        }
        String text = intake.text();
        String value = text != null ? text : words.intake(sheet);
        return Optional.of(new Row("Places", value, null, intake.origin()));
    }

    private Optional<Row> commitment(SheetWording words) {
        Sheet.Commitment commitment = sheet.commitment();
        if (commitment == null) {
            return Optional.empty();
        }
        String text = commitment.text();
        String value = text != null ? text : words.commitment(sheet);
        return Optional.of(new Row("Temps demandé", value, null, commitment.origin()));
    }
}
