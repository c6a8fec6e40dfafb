package fr.palier.web.map;

import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.sheets.Origin;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.wording.French;
import fr.palier.guide.Whereabouts;
import fr.palier.web.page.Site;
import fr.palier.web.wording.Gloss;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Places every programme in the guide's picture: how far it reaches against what it is made for. */
@Component
final class MatrixWriter {

    private static final List<Sheet.Reach> REACHES =
            List.of(Sheet.Reach.NATIONALE, Sheet.Reach.REGIONALE, Sheet.Reach.LOCALE);

    /** More territories than these are counted, not named. */
    private static final int MOST_NAMES = 3;

    private enum Kind {
        GENERALIST("Généralistes", "Ouverts à tous les secteurs"),
        SECTORAL("Spécialisés", "Pour un secteur ou un public"),
        UNSAID("Non précisé", "La source ne dit pas pour qui");

        private final String title;
        private final String explanation;

        Kind(String title, String explanation) {
            this.title = title;
            this.explanation = explanation;
        }

        static Kind of(Sheet sheet) {
            Sheet.Specialisation specialisation = sheet.specialisation();
            return specialisation == null ? UNSAID : specialisation.sectoral() ? SECTORAL : GENERALIST;
        }
    }

    private final Site site;
    private final SheetWording wording;
    private final Whereabouts whereabouts;

    MatrixWriter(Site site, SheetWording wording, Whereabouts whereabouts) {
        this.site = site;
        this.wording = wording;
        this.whereabouts = whereabouts;
    }

    Matrix write(Gloss gloss) {
        List<Matrix.Note> notes = new ArrayList<>();
        List<Kind> kinds = Stream.of(Kind.values())
                .filter(kind -> kind != Kind.UNSAID
                        || site.catalogue().sheets().stream().anyMatch(sheet -> Kind.of(sheet) == kind))
                .toList();
        List<Matrix.Row> rows = new ArrayList<>();
        for (Sheet.Reach reach : REACHES) {
            List<Sheet> sheets = sheets(reach);
            int step = REACHES.size() - REACHES.indexOf(reach);
            rows.add(row(SheetWording.reach(reach), step, kinds, sheets, notes, gloss));
        }
        List<Sheet> unsaid = sheets(null);
        if (!unsaid.isEmpty()) {
            rows.add(row("Échelle non précisée", 0, kinds, unsaid, notes, gloss));
        }
        return new Matrix(
                kinds.stream()
                        .map(kind -> new Matrix.Column(kind.title, kind.explanation))
                        .toList(),
                rows,
                notes,
                star());
    }

    private List<Sheet> sheets(Sheet.@Nullable Reach reach) {
        return site.catalogue().sheets().stream()
                .filter(sheet -> (sheet.scale() == null ? null : sheet.scale().reach()) == reach)
                .toList();
    }

    private Matrix.Row row(
            String label, int step, List<Kind> kinds, List<Sheet> sheets, List<Matrix.Note> notes, Gloss gloss) {
        List<Matrix.Cell> cells = kinds.stream()
                .map(kind -> new Matrix.Cell(
                        kind.title,
                        sheets.stream()
                                .filter(sheet -> Kind.of(sheet) == kind)
                                .map(sheet -> chip(sheet, notes, gloss))
                                .toList()))
                .toList();
        return new Matrix.Row(label, step, REACHES.size(), cells);
    }

    private Matrix.Chip chip(Sheet sheet, List<Matrix.Note> notes, Gloss gloss) {
        return new Matrix.Chip(
                sheet.id(),
                gloss.of(sheet.name()),
                gloss.of(wording.carriers(sheet)),
                gloss.of(place(sheet)),
                Kind.of(sheet) == Kind.SECTORAL ? gloss.of(wording.specialisation(sheet)) : null,
                !sheet.networks().isEmpty(),
                numbers(sheet, notes));
    }

    /** A chip may bear a number for what decides on its place here: its scale and its specialisation. */
    private static List<Integer> numbers(Sheet sheet, List<Matrix.Note> notes) {
        Stream<Origin> origins = Stream.concat(
                Optional.ofNullable(sheet.scale()).map(Sheet.Scale::origin).stream(),
                Optional.ofNullable(sheet.specialisation()).map(Sheet.Specialisation::origin).stream());
        return origins.flatMap(origin -> Stream.ofNullable(origin.divergence()))
                .map(text -> {
                    notes.add(new Matrix.Note(notes.size() + 1, sheet.name(), text));
                    return notes.size();
                })
                .toList();
    }

    private String place(Sheet sheet) {
        Sheet.Coverage coverage = sheet.coverage();
        if (coverage == null || coverage.territories().size() <= MOST_NAMES) {
            return wording.coverage(sheet);
        }
        List<String> regions = coverage.territories().stream()
                .flatMap(territory -> whereabouts.region(territory).stream())
                .map(Territory::name)
                .distinct()
                .toList();
        boolean isOfDepartements = coverage.territories().stream()
                .allMatch(territory -> territory.code().startsWith("departement:"));
        String count = coverage.territories().size() + (isOfDepartements ? " départements" : " territoires");
        return regions.isEmpty() ? count : count + ", " + French.and(regions);
    }

    /** The network that is marked, where the programmes name one and no more. */
    private @Nullable String star() {
        List<Landscape.Network> networks = site.catalogue().landscape().networks();
        return networks.size() == 1 ? networks.getFirst().name() : null;
    }
}
