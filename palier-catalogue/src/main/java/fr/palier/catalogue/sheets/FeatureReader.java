package fr.palier.catalogue.sheets;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.rules.SourceReader;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.facts.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a programme offers and asks, beside its criteria. */
final class FeatureReader {

    private static final int LONGEST_IN_MONTHS = 240;

    private final OriginReader origins;
    private final FactValues values;
    private final Geography geography;

    FeatureReader(SourceReader sources, FactValues values, Geography geography) {
        this.origins = new OriginReader(sources);
        this.values = values;
        this.geography = geography;
    }

    /** Reads a key that holds keys of its own; null where the programme has no such key. */
    private static <T> @Nullable T part(Fields fields, String name, Function<Fields, Optional<T>> reader) {
        return fields.find(name)
                .flatMap(item -> {
                    Fields part = item.fields();
                    Optional<T> read = reader.apply(part);
                    part.close();
                    return read;
                })
                .orElse(null);
    }

    Sheet.@Nullable Specialisation specialisation(Fields fields) {
        return part(fields, "specialisation", part -> {
            Optional<String> type = part.get("type").flatMap(item -> item.oneOf(List.of("generaliste", "sectorielle")));
            return Optional.of(new Sheet.Specialisation(
                    type.filter("sectorielle"::equals).isPresent(),
                    values.of("domaines", part.find("domaines")),
                    values.of("publics", part.find("publics")),
                    OriginReader.text(part, "texte"),
                    origins.origin(part)));
        });
    }

    Sheet.@Nullable Scale scale(Fields fields) {
        return part(fields, "echelle", part -> {
            Optional<Sheet.Reach> reach =
                    part.get("valeur").flatMap(item -> OriginReader.word(item, Sheet.Reach.class));
            Origin origin = origins.origin(part);
            return reach.map(known -> new Sheet.Scale(known, origin));
        });
    }

    Sheet.@Nullable Coverage coverage(Fields fields) {
        return part(fields, "territoires", part -> {
            List<Territory> territories = new ArrayList<>();
            part.get("codes")
                    .map(Item::items)
                    .orElse(List.of())
                    .forEach(item -> territory(item).ifPresent(territories::add));
            return Optional.of(new Sheet.Coverage(territories, origins.origin(part)));
        });
    }

    private Optional<Territory> territory(Item item) {
        Optional<String> code = item.text();
        Optional<Territory> territory = code.flatMap(geography::find);
        if (code.isPresent() && territory.isEmpty()) {
            item.report(
                    Code.TERRITOIRE_INCONNU,
                    "Le territoire " + Quoted.of(code.get()) + " n'existe pas.",
                    "Écrivez par exemple « region:52 », « departement:63 », « metropole » ou « france ».");
        }
        return territory;
    }

    Sheet.@Nullable Duration duration(Fields fields) {
        return part(fields, "duree", part -> {
            Optional<Integer> min = part.get("min").flatMap(item -> item.whole(0, LONGEST_IN_MONTHS));
            Optional<Integer> max = part.get("max").flatMap(item -> item.whole(min.orElse(0), LONGEST_IN_MONTHS));
            String text = OriginReader.text(part, "texte");
            Origin origin = origins.origin(part);
            return min.flatMap(from -> max.map(to -> new Sheet.Duration(from, to, text, origin)));
        });
    }

    Sheet.@Nullable Feature feature(Fields fields, String name) {
        return part(fields, name, part -> {
            Optional<Sheet.Presence> presence = presence(part);
            String text = OriginReader.text(part, "texte");
            Origin origin = origins.origin(part);
            return presence.map(known -> new Sheet.Feature(known, text, origin));
        });
    }

    private static Optional<Sheet.Presence> presence(Fields part) {
        return part.get("valeur").flatMap(item -> OriginReader.word(item, Sheet.Presence.class));
    }

    Sheet.@Nullable Cost cost(Fields fields) {
        return part(fields, "cout", part -> {
            Optional<Boolean> free = part.get("gratuit").flatMap(Item::flag);
            Range range = range(part, "min", "max");
            Sheet.Period period = part.find("par")
                    .flatMap(item -> OriginReader.word(item, Sheet.Period.class))
                    .orElse(null);
            String rule = OriginReader.text(part, "regle");
            Origin origin = origins.origin(part);
            return free.map(known -> new Sheet.Cost(known, range.min(), range.max(), period, rule, origin));
        });
    }

