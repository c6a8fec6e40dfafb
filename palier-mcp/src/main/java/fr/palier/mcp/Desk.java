package fr.palier.mcp;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.Pieces;
import fr.palier.catalogue.profiles.ProfileException;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.guide.export.CatalogueTree;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What all tools share. It never changes while the server runs.
 *
 * @param engine the engine's version
 * @param clock tells the day where none is asked for
 */
record Desk(
        Catalogue catalogue,
        Geography geography,
        String engine,
        Clock clock,
        ToolSchemas schemas,
        SheetWording wording,
        SourceList sources) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Today in Paris. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    /** The day that is asked for, or today. */
    LocalDate day(Asked asked) {
        return asked.day("date").orElseGet(this::today);
    }

    CatalogueTree tree() {
        return new CatalogueTree(catalogue, today());
    }

    /**
     * The profile that is asked about; of one that is missing nothing is known.
     *
     * @throws ToolException if it cannot be used
     */
    Submission submission(Optional<String> json, LocalDate date) {
        if (json.isEmpty()) {
            return new Submission(null, null, null, Profile.empty(catalogue.vocabulary()));
        }
        try {
            return new ProfileReader(catalogue.terms(), geography, date).read(json.get());
        } catch (ProfileException e) {
            throw new ToolException(e.getMessage() + " L'outil « lire_vocabulaire » liste les clés et leurs valeurs.");
        }
    }

    /**
     * The facts that nobody knows and that need not be asked again.
     *
     * @throws ToolException if one is none that a person gives
     */
    Set<Fact> declined(Optional<String> json) {
        Set<Fact> declined = new LinkedHashSet<>();
        try {
            for (String name : json.map(Pieces::words).orElse(List.of())) {
                declined.add(catalogue
                        .vocabulary()
                        .find(name)
                        .filter(fact -> !fact.isDerived())
                        .orElseThrow(() -> new ToolException("« ne_sait_pas » nomme " + Pieces.quoted(name)
                                + ", qui n'est pas un fait que l'on donne. L'outil « lire_vocabulaire » les liste.")));
            }
        } catch (ProfileException e) {
            throw new ToolException("« ne_sait_pas » : " + e.getMessage());
        }
        return declined;
    }

    /** Where an answer comes from and what it is worth: the last lines of every text. */
    String closing(List<SourceList.Entry> cited) {
        String sections = cited.stream()
                .map(entry -> "[" + entry.number() + "] " + entry.title())
                .collect(Collectors.joining("\n"));
        String warning = catalogue.licence() == null
                ? "Les résultats sont indicatifs."
                : catalogue.licence().warning();
        return (sections.isEmpty() ? "" : "\nSources :\n" + sections + "\n") + "\nCatalogue Palier "
                + catalogue.version() + ". " + warning;
    }
}
