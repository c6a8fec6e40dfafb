package fr.palier.catalogue.sheets;

import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads {@code journal.yaml}: what changed in the catalogue. */
public final class JournalReader {

    private JournalReader() {}

    /** The journal, the newest entry first whatever the order of the file. */
    public static Journal read(Item file) {
        Fields fields = file.fields();
        List<Journal.Entry> entries = fields.mappings("entrees").stream()
                .flatMap(item -> entry(item.fields()).stream())
                .sorted(Comparator.comparing(Journal.Entry::date).reversed())
                .toList();
        fields.close();
        return new Journal(entries);
    }

    /** A programme that an entry names may be gone since: its identifier is not looked up. */
    private static Optional<Journal.Entry> entry(Fields fields) {
        Optional<LocalDate> date = fields.get("date").flatMap(Item::date);
        Optional<Journal.Subject> subject =
                fields.get("objet").flatMap(item -> OriginReader.word(item, Journal.Subject.class));
        Optional<String> title = fields.get("titre").flatMap(Item::text);
        String text = fields.text("texte").orElse("");
        List<String> programmes = fields.texts("programmes");
        fields.close();
        return date.isPresent() && subject.isPresent() && title.isPresent()
                ? Optional.of(new Journal.Entry(date.get(), subject.get(), title.get(), text, programmes))
                : Optional.empty();
    }
}
