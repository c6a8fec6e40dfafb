package fr.palier.web.api;

import fr.palier.catalogue.profiles.Pieces;
import fr.palier.catalogue.profiles.PlaceSearch;
import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Level;
import fr.palier.guide.export.CatalogueTree;
import fr.palier.guide.export.Json;
import fr.palier.search.ProgrammeFilter;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Site;
import fr.palier.web.problem.ProblemKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the catalogue says, and where places are. */
@Controller
final class CatalogueEndpoint {

    private static final String PROGRAMMES = "/api/v1/programmes";
    private static final String STRUCTURES = "/api/v1/structures";
    private static final String NETWORKS = "/api/v1/reseaux";
    private static final List<String> LEVELS = List.of("commune", "departement", "region", "tous");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final int LONGEST_CODE = 60;

    private final Site site;
    private final PlaceSearch places;

    CatalogueEndpoint(Site site, PlaceSearch places) {
        this.site = site;
        this.places = places;
    }

    @GetMapping(path = PROGRAMMES, produces = Reply.JSON)
    @Costly(2)
    ResponseEntity<byte[]> programmes(Parameters parameters) {
        List<ProgrammeFilter> filters = ProgrammeFilter.all(site.catalogue(), site.geography(), site.today());
        Query.expect(
                parameters,
                Stream.concat(filters.stream().map(ProgrammeFilter::name), Paging.NAMES.stream())
                        .toList());
        Predicate<Sheet> asked =
                filters.stream().map(filter -> asked(filter, parameters)).reduce(_ -> true, Predicate::and);
        List<Sheet> sheets = site.catalogue().sheets().stream().filter(asked).toList();
        Paging paging = Paging.of(PROGRAMMES, parameters, sheets.size());
        CatalogueTree tree = tree();
        return page(
                tree,
                paging,
                "programmes",
                paging.of(sheets).stream().map(tree::programme).toList());
    }

    @GetMapping(path = PROGRAMMES + "/{id}", produces = Reply.JSON)
    @Costly
    ResponseEntity<byte[]> programme(@PathVariable String id, Parameters parameters) {
        Query.expect(parameters, List.of());
        Sheet sheet = site.catalogue()
                .find(id)
                .orElseThrow(() -> unknown("Aucun programme n'a l'identifiant ", id, PROGRAMMES));
        CatalogueTree tree = tree();
        Map<String, @Nullable Object> reply = tree.colophon();
        reply.put("programme", tree.programme(sheet));
        return Reply.read(reply);
    }

    @GetMapping(path = STRUCTURES, produces = Reply.JSON)
    @Costly
    ResponseEntity<byte[]> structures(Parameters parameters) {
        Query.expect(parameters, List.of("role", "reseau", "page", "taille"));
        String role = parameters.word("role", roles()).orElse("");
        String network = parameters.one("reseau", LONGEST).orElse("");
        List<Landscape.Organisation> organisations = organisations()
                .filter(each -> role.isEmpty()
                        || each.roles().stream().anyMatch(its -> word(its).equals(role)))
                .filter(each -> network.isEmpty() || each.memberOf().contains(network))
                .toList();
        Paging paging = Paging.of(STRUCTURES, parameters, organisations.size());
        return page(
                tree(),
                paging,
                "structures",
                paging.of(organisations).stream()
                        .map(CatalogueEndpoint::structure)
                        .toList());
    }

