package fr.palier.web.supporters;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.sheets.Preparation;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.web.page.Site;
import fr.palier.web.wording.Gloss;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the page of those who help, in the order in which it is read. */
@Component
final class SupportersWriter {

    /** Who asks for this help wants to settle in a new territory: a value of the fact {@code besoins}. */
    private static final String SETTLING = "implantation";

    private final Catalogue catalogue;
    private final SheetWording wording;

    SupportersWriter(Site site, SheetWording wording) {
        this.catalogue = site.catalogue();
        this.wording = wording;
    }

    Supporters write(Gloss gloss) {
        Landscape landscape = catalogue.landscape();
        return new Supporters(
                landscape.networks().stream()
                        .map(network -> network(network, gloss))
                        .toList(),
                landscape.organisations().stream()
                        .map(organisation -> organisation(organisation, gloss))
                        .toList(),
                supports(gloss),
                landscape.advisers().stream()
                        .filter(adviser -> !isSupport(adviser.programme()))
                        .map(adviser -> adviser(adviser, gloss))
                        .toList());
    }

    private Supporters.Network network(Landscape.Network network, Gloss gloss) {
        return new Supporters.Network(
                network.id(),
                network.name(),
                markup(network.presentation(), gloss),
                network.leader() == null ? null : onThisPage(network.leader()),
                network.aims().stream().map(gloss::of).toList(),
                network.members().stream().map(this::onThisPage).toList(),
                network.programmes().stream()
                        .flatMap(id -> catalogue.find(id).stream())
                        .map(sheet -> programme(sheet, gloss))
                        .toList(),
                markup(network.note(), gloss));
    }

    private Supporters.Organisation organisation(Landscape.Organisation organisation, Gloss gloss) {
        return new Supporters.Organisation(
                organisation.id(),
                organisation.name(),
                markup(organisation.presentation(), gloss),
                catalogue.landscape().networks().stream()
                        .filter(network -> organisation.memberOf().contains(network.id()))
                        .map(network -> new Supporters.Link(network.name(), "#" + network.id()))
                        .toList(),
                programmes(sheet -> sheet.carriers().contains(organisation.id()), gloss),
                outside(organisation.links()));
    }

    /** The kinds of support that are neither a list of programmes nor someone who orients; help to settle last. */
    private List<Supporters.Support> supports(Gloss gloss) {
        return catalogue.preparation().supports().stream()
                .filter(support -> support.programme() != null || support.id().equals(SETTLING))
                .sorted(Comparator.comparing(support -> support.id().equals(SETTLING)))
                .map(support -> support(support, gloss))
                .toList();
    }

    private boolean isSupport(@Nullable String programme) {
        return programme != null
                && catalogue.preparation().supports().stream()
                        .anyMatch(support -> programme.equals(support.programme()));
    }

    private Supporters.Support support(Preparation.Support support, Gloss gloss) {
        String text = gloss.of(support.text());
        String when = markup(support.when(), gloss);
        List<Supporters.Programme> programmes = support.id().equals(SETTLING)
                ? programmes(SupportersWriter::helpsToSettle, gloss)
                : programmes(sheet -> sheet.id().equals(support.programme()), gloss);
        return new Supporters.Support(
                "appui-" + support.id(), support.name(), text, when, programmes, outside(support.links()));
    }

    private Supporters.Support adviser(Landscape.Organisation adviser, Gloss gloss) {
        return new Supporters.Support(
                adviser.id(),
                adviser.name(),
                markup(adviser.presentation(), gloss),
                markup(adviser.when(), gloss),
                programmes(sheet -> sheet.id().equals(adviser.programme()), gloss),
                outside(adviser.links()));
    }

    private List<Supporters.Programme> programmes(Predicate<Sheet> chosen, Gloss gloss) {
        return catalogue.sheets().stream()
                .filter(chosen)
                .map(sheet -> programme(sheet, gloss))
                .toList();
    }

    private Supporters.Programme programme(Sheet sheet, Gloss gloss) {
        String scale = sheet.scale() == null
                ? "échelle non précisée"
                : wording.scale(sheet).toLowerCase(Locale.FRENCH);
        return new Supporters.Programme(sheet.id(), gloss.of(sheet.name()), scale);
    }

    private Supporters.Link onThisPage(String organisation) {
        Optional<Landscape.Organisation> found = catalogue.landscape().find(organisation);
        return new Supporters.Link(
                catalogue.landscape().name(organisation), found.isPresent() ? "#" + organisation : "");
    }

    private static List<Supporters.Link> outside(List<Sheet.Link> links) {
        return links.stream()
                .map(link -> new Supporters.Link(link.label(), link.url()))
                .toList();
    }

    private static boolean helpsToSettle(Sheet sheet) {
        Stream<String> needs = sheet.modalities().stream().flatMap(modality -> modality.needs().stream());
        return needs.anyMatch(SETTLING::equals);
    }

    private static @Nullable String markup(@Nullable String text, Gloss gloss) {
        return text == null ? null : gloss.of(text);
    }
}
