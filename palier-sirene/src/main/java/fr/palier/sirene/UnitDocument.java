package fr.palier.sirene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;

/** A legal unit as a document of the index, there and back. */
final class UnitDocument {

    static final String SIREN = "siren";
    static final String RNA = "rna";

    private static final String NAME = "name";
    private static final String PLACE_NAME = "place.name";
    private static final String HEADCOUNT_YEAR = "headcount.year";

    /** What the name of a fact's field begins with. */
    private static final String FACT = "fact.";

    private UnitDocument() {}

    static Document of(LegalUnit unit) {
        Document document = new Document();
        document.add(new StringField(SIREN, unit.siren().digits(), Store.YES));
        if (unit.rna() != null) {
            document.add(new StringField(RNA, unit.rna(), Store.YES));
        }
        for (String name : unit.names()) {
            document.add(new StoredField(NAME, name));
            document.add(new TextField(Names.WORDS, name, Store.NO));
            document.add(new TextField(Names.STEMS, name, Store.NO));
        }
        if (unit.place() != null) {
            document.add(new StoredField(PLACE_NAME, unit.place()));
            document.add(new TextField(Names.PLACE, unit.place(), Store.NO));
        }
        if (unit.headcountYear() != null) {
            document.add(new StoredField(HEADCOUNT_YEAR, unit.headcountYear()));
        }
        unit.facts().forEach((fact, json) -> document.add(new StoredField(FACT + fact, json)));
        return document;
    }

    static LegalUnit read(Document document, Provenance provenance) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (IndexableField field : document.getFields()) {
            if (field.name().startsWith(FACT)) {
                facts.put(field.name().substring(FACT.length()), field.stringValue());
            }
        }
        return new LegalUnit(
                new Siren(document.get(SIREN)),
                List.of(document.getValues(NAME)),
                document.get(RNA),
                document.get(PLACE_NAME),
                document.get(HEADCOUNT_YEAR),
                facts,
                provenance);
    }
}
