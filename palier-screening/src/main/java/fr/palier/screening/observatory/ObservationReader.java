package fr.palier.screening.observatory;

import fr.palier.screening.traits.TraitReader;
import fr.palier.screening.traits.Traits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads back what {@link ObservationWriter} wrote. A file that is cut off or was changed is refused whole. */
public final class ObservationReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Three times what the real register has; more would fill the memory of who shows it. */
    private static final int MOST_CELLS = 200_000;

    private static final String AGAIN = " Relancez ./palier observatoire, qui l'écrit en entier.";

    private final JsonParser parser;
    private final Map<String, String> words = new HashMap<>();
    private final SortedMap<String, Spot> departements = new TreeMap<>();
    private final SortedMap<Observation.Cell, Spot> acrossFields = new TreeMap<>();
    private final SortedMap<Observation.Cell, Spot> cells = new TreeMap<>();
    private final Map<String, Long> leftOut = new TreeMap<>();
    private final List<String> programmes = new ArrayList<>();
    private LocalDate date = LocalDate.MIN;
    private String catalogue = "";
    private String register = "";
    private @Nullable String about;
    private boolean isSynthetic;
    private long lines;
    private long broken;
    private Spot all = new Spot();
    private Line line = new Line();

    /** What one object of the file says of some structures. */
    private static final class Line {
        private String departement = "";
        private String size = "";
        private String field = "";
        private String age = "";
        private long structures;
        private long withoutSure;
        private long withoutPossible;
        private BitSet sure = new BitSet();
        private BitSet possible = new BitSet();
    }

    private ObservationReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a result.
     *
     * @throws ObservationException if it is not there, cannot be read, or is not what the observatory writes
     */
    public static Observation read(Path file) {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            return new ObservationReader(parser).read();
        } catch (NoSuchFileException e) {
            throw new ObservationException(
                    Observation.FILE + " n'est pas dans le dossier. ./palier observatoire --sortie DOSSIER l'y écrit.",
                    e);
        } catch (IOException e) {
            throw new ObservationException(
                    Observation.FILE + " ne se laisse pas lire : vérifiez le fichier et les droits.", e);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw new ObservationException(
                    Observation.FILE + " ne se lit pas"
                            + (place == null
                                    ? ""
                                    : " à la ligne " + place.getLineNr() + ", colonne " + place.getColumnNr())
                            + " : il est coupé ou abîmé." + AGAIN,
                    e);
        }
    }

    private Observation read() {
        parser.nextToken();
        object(Map.of(
                "date", () -> date = day(),
                "catalogue", () -> catalogue = text(),
                "registre",
                        () -> object(Map.of(
                                "nom", () -> register = text(),
                                "synthetique", () -> isSynthetic = flag(),
                                "avertissement",
                                        () -> about = parser.currentToken() == JsonToken.VALUE_NULL ? null : text(),
                                "lignes", () -> lines = count(),
                                "illisibles", () -> broken = count(),
                                "laissees", this::reasons)),
                "programmes", () -> list(() -> programmes.add(text())),
                "ensemble", () -> all = spot(Map.of()),
                "departements",
                        () -> list(() -> {
                            Spot spot = spot(Map.of("departement", () -> line.departement = word()));
                            put(departements, line.departement, spot);
                        }),
                "tous_domaines",
                        () -> list(() -> {
                            Spot spot = spot(Map.of(
                                    "departement", () -> line.departement = word(),
                                    "taille", () -> line.size = word(TraitReader.SIZES),
                                    "anciennete", () -> line.age = word(TraitReader.AGES)));
                            put(acrossFields, cell(), spot);
                        }),
                "cellules",
                        () -> list(() -> {
                            Spot spot = spot(Map.of(
                                    "departement", () -> line.departement = word(),
                                    "taille", () -> line.size = word(TraitReader.SIZES),
                                    "domaine", () -> line.field = word(),
                                    "anciennete", () -> line.age = word(TraitReader.AGES)));
                            put(cells, cell(), spot);
                        })));
        if (parser.nextToken() != null) {
            throw fault("rien n'était attendu après la fin");
        }
        return new Observation(
                date,
                catalogue,
                register,
                about,
                isSynthetic,
                lines,
                broken,
                leftOut,
                List.copyOf(programmes),
                all,
                departements,
                acrossFields,
                cells);
    }

    private Observation.Cell cell() {
        return new Observation.Cell(line.departement, line.size, line.field, line.age);
    }

    private <K> void put(Map<K, Spot> spots, K key, Spot spot) {
        if (spots.put(key, spot) != null) {
            throw fault("les mêmes structures y sont deux fois");
        }
        if (spots.size() > MOST_CELLS) {
            throw fault("plus de " + MOST_CELLS + " cellules ne se montrent pas");
        }
    }

    /** Figures, with what else their object says. */
    private Spot spot(Map<String, Runnable> keys) {
        line = new Line();
        Map<String, Runnable> known = new HashMap<>(keys);
        known.put("structures", () -> line.structures = count());
        known.put("sans_programme_sur", () -> line.withoutSure = count());
        known.put("sans_programme_possible", () -> line.withoutPossible = count());
        known.put("surs", () -> list(() -> line.sure.set(place())));
        known.put("possibles", () -> list(() -> line.possible.set(place())));
        object(known);
        BitSet impossible = (BitSet) line.sure.clone();
        impossible.andNot(line.possible);
        boolean isWhole = line.withoutPossible <= line.withoutSure
                && line.withoutSure <= line.structures
                && impossible.isEmpty()
                && line.sure.isEmpty() == (line.withoutSure == line.structures)
                && line.possible.isEmpty() == (line.withoutPossible == line.structures);
        if (!isWhole) {
            throw fault("ces nombres se contredisent");
        }
        return Spot.of(line.structures, line.sure, line.possible, line.withoutSure, line.withoutPossible);
    }

    /** An object that has to have all these keys; others are passed over. */
    private void object(Map<String, Runnable> known) {
        Set<String> missing = new HashSet<>(known.keySet());
        members(key -> {
            Runnable reading = known.get(key);
            if (reading == null) {
                parser.skipChildren();
            } else {
                reading.run();
                missing.remove(key);
            }
        });
        missing.stream().sorted().findFirst().ifPresent(key -> {
            throw fault("« " + key + " » manque : ce fichier vient peut-être d'une version plus ancienne");
        });
    }

    private void reasons() {
        members(reason -> leftOut.put(reason, count()));
    }

    private void members(Consumer<String> each) {
        expect(JsonToken.START_OBJECT, "un objet, entre accolades, était attendu");
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = Objects.requireNonNull(parser.currentName());
            parser.nextToken();
            each.accept(key);
        }
    }

    private void list(Runnable each) {
        expect(JsonToken.START_ARRAY, "une liste, entre crochets, était attendue");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            each.run();
        }
    }

    private String text() {
        expect(JsonToken.VALUE_STRING, "un texte était attendu");
        return words.computeIfAbsent(parser.getString(), word -> word);
    }

    private String word() {
        String word = text();
        return word.equals(ObservationWriter.UNKNOWN) ? Traits.UNKNOWN : word;
    }

    private String word(List<String> known) {
        String word = word();
        if (!word.equals(Traits.UNKNOWN) && !known.contains(word)) {
            throw fault(
                    "un de ces mots était attendu : " + String.join(", ", known) + ", " + ObservationWriter.UNKNOWN);
        }
        return word;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException _) {
            throw fault("une date comme 2026-11-24 était attendue");
        }
    }

    private boolean flag() {
        if (parser.currentToken() != JsonToken.VALUE_TRUE && parser.currentToken() != JsonToken.VALUE_FALSE) {
            throw fault("true ou false était attendu");
        }
        return parser.getBooleanValue();
    }

    private long count() {
        expect(JsonToken.VALUE_NUMBER_INT, "un nombre entier était attendu");
        if (parser.getBigIntegerValue().signum() < 0
                || parser.getBigIntegerValue().bitLength() >= Long.SIZE) {
            throw fault("un nombre entier, de zéro ou plus, était attendu");
        }
        return parser.getLongValue();
    }

    private int place() {
        long place = count();
        if (place >= programmes.size()) {
            throw fault("la place d'un programme de la liste « programmes » était attendue");
        }
        return (int) place;
    }

    private void expect(JsonToken token, String expected) {
        if (parser.currentToken() != token) {
            throw fault(expected);
        }
    }

    private ObservationException fault(String what) {
        TokenStreamLocation place = parser.currentTokenLocation();
        return new ObservationException(Observation.FILE + ", ligne " + place.getLineNr() + ", colonne "
                + place.getColumnNr() + " : " + what + "." + AGAIN);
    }
}
