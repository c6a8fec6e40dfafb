package fr.palier.web.comparison;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Origin;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Conjuncts;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.Windows;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.wording.French;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the guide's synthesis tables, in its order, and those that it leaves in its fiches. */
final class Columns {

    private static final String NO_CONDITION = "Sans condition";

    private final Catalogue catalogue;
    private final SheetWording words;
    private final LocalDate date;

    /** @param date the day from which openings are told */
    Columns(Catalogue catalogue, SheetWording words, LocalDate date) {
        this.catalogue = catalogue;
        this.words = words;
        this.date = date;
    }

    List<Column> all() {
        return List.of(
                new Column("programme", "Programme", sheet -> Cell.of(sheet.name()), Order.byText(Sheet::name)),
                new Column(
                        "porteur",
                        "Structure porteuse",
                        sheet -> Cell.of(words.carriers(sheet)),
                        Order.byText(words::carriers)),
                new Column("specialisation", "Spécialisation", this::specialisation, known(words::specialisation)),
                conditions("statuts", "Statuts éligibles", Topic.STATUS),
                conditions("maturite", "Critères de maturité", Topic.MATURITY),
                conditions("conditions", "Autres conditions", Topic.OTHER),
                new Column("perimetre", "Périmètre géographique", this::coverage, Order.by(this::reach)),
                new Column("duree", "Durée", this::duration, Order.by(Columns::months)),
                feature("individuel", "Suivi individuel", Sheet::individual),
                feature("collectif", "Séminaires collectifs", Sheet::collective),
                feature("experts", "Mobilisation d'experts", Sheet::experts),
                new Column("cout", "Gratuité ou coût", this::cost, Order.by(Columns::price)),
                new Column("dotation", "Dotation financière", this::endowment, Order.by(Columns::money)),
                new Column("temps", "Jours par mois", this::commitment, Order.by(Columns::days)),
                new Column("places", "Places par an", this::intake, Order.by(Columns::intakePerYear)),
                new Column("ouverture", "Prochaine ouverture", this::opening, Order.by(this::opens)));
    }

    private Cell specialisation(Sheet sheet) {
        Sheet.Specialisation specialisation = sheet.specialisation();
        return Cell.of(words.specialisation(sheet), null, specialisation == null ? null : specialisation.origin());
    }

    /** Ordered by how much is asked: no condition first. */
    private Column conditions(String word, String label, Topic topic) {
        return new Column(
                word,
                label,
                sheet -> conditions(sheet, topic),
                Order.by(sheet -> Conjuncts.of(sheet.programme().criterion()).stream()
                        .filter(criterion -> Topic.of(criterion) == topic)
                        .count()));
    }

    private Cell conditions(Sheet sheet, Topic topic) {
        List<Cell.Line> lines = Conjuncts.of(sheet.programme().criterion()).stream()
                .filter(criterion -> Topic.of(criterion) == topic)
                .map(criterion -> new Cell.Line(
                        French.sentence(catalogue.wording().criterion(criterion)), isContested(criterion)))
                .toList();
        return lines.isEmpty() ? Cell.of(NO_CONDITION) : new Cell(lines, null, null);
    }

    private static boolean isContested(Criterion criterion) {
        return criterion.note().isContested()
                || Conjuncts.parts(criterion).stream().anyMatch(Columns::isContested);
    }

    private Cell coverage(Sheet sheet) {
        Sheet.Coverage coverage = sheet.coverage();
        return Cell.of(words.coverage(sheet), null, coverage == null ? null : coverage.origin());
    }

    private Sheet.@Nullable Reach reach(Sheet sheet) {
        return sheet.scale() == null ? null : sheet.scale().reach();
    }

    private Cell duration(Sheet sheet) {
        Sheet.Duration duration = sheet.duration();
        return duration == null
                ? Cell.of(SheetWording.UNSAID)
                : Cell.of(words.duration(sheet), duration.text(), duration.origin());
    }

    /** The shortest it can be counts first, then the longest. */
    private static @Nullable Integer months(Sheet sheet) {
        Sheet.Duration duration = sheet.duration();
        return duration == null ? null : duration.min() * 1_000 + duration.max();
    }

