package fr.palier.web.page;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Document;
import fr.palier.catalogue.sheets.Glossary;
import fr.palier.catalogue.sheets.Licence;
import fr.palier.engine.wording.French;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page, under the name {@code frame} in every model.
 *
 * @param version the catalogue's version, its date and a hash
 * @param date the catalogue's date in words; its version where it has none
 * @param source the document that most of it was taken from; null where it names none
 * @param sourceMonth the month of that document, "octobre 2025"; null where it is not known
 * @param operator who answers for this copy
 * @param glossary what the words of the trade mean
 * @param licence under what terms it may be used; null where it does not say
 */
public record Frame(
        Assets assets,
        List<Section> navigation,
        String version,
        String date,
        @Nullable Document source,
        @Nullable String sourceMonth,
        @Nullable Licence licence,
        String engine,
        Operator operator,
        Glossary glossary) {

    public Frame {
        navigation = List.copyOf(navigation);
    }

    /** The frame around a catalogue. */
    public static Frame of(Site site, Assets assets) {
        Catalogue catalogue = site.catalogue();
        Document source = catalogue.documents().stream().findFirst().orElse(null);
        return new Frame(
                assets,
                Section.navigation(),
                catalogue.version(),
                dateOf(catalogue.version()),
                source,
                source == null || source.date() == null ? null : monthOf(source.date()),
                catalogue.licence(),
                site.engine(),
                site.operator(),
                catalogue.glossary());
    }

    /** A term of the glossary; null where this catalogue does not explain it. */
    public Glossary.@Nullable Term term(String id) {
        return glossary.find(id).orElse(null);
    }

    private static String monthOf(LocalDate date) {
        return French.month(date.getMonthValue()) + " " + date.getYear();
    }

    private static String dateOf(String version) {
        String day = version.substring(0, Math.max(0, version.indexOf('+')));
        try {
            return French.date(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return version;
        }
    }
}
