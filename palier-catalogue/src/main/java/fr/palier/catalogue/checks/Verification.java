package fr.palier.catalogue.checks;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.findings.Place;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.orientation.Reserve;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Checks a catalogue as a whole, in one pass. */
public final class Verification {

    private final Reading.Whole reading;
    private final Catalogue catalogue;
    private final Findings findings = new Findings();
    private final Report report;
    private final Texts texts;
    private final Freshness freshness;
    private final Completeness completeness;
    private final Examples examples;

    private Verification(Reading.Whole reading, LocalDate date, Geography geography) {
        this.reading = reading;
        this.catalogue = reading.catalogue();
        this.report = new Report(findings, catalogue.wording());
        this.texts = new Texts(geography.regions(), report);
        this.freshness = new Freshness(date, report);
        this.completeness = new Completeness(!catalogue.documents().isEmpty(), report);
        this.examples = new Examples(catalogue, geography, report);
    }

    /**
     * All that can be told of a catalogue, in the order of files and lines. Where it cannot be read whole,
     * what keeps it from that; otherwise also what its rules, texts, dates and examples show.
     *
     * @param date the day on which calendars and checks are looked at
     */
    public static List<Finding> of(Path directory, LocalDate date) {
        Geography geography = Geography.french();
        Reading reading = CatalogueReader.read(directory, geography);
        return switch (reading) {
            case Reading.Faulty faulty -> faulty.findings();
            case Reading.Whole whole -> new Verification(whole, date, geography).all();
        };
    }

    private List<Finding> all() {
        catalogue.terms().definitions().values().stream()
                .sorted(Comparator.comparingInt(definition -> definition.fact().position()))
                .forEach(this::definition);
        catalogue.sheets().forEach(this::programme);
        return Stream.concat(reading.findings().stream(), findings.sorted().stream())
                .sorted(Finding.ORDER)
                .distinct()
                .toList();
    }

    private void definition(Definition definition) {
        Place file = Place.of("vocabulaire.yaml");
        for (Criterion rule : List.of(definition.trueIf(), definition.undeterminedIf())) {
            if (!rule.equals(Criterion.NEVER)) {
                Coherence.check(new Written(rule, reading.origins(), file), report);
            }
        }
        texts.check(new Written(definition.trueIf(), reading.origins(), file), List.of());
    }

    private void programme(Sheet sheet) {
        ProgrammeFile file =
                new ProgrammeFile(sheet, Objects.requireNonNull(reading.files().get(sheet.id())));
        rules(sheet).forEach(rule -> {
            Coherence.check(rule, report);
            texts.check(rule, List.of(sheet.name()));
        });
        for (Sheet.Priority priority : sheet.priorities()) {
            Written rule = new Written(priority.when(), reading.origins(), sheet.place());
            texts.check(priority.text(), priority.when(), rule.place(priority.when()), List.of(sheet.name()));
        }
        freshness.check(file);
        completeness.check(file);
        examples.check(file);
    }

    /** Every rule of a programme: whom it is for, whom it prefers, and whom its reserves concern. */
    private List<Written> rules(Sheet sheet) {
        List<Criterion> rules = new ArrayList<>();
        rules.add(sheet.programme().criterion());
        sheet.priorities().stream().map(Sheet.Priority::when).forEach(rules::add);
        sheet.programme().reserves().stream()
                .map(Reserve::when)
                .filter(when -> !when.equals(Criterion.ALWAYS))
                .forEach(rules::add);
        return rules.stream()
                .map(rule -> new Written(rule, reading.origins(), sheet.place()))
                .toList();
    }
}
