package fr.palier.sirene;

import fr.palier.catalogue.profiles.ProfileWriter;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.register.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a legal unit of what the mapping of Sirene understood of a line. */
final class UnitReader {

    /** What the mapping hands on beside the facts. */
    private static final List<String> NAMES = List.of(
            "denomination", "denomination_usuelle_1", "denomination_usuelle_2", "denomination_usuelle_3", "sigle");

    private static final String RNA = "rna";
    private static final String HEADCOUNT_YEAR = "annee_effectifs";

    static final String LEGAL_FORM = "forme_juridique";

    private static final String COMPANY = "societe_commerciale";
    private static final String COMPANY_OF_THE_ESS = "societe_ess";

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private UnitReader() {}

    /**
     * The unit; empty where its number is none.
     *
     * @param profile what is known of it
     */
    static Optional<LegalUnit> read(Entry.Organisation entry, Profile profile, Provenance provenance) {
        Submission submission = entry.submission();
        Map<String, String> extras = entry.extras();
        List<String> names = NAMES.stream()
                .map(extras::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Optional.ofNullable(submission.siren())
                .flatMap(Siren::find)
                .map(siren -> new LegalUnit(
                        siren,
                        names,
                        extras.get(RNA),
                        place(profile).orElse(null),
                        year(extras.get(HEADCOUNT_YEAR)),
                        facts(profile),
                        provenance));
    }

    private static @Nullable String year(@Nullable String text) {
        return text != null && YEAR.matcher(text).matches() ? text : null;
    }

    private static Map<String, String> facts(Profile profile) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Fact fact : profile.known()) {
            if (fact.name().equals(COMPANY_OF_THE_ESS) && isKnownAsOther(profile)) {
                continue;
            }
            Profile one = Profile.empty(profile.vocabulary()).with(fact, profile.value(fact));
            facts.put(fact.name(), ProfileWriter.write(one));
        }
        return facts;
    }

    /** Whether the register knows a form that is no commercial company: its mark of the ESS then says nothing of one. */
    private static boolean isKnownAsOther(Profile profile) {
        return profile.vocabulary()
                .find(LEGAL_FORM)
                .map(profile::value)
                .filter(form -> form.isKnown() && !form.equals(new Value.Choice(COMPANY)))
                .isPresent();
    }

    private static Optional<String> place(Profile profile) {
        return profile.known().stream()
                .filter(fact -> fact.type() instanceof FactType.Place(Level level) && level == Level.COMMUNE)
                .flatMap(fact -> profile.value(fact) instanceof Value.Place place
                        ? Stream.of(place.territory().name())
                        : Stream.empty())
                .findFirst();
    }
}
