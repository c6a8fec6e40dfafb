package fr.palier.catalogue.yaml;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.findings.Place;
import fr.palier.catalogue.findings.Quoted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A piece of a file, asked for what it should be. Where it is something else the finding is noted and the
 * answer is empty, so that reading goes on and finds the rest.
 */
public final class Item {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.]\\d{1,6})?");

    private final YamlFile file;
    private final Node node;
    private final Findings findings;

    Item(YamlFile file, Node node, Findings findings) {
        this.file = file;
        this.node = node;
        this.findings = findings;
    }

    public Place place() {
        return file.place(node.line(), node.column());
    }

    public String file() {
        return file.name();
    }

    /** The same piece, whose findings are noted elsewhere. */
    public Item into(Findings elsewhere) {
        return new Item(file, node, elsewhere);
    }

    /** Notes a finding at this place. */
    public void report(Code code, String message, String remedy) {
        findings.add(code, place(), message, remedy);
    }

    public boolean isMapping() {
        return node instanceof Node.Mapping;
    }

    public boolean isSequence() {
        return node instanceof Node.Sequence;
    }

    /** Whether nothing is written, or null. */
    public boolean isNull() {
        return node instanceof Node.Scalar scalar && scalar.isNull();
    }

    /** Its keys and values; without any, and with a finding, where it is no mapping. */
    public Fields fields() {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(this, mapping.pairs(), file, findings);
        }
        unexpected("des clés suivies de deux-points");
        return new Fields(this, List.of(), file, findings);
    }

    /** The items of a list; a single value is a list of one; nothing, with a finding, where it is a mapping. */
    public List<Item> items() {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .map(item -> new Item(file, item, findings))
                    .toList();
        }
        if (node instanceof Node.Scalar && !isNull()) {
            return List.of(this);
        }
        unexpected("une liste");
        return List.of();
    }

    /** The items of a list of mappings; a single mapping is a list of one. */
    public List<Item> mappings() {
        return isMapping() ? List.of(this) : items();
    }

    /** A text that says something. */
    public Optional<String> text() {
        if (node instanceof Node.Scalar scalar
                && !scalar.isNull()
                && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        return unexpected("un texte");
    }

    /** A value as it stands between its quotes, spaces included; empty, with a finding, where there is none. */
    public Optional<String> exact() {
        if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar.text());
        }
        return unexpected("un texte");
    }

    /** The texts of a list. */
    public List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** Yes or no. */
    public Optional<Boolean> flag() {
        return switch (raw()) {
            case "oui", "true" -> Optional.of(true);
            case "non", "false" -> Optional.of(false);
            default -> unexpected("« oui » ou « non »");
        };
    }

    /** A number written plainly: 1500, 2.5, at most fifteen digits and six decimals. */
    public Optional<BigDecimal> number() {
        return NUMBER.matcher(raw()).matches() ? Optional.of(new BigDecimal(raw())) : unexpected("un nombre");
    }

    /** A whole number from one bound to another, both included. */
    public Optional<Integer> whole(int min, int max) {
        Optional<BigDecimal> number = number();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = number.get();
        boolean fits = value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(min)) >= 0
                && value.compareTo(BigDecimal.valueOf(max)) <= 0;
        return fits ? Optional.of(value.intValue()) : unexpected("un nombre entier entre " + min + " et " + max);
    }

    /** A day: 2025-11-01. */
    public Optional<LocalDate> date() {
        if (DATE.matcher(raw()).matches()) {
            try {
                return Optional.of(LocalDate.parse(raw()));
            } catch (DateTimeParseException e) {
                return unexpected("un jour qui existe");
            }
        }
        return unexpected("une date de la forme 2026-03-15");
    }

    /** One of some words. */
    public Optional<String> oneOf(Collection<String> known) {
        if (node instanceof Node.Scalar scalar && !scalar.isNull() && known.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        Optional<String> text = text();
        if (text.isEmpty() || known.contains(text.get())) {
            return text;
        }
        report(
                Code.VALEUR_INCONNUE,
                Quoted.of(text.get()) + " n'est pas une valeur possible ici.",
                Nearest.remedy(text.get(), known));
        return Optional.empty();
    }

    /** Notes that something else was expected here. */
    public <T> Optional<T> unexpected(String expected) {
        report(
                Code.TYPE_INATTENDU,
                "Trouvé " + described() + ", attendu " + expected + ".",
                "Écrivez " + expected + ".");
        return Optional.empty();
    }

    /** The text as it stands; empty for anything that is no text. */
    public String raw() {
        return node instanceof Node.Scalar scalar && !scalar.isNull()
                ? scalar.text().strip()
                : "";
    }

    private String described() {
        return switch (node) {
            case Node.Scalar scalar when scalar.isNull() -> "rien";
            case Node.Scalar scalar -> Quoted.of(scalar.text());
            case Node.Sequence _ -> "une liste";
            case Node.Mapping _ -> "un ensemble de clés";
        };
    }
}