    Sheet.@Nullable Endowment endowment(Fields fields) {
        return part(fields, "dotation", part -> {
            Optional<Sheet.Presence> presence = presence(part);
            Range range = range(part, "min", "max");
            String text = OriginReader.text(part, "texte");
            Origin origin = origins.origin(part);
            return presence.map(known -> new Sheet.Endowment(known, range.min(), range.max(), text, origin));
        });
    }

    Sheet.@Nullable Intake intake(Fields fields) {
        return part(fields, "places", part -> {
            Integer perYear =
                    part.find("par_an").flatMap(item -> item.whole(1, 100_000)).orElse(null);
            return Optional.of(new Sheet.Intake(perYear, OriginReader.text(part, "texte"), origins.origin(part)));
        });
    }

    Sheet.@Nullable Commitment commitment(Fields fields) {
        return part(fields, "temps_demande", part -> {
            Range days = Optional.ofNullable(
                            part(part, "jours_par_mois", inner -> Optional.of(range(inner, "min", "max"))))
                    .orElse(Range.NONE);
            return Optional.of(new Sheet.Commitment(
                    days.min(), days.max(), OriginReader.text(part, "texte"), origins.origin(part)));
        });
    }

    private record Range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        static final Range NONE = new Range(null, null);
    }

    private static Range range(Fields fields, String low, String high) {
        BigDecimal min = OriginReader.number(fields, low);
        BigDecimal max = OriginReader.number(fields, high);
        if (min != null && max != null && min.compareTo(max) > 0) {
            fields.find(high)
                    .ifPresent(item -> item.report(
                            Code.VALEUR_IMPOSSIBLE,
                            "« " + high + " » est plus petit que « " + low + " ».",
                            "Échangez les deux."));
        }
        return new Range(min, max);
    }

    @Nullable
    Calendar calendar(Fields fields) {
        return part(fields, "candidature", part -> {
            Optional<Calendar.Rhythm> rhythm = part.get("type")
                    .flatMap(
                            item -> item.oneOf(List.of("annuelle", "au_fil_de_l_eau", "variable", "fenetre", "saison")))
                    .flatMap(type -> rhythm(type, part));
            Calendar.Certainty certainty = part.find("certitude")
                    .flatMap(item -> OriginReader.word(item, Calendar.Certainty.class))
                    .orElse(Calendar.Certainty.INCONNUE);
            String text = OriginReader.text(part, "texte");
            Origin origin = origins.origin(part);
            return rhythm.map(known -> new Calendar(known, certainty, text, origin));
        });
    }

    private static Optional<Calendar.Rhythm> rhythm(String type, Fields part) {
        return switch (type) {
            case "annuelle" ->
                part.get("mois").flatMap(item -> item.whole(1, 12)).map(Calendar.Rhythm.Yearly::new);
            case "fenetre" -> window(part);
            case "saison" -> season(part);
            case "au_fil_de_l_eau" -> Optional.of(new Calendar.Rhythm.Rolling());
            default -> Optional.of(new Calendar.Rhythm.Variable());
        };
    }

    private static Optional<Calendar.Rhythm> window(Fields part) {
        Optional<LocalDate> from = part.get("du").flatMap(Item::date);
        Optional<LocalDate> until = part.get("au").flatMap(Item::date);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            return part.find("au").flatMap(item -> item.unexpected("un jour qui ne précède pas « du »"));
        }
        return from.flatMap(first -> until.map(last -> new Calendar.Rhythm.Window(first, last)));
    }

    private static Optional<Calendar.Rhythm> season(Fields part) {
        Optional<Calendar.Season> season =
                part.get("saison").flatMap(item -> OriginReader.word(item, Calendar.Season.class));
        Optional<Integer> year = part.get("annee").flatMap(item -> item.whole(2000, 2200));
        return season.flatMap(known -> year.map(of -> new Calendar.Rhythm.Seasonal(known, of)));
    }
}
