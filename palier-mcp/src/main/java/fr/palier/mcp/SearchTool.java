package fr.palier.mcp;

import fr.palier.catalogue.profiles.Pieces;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Offer;
import fr.palier.catalogue.wording.Windows;
import fr.palier.engine.wording.French;
import fr.palier.guide.export.Json;
import fr.palier.search.Found;
import fr.palier.search.ProgrammeFilter;
import fr.palier.search.ProgrammeSearch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code chercher_programmes}: programmes by words, or all of them. */
final class SearchTool implements Tool {

    private static final String TEXT = "texte";

    private final Desk desk;
    private final ProgrammeSearch search;

    SearchTool(Desk desk, ProgrammeSearch search) {
        this.desk = desk;
        this.search = search;
    }

    @Override
    public String name() {
        return "chercher_programmes";
    }

    @Override
    public String title() {
        return "Chercher des programmes";
    }

    @Override
    public String description() {
        return "Cherche parmi les programmes qui aident les entreprises de l'économie sociale et solidaire (ESS) à changer"
                + " d'échelle : par des mots (nom, structure porteuse, domaine,"
                + " condition) et par des filtres qui se cumulent. Sans rien, donne tout le catalogue. Pour savoir lesquels conviennent à une structure, utilisez « orienter » :"
                + " une recherche ne décide de rien.";
    }

    @Override
    public Map<String, Object> input() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(TEXT, text("Quelques mots, comme « essaimage Bretagne » ou « inclusion numérique »."));
        for (ProgrammeFilter filter : filters()) {
            Map<String, Object> property = new LinkedHashMap<>(text(filter.meaning()));
            if (!filter.values().isEmpty()) {
                property.put(
                        "enum",
                        Stream.concat(filter.values().stream(), Stream.of((String) null))
                                .toList());
            }
            properties.put(filter.name(), property);
        }
        return desk.schemas().taking(properties, List.of());
    }

    private static Map<String, Object> text(String description) {
        return Map.of("type", List.of("string", "null"), "maxLength", 200, "description", description);
    }

    private List<ProgrammeFilter> filters() {
        return ProgrammeFilter.all(desk.catalogue(), desk.geography(), desk.today());
    }

    @Override
    public Map<String, Object> output() {
        return desk.schemas().named("Recherche");
    }

    @Override
    public Answer answer(Asked asked) {
        List<ProgrammeFilter> filters = filters();
        Optional<String> text = asked.expecting(
                        Stream.concat(Stream.of(TEXT), filters.stream().map(ProgrammeFilter::name))
                                .toArray(String[]::new))
                .text(TEXT);
        Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
        Predicate<Sheet> passing = _ -> true;
        for (ProgrammeFilter filter : filters) {
            Optional<String> value = value(filter, asked);
            passing = value.map(filter.test()).map(passing::and).orElse(passing);
            value.ifPresent(word -> chosen.put(filter.name(), word));
        }
        Optional<Found> found = text.map(search::search);
        if (found.stream().anyMatch(some -> some.words().isEmpty())) {
            throw new ToolException(
                    "Ces mots sont trop courants pour chercher. Essayez un nom, un domaine ou un lieu.");
        }
        Predicate<Sheet> kept = passing;
        List<Found.Hit> hits = found
                .map(Found::hits)
                .orElseGet(() -> desk.catalogue().sheets().stream()
                        .map(sheet -> new Found.Hit(sheet.id(), List.of()))
                        .toList())
                .stream()
                .filter(hit -> kept.test(desk.catalogue().get(hit.id())))
                .toList();
        List<Found.Sought> unknown = found.map(Found::unknown).orElse(List.of());
        Map<String, @Nullable Object> tree = desk.tree().colophon();
        tree.put(TEXT, text.orElse(null));
        tree.put("filtres", chosen);
        tree.put("mots_ecartes", unknown.stream().map(SearchTool::leftAside).toList());
        tree.put("programmes", hits.stream().map(this::programme).toList());
        return new Answer(told(hits, unknown), Json.line(tree));
    }

    private Optional<String> value(ProgrammeFilter filter, Asked asked) {
        if (!filter.name().equals(ProgrammeFilter.TERRITORY)) {
            return asked.word(filter.name(), filter.values());
        }
        Optional<String> code = asked.text(filter.name());
        code.filter(text -> ProgrammeFilter.place(desk.geography(), text).isEmpty())
                .ifPresent(text -> {
                    throw new ToolException("« territoire » vaut " + Pieces.quoted(text)
                            + " : un code était attendu, comme " + ProgrammeFilter.TERRITORY_EXAMPLE
                            + ". « chercher_lieu » le donne.");
                });
        return code;
    }

    private static Map<String, @Nullable Object> leftAside(Found.Sought word) {
        return Json.map("mot", word.typed(), "suggestion", word.suggestion());
    }

    private Map<String, @Nullable Object> programme(Found.Hit hit) {
        Sheet sheet = desk.catalogue().get(hit.id());
        return Json.map(
                "id", sheet.id(),
                "nom", sheet.name(),
                "porteurs", desk.wording().carriers(sheet),
                "resume", sheet.summary(),
                "pour", desk.wording().specialisation(sheet),
                "territoires", desk.wording().coverage(sheet),
                "offre", Offer.say(sheet, desk.wording()),
                "candidature", Windows.say(sheet.calendar(), desk.today()),
                "raisons", hit.reasons().stream().map(SearchTool::reason).toList());
    }

    private static Map<String, @Nullable Object> reason(Found.Reason reason) {
        return Json.map("rubrique", reason.label(), "extrait", excerpt(reason));
    }

    private static String excerpt(Found.Reason reason) {
        return reason.pieces().stream().map(Found.Piece::text).collect(Collectors.joining());
    }

    private String told(List<Found.Hit> hits, List<Found.Sought> unknown) {
        StringBuilder text = new StringBuilder();
        unknown.forEach(word -> text.append("« ")
                .append(word.typed())
                .append(" » n'apparaît dans aucun programme")
                .append(word.suggestion() == null ? ".\n" : " (proche : « " + word.suggestion() + " »).\n"));
        text.append(
                hits.isEmpty()
                        ? "Aucun programme ne répond. Essayez d'autres mots, moins de filtres, ou rien pour tout le catalogue.\n"
                        : hits.size() == 1 ? "1 programme :\n" : hits.size() + " programmes :\n");
        for (Found.Hit hit : hits) {
            Sheet sheet = desk.catalogue().get(hit.id());
            text.append("- ")
                    .append(sheet.name())
                    .append(" (")
                    .append(sheet.id())
                    .append("), ");
            text.append(desk.wording().carriers(sheet)).append(". ");
            text.append(Offer.say(sheet, desk.wording())).append(' ');
            text.append(French.sentence(Windows.say(sheet.calendar(), desk.today())))
                    .append(".\n");
            hit.reasons()
                    .forEach(reason -> text.append("  ")
                            .append(reason.label())
                            .append(" : ")
                            .append(excerpt(reason))
                            .append('\n'));
        }
        return text + desk.closing(List.of());
    }
}