    @GetMapping(path = STRUCTURES + "/{id}", produces = Reply.JSON)
    @Costly
    ResponseEntity<byte[]> structure(@PathVariable String id, Parameters parameters) {
        Query.expect(parameters, List.of());
        Landscape.Organisation found = organisations()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("Aucune structure n'a l'identifiant ", id, STRUCTURES));
        Map<String, @Nullable Object> reply = tree().colophon();
        reply.put("structure", structure(found));
        return Reply.read(reply);
    }

    @GetMapping(path = NETWORKS, produces = Reply.JSON)
    @Costly
    ResponseEntity<byte[]> networks(Parameters parameters) {
        Query.expect(parameters, Paging.NAMES);
        List<Landscape.Network> networks = site.catalogue().landscape().networks();
        Paging paging = Paging.of(NETWORKS, parameters, networks.size());
        return page(
                tree(),
                paging,
                "reseaux",
                paging.of(networks).stream().map(CatalogueTree::network).toList());
    }

    @GetMapping(path = NETWORKS + "/{id}", produces = Reply.JSON)
    @Costly
    ResponseEntity<byte[]> network(@PathVariable String id, Parameters parameters) {
        Query.expect(parameters, List.of());
        Landscape.Network found = site.catalogue().landscape().networks().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("Aucun réseau n'a l'identifiant ", id, NETWORKS));
        Map<String, @Nullable Object> reply = tree().colophon();
        reply.put("reseau", CatalogueTree.network(found));
        return Reply.read(reply);
    }

    @GetMapping(path = "/api/v1/vocabulaire", produces = Reply.JSON)
    @Costly
    ResponseEntity<byte[]> vocabulary(Parameters parameters) {
        Query.expect(parameters, List.of());
        CatalogueTree tree = tree();
        Map<String, @Nullable Object> reply = tree.colophon();
        reply.put("faits", tree.facts());
        return Reply.read(reply);
    }

    @GetMapping(path = "/api/v1/geographie", produces = Reply.JSON)
    @Costly(2)
    ResponseEntity<byte[]> places(Parameters parameters) {
        Query.expect(parameters, List.of("q", "niveau"));
        String text = parameters.one("q", LONGEST).orElse("");
        if (text.length() < SHORTEST) {
            throw Refusal.badRequest("« q » doit dire quel lieu chercher, en deux caractères au moins : ?q=clermont.");
        }
        List<PlaceSearch.Found> found =
                places.find(text, levels(parameters.word("niveau", LEVELS).orElse("tous")));
        return Reply.read(CatalogueTree.places(text, found));
    }

    /** The programmes that pass a filter; all of them where it is not used. */
    private Predicate<Sheet> asked(ProgrammeFilter filter, Parameters parameters) {
        Optional<String> value = filter.name().equals(ProgrammeFilter.TERRITORY)
                ? parameters.one(filter.name(), LONGEST_CODE)
                : parameters.word(filter.name(), filter.values());
        if (filter.name().equals(ProgrammeFilter.TERRITORY)) {
            value.filter(code -> ProgrammeFilter.place(site.geography(), code).isEmpty())
                    .ifPresent(code -> {
                        throw Refusal.badRequest("« territoire » vaut " + Pieces.quoted(code)
                                + " : un code était attendu, comme " + ProgrammeFilter.TERRITORY_EXAMPLE + ".");
                    });
        }
        return value.map(filter.test()).orElse(_ -> true);
    }

    private CatalogueTree tree() {
        return new CatalogueTree(site.catalogue(), site.today());
    }

    private static ResponseEntity<byte[]> page(
            CatalogueTree tree, Paging paging, String name, List<Map<String, @Nullable Object>> items) {
        Map<String, @Nullable Object> reply = tree.colophon();
        reply.put("total", paging.total());
        reply.put("page", paging.number());
        reply.put("pages", paging.pages());
        reply.put("taille", paging.size());
        reply.put("precedente", paging.previous());
        reply.put("suivante", paging.next());
        reply.put(name, items);
        HttpHeaders headers = new HttpHeaders();
        headers.add(HttpHeaders.LINK, paging.header());
        return Reply.read(Json.line(reply), headers);
    }

    /** Those that carry programmes and those that orient, each once. */
    private Stream<Landscape.Organisation> organisations() {
        Landscape landscape = site.catalogue().landscape();
        Stream<Landscape.Organisation> others = landscape.advisers().stream()
                .filter(adviser -> landscape.find(adviser.id()).isEmpty());
        return Stream.concat(landscape.organisations().stream(), others);
    }

    private static Map<String, @Nullable Object> structure(Landscape.Organisation organisation) {
        Map<String, @Nullable Object> tree = CatalogueTree.organisation(organisation);
        tree.put(
                "roles",
                organisation.roles().stream()
                        .sorted()
                        .map(CatalogueEndpoint::word)
                        .toList());
        return tree;
    }

    private static Refusal unknown(String sentence, String id, String list) {
        return Refusal.of(
                ProblemKind.INTROUVABLE, sentence + Pieces.quoted(id) + ". La liste est à l'adresse " + list + ".");
    }

    private static List<String> roles() {
        return Stream.of(Landscape.Role.values()).map(CatalogueEndpoint::word).toList();
    }

    private static Set<Level> levels(String name) {
        return name.equals("tous")
                ? EnumSet.of(Level.REGION, Level.DEPARTEMENT, Level.COMMUNE)
                : EnumSet.of(Level.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
