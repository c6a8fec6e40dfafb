package fr.palier.search;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Conjuncts;
import fr.palier.catalogue.wording.SheetFacts;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.orientation.Reserve;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The texts of a programme that are searched, as its page shows them. */
final class Texts {

    private final Catalogue catalogue;
    private final SheetWording wording;
    private final Geography geography;

    Texts(Catalogue catalogue, SheetWording wording, Geography geography) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.geography = geography;
    }

    /** Hands over each text with the part it is from. */
    void of(Sheet sheet, BiConsumer<Field, String> texts) {
        texts.accept(Field.NAME, sheet.name());
        sheet.carriers()
                .forEach(id -> texts.accept(Field.CARRIER, catalogue.landscape().name(id)));
        add(Field.NETWORK, wording.networks(sheet), texts);
        add(Field.SPECIALISATION, specialisation(sheet), texts);
        add(Field.SUMMARY, sheet.summary(), texts);
        add(Field.TERRITORY, territory(sheet), texts);
        criteria(Conjuncts.of(sheet.programme().criterion()), texts);
        sheet.modalities().forEach(modality -> texts.accept(Field.GIFTS, modality.text()));
        SheetFacts.of(sheet, wording).forEach(row -> fact(row, texts));
        add(Field.PRESENTATION, sheet.presentation(), texts);
        sheet.priorities().forEach(priority -> texts.accept(Field.PRIORITIES, priority.text()));
        sheet.programme().reserves().stream().map(Reserve::text).forEach(text -> texts.accept(Field.JURY, text));
        sheet.record().forEach(statement -> texts.accept(Field.RECORD, statement.text()));
        texts.accept(Field.DATES, wording.calendar(sheet));
    }

    private static void add(Field field, @Nullable String text, BiConsumer<Field, String> texts) {
        if (text != null && !text.isEmpty()) {
            texts.accept(field, text);
        }
    }

    /** What it is made for, and the words that a person ticks for the same. */
    private String specialisation(Sheet sheet) {
        List<String> words = new ArrayList<>(List.of(wording.specialisation(sheet)));
        Sheet.Specialisation specialisation = sheet.specialisation();
        if (specialisation != null) {
            words.addAll(values("domaines", specialisation.fields()));
            words.addAll(values("publics", specialisation.publics()));
        }
        return String.join(", ", words.stream().distinct().toList());
    }

    private List<String> values(String fact, Collection<String> values) {
        return catalogue
                .vocabulary()
                .find(fact)
                .map(known -> labels(known, values))
                .orElse(List.of());
    }

    private List<String> labels(Fact fact, Collection<String> values) {
        return values.stream()
                .map(value -> catalogue.wording().phrases(fact).value(value))
                .toList();
    }

    /** Where it acts; for less than a region, the regions too. */
    private String territory(Sheet sheet) {
        Sheet.Coverage coverage = sheet.coverage();
        if (coverage == null) {
            return "";
        }
        List<String> regions = geography.regions().stream()
                .filter(region -> coverage.territories().stream().anyMatch(part -> isPart(part, region)))
                .map(Territory::name)
                .toList();
        String names = wording.coverage(sheet);
        return regions.isEmpty() ? names : names + " (" + String.join(", ", regions) + ")";
    }

    private static boolean isPart(Territory part, Territory region) {
        return !part.code().equals(region.code()) && part.extent().isWithin(region.extent());
    }

    private void criteria(List<Criterion> criteria, BiConsumer<Field, String> texts) {
        for (Criterion criterion : criteria) {
            texts.accept(Field.CRITERIA, catalogue.wording().criterion(criterion));
            criteria(Conjuncts.parts(criterion), texts);
        }
    }

    /** A fact says nothing where it says no: nobody looks for "experts" to read "Experts : non". */
    private static void fact(SheetFacts.Row row, BiConsumer<Field, String> texts) {
        boolean isTold =
                !row.value().equals(SheetWording.UNSAID) && !row.value().equals("Non");
        boolean isElsewhere = List.of("Spécialisation", "Territoires").contains(row.label());
        if (isTold && !isElsewhere) {
            String detail = row.detail() == null ? "" : ". " + row.detail();
            texts.accept(Field.FACTS, row.label() + " : " + row.value() + detail);
        }
    }
}
