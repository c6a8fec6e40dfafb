package fr.palier.catalogue;

import fr.palier.catalogue.rules.Terms;
import fr.palier.catalogue.sheets.Document;
import fr.palier.catalogue.sheets.Glossary;
import fr.palier.catalogue.sheets.Journal;
import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.sheets.Licence;
import fr.palier.catalogue.sheets.Preparation;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue, read whole and without a fault that would change what it says.
 *
 * @param version its date and a hash of its content: the same text, the same version
 * @param terms what it can speak of
 * @param sheets its programmes, by identifier
 * @param landscape who carries, networks and orients
 * @param preparation how to get ready
 * @param glossary the words of the trade
 * @param documents what its facts were taken from
 * @param journal what changed in it
 * @param licence under what terms its words may be used; null where it does not say
 */
public record Catalogue(
        String version,
        Terms terms,
        List<Sheet> sheets,
        Landscape landscape,
        Preparation preparation,
        Glossary glossary,
        List<Document> documents,
        Journal journal,
        @Nullable Licence licence) {

    public Catalogue {
        sheets = List.copyOf(sheets);
        documents = List.copyOf(documents);
    }

    public Vocabulary vocabulary() {
        return terms.vocabulary();
    }

    public Wording wording() {
        return terms.wording();
    }

    /** What the engine decides on, by identifier. */
    public List<Programme> programmes() {
        return sheets.stream().map(Sheet::programme).toList();
    }

    /** The sheet of a programme. */
    public Optional<Sheet> find(String id) {
        return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    /**
     * The sheet of a programme that is known to exist.
     *
     * @throws IllegalArgumentException if there is no such programme
     */
    public Sheet get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no such programme: " + id));
    }
}