    private static Column feature(String word, String label, Function<Sheet, Sheet.@Nullable Feature> feature) {
        return new Column(
                word, label, sheet -> feature(feature.apply(sheet)), Order.by(sheet -> presence(feature.apply(sheet))));
    }

    private static Cell feature(Sheet.@Nullable Feature feature) {
        return feature == null
                ? Cell.of(SheetWording.UNSAID)
                : Cell.of(SheetWording.presence(feature), feature.text(), feature.origin());
    }

    private static Sheet.@Nullable Presence presence(Sheet.@Nullable Feature feature) {
        return feature == null || feature.presence() == Sheet.Presence.INCONNU ? null : feature.presence();
    }

    private Cell cost(Sheet sheet) {
        Sheet.Cost cost = sheet.cost();
        return cost == null ? Cell.of(SheetWording.UNSAID) : Cell.of(words.cost(sheet), cost.rule(), cost.origin());
    }

    /** What the whole programme costs at least. Monthly fees are counted over its shortest duration. */
    private static @Nullable BigDecimal price(Sheet sheet) {
        Sheet.Cost cost = sheet.cost();
        if (cost == null) {
            return null;
        }
        BigDecimal least = cost.free() ? BigDecimal.ZERO : cost.min();
        Sheet.Duration duration = sheet.duration();
        boolean isMonthly = cost.period() == Sheet.Period.MOIS;
        if (least == null || (isMonthly && duration == null)) {
            return null;
        }
        return isMonthly && duration != null ? least.multiply(BigDecimal.valueOf(duration.min())) : least;
    }

    private Cell endowment(Sheet sheet) {
        Sheet.Endowment endowment = sheet.endowment();
        return endowment == null
                ? Cell.of(SheetWording.UNSAID)
                : Cell.of(words.endowment(sheet), endowment.text(), endowment.origin());
    }

    /** Some money of which nobody says how much is more than none. */
    private static @Nullable BigDecimal money(Sheet sheet) {
        Sheet.Endowment endowment = sheet.endowment();
        if (endowment == null) {
            return null;
        }
        return switch (endowment.presence()) {
            case OUI ->
                Optional.ofNullable(endowment.max())
                        .or(() -> Optional.ofNullable(endowment.min()))
                        .orElse(BigDecimal.ONE);
            case NON -> BigDecimal.ZERO;
            case INCONNU -> null;
        };
    }

    private Cell commitment(Sheet sheet) {
        Sheet.Commitment commitment = sheet.commitment();
        return commitment == null
                ? Cell.of(SheetWording.UNSAID)
                : Cell.of(French.sentence(words.commitment(sheet)), commitment.text(), commitment.origin());
    }

    private static @Nullable BigDecimal days(Sheet sheet) {
        return sheet.commitment() == null ? null : sheet.commitment().minDays();
    }

    private Cell intake(Sheet sheet) {
        Sheet.Intake intake = sheet.intake();
        return intake == null
                ? Cell.of(SheetWording.UNSAID)
                : Cell.of(words.intake(sheet), intake.text(), intake.origin());
    }

    private static @Nullable Integer intakePerYear(Sheet sheet) {
        return sheet.intake() == null ? null : sheet.intake().perYear();
    }

    private Cell opening(Sheet sheet) {
        Calendar calendar = sheet.calendar();
        Origin origin = calendar == null ? null : calendar.origin();
        return Cell.of(Windows.say(calendar, date), null, origin);
    }

    /** The first day on which one can apply; today where one can already. */
    private @Nullable LocalDate opens(Sheet sheet) {
        Calendar calendar = sheet.calendar();
        if (calendar == null) {
            return null;
        }
        return switch (calendar.on(date)) {
            case OUVERTE -> date;
            case A_VENIR -> calendar.next(date).map(Calendar.Span::from).orElse(null);
            case PASSEE, INCONNUE -> null;
        };
    }

    private static Order known(Function<Sheet, String> text) {
        return Order.byText(sheet -> {
            String said = text.apply(sheet);
            return said.equals(SheetWording.UNSAID) ? null : said;
        });
    }
}
