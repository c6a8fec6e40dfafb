package fr.palier.web.programmes;

import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Origin;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetFacts;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.engine.criteria.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a programme's sources state, with the marks of the sources and, beside each, what they say otherwise. */
final class Statements {

    private final Sheet sheet;
    private final SourceList sources;
    private final List<SheetFacts.Row> rows;
    private final String calendar;
    private final Set<Source> cited = new LinkedHashSet<>();

    Statements(Sheet sheet, SheetWording wording, SourceList sources) {
        this.sheet = sheet;
        this.sources = sources;
        this.rows = SheetFacts.of(sheet, wording);
        this.calendar = wording.calendar(sheet);
    }

    List<Fiche.Fact> facts() {
        return rows.stream()
                .map(row -> new Fiche.Fact(
                        row.label(),
                        row.value(),
                        row.detail(),
                        Stream.concat(
                                        Stream.ofNullable(row.origin().divergence()),
                                        otherwise(List.of(row.label())).stream())
                                .toList(),
                        marks(row.origin())))
                .toList();
    }

    List<Fiche.Told> record() {
        return sheet.record().stream()
                .map(statement -> told(statement.text(), statement.origin()))
                .toList();
    }

    List<Fiche.Told> gives() {
        return sheet.modalities().stream()
                .map(modality -> told(modality.text(), modality.origin()))
                .toList();
    }

    Fiche.Told candidature() {
        Calendar known = sheet.calendar();
        return told(calendar, known == null ? Origin.NONE : known.origin());
    }

    /** What the sources say otherwise on some subjects. */
    List<String> otherwise(List<String> subjects) {
        return sheet.divergences().stream()
                .filter(divergence -> subjects.contains(divergence.subject()))
                .map(Sheet.Divergence::text)
                .toList();
    }

    /** What they say in two ways beside no fact that the page shows elsewhere. */
    List<Fiche.Contradiction> contradictions(List<String> shownElsewhere) {
        List<String> shown = Stream.concat(
                        shownElsewhere.stream(), rows.stream().map(SheetFacts.Row::label))
                .toList();
        return sheet.divergences().stream()
                .filter(divergence -> !shown.contains(divergence.subject()))
                .map(divergence ->
                        new Fiche.Contradiction(divergence.subject(), divergence.text(), marks(divergence.origin())))
                .toList();
    }

    /** Every section that was marked. */
    List<SourceList.Entry> cited() {
        return sources.entries(cited);
    }

    private Fiche.Told told(String text, Origin origin) {
        return new Fiche.Told(text, origin.divergence(), marks(origin));
    }

    private List<SourceList.Entry> marks(Origin origin) {
        cited.addAll(origin.sources());
        return sources.entries(origin.sources());
    }
}
