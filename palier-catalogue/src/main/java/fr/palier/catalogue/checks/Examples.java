package fr.palier.catalogue.checks;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.ProfileException;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.catalogue.results.Words;
import fr.palier.catalogue.yaml.Fields;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether the examples of a programme come out as they say. */
final class Examples {

    private static final Map<String, Verdict> VERDICTS = verdicts();

    private final Catalogue catalogue;
    private final Geography geography;
    private final Report report;

    Examples(Catalogue catalogue, Geography geography, Report report) {
        this.catalogue = catalogue;
        this.geography = geography;
        this.report = report;
    }

    private static Map<String, Verdict> verdicts() {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(Words.verdict(verdict), verdict);
        }
        return verdicts;
    }

    void check(ProgrammeFile file) {
        Findings unreadable = new Findings();
        for (Item item : file.fields(unreadable).mappings("exemples")) {
            Fields fields = item.fields();
            check(file.sheet().programme(), fields);
            fields.close();
        }
        for (Finding finding : unreadable.sorted()) {
            report.add(Code.EXEMPLE_ILLISIBLE, finding.place(), finding.message(), finding.remedy());
        }
    }

    private void check(Programme programme, Fields fields) {
        fields.text("titre");
        Optional<LocalDate> date = fields.get("date").flatMap(Item::date);
        Optional<Verdict> verdict = fields.get("verdict")
                .flatMap(item -> item.oneOf(VERDICTS.keySet()))
                .map(VERDICTS::get);
        Optional<Item> profile = fields.get("profil")
                .flatMap(item -> item.isMapping() ? Optional.of(item) : item.unexpected("un profil"));
        fields.find("eligible_le");
        fields.find("faits_manquants");
        if (date.isPresent() && verdict.isPresent() && profile.isPresent()) {
            profile(profile.get(), date.get())
                    .map(known -> Orientation.of(known, date.get(), List.of(programme))
                            .outcomes()
                            .getFirst())
                    .ifPresent(outcome -> compare(fields, verdict.get(), outcome));
        }
    }

    private Optional<Profile> profile(Item item, LocalDate date) {
        try {
            return Optional.of(new ProfileReader(catalogue.vocabulary(), geography, date).read(item.fields()));
        } catch (ProfileException e) {
            report.add(
                    Code.EXEMPLE_ILLISIBLE,
                    item.place(),
                    "Le profil de cet exemple ne se lit pas : " + e.getMessage(),
                    "Écrivez-le comme un profil que l'on donne à « orienter ».");
            return Optional.empty();
        }
    }

    private void compare(Fields fields, Verdict expected, Outcome outcome) {
        if (outcome.verdict() != expected) {
            differs(
                    fields,
                    "verdict",
                    "le verdict « " + Words.verdict(expected) + " »",
                    "« " + Words.verdict(outcome.verdict()) + " »");
        }
        fields.find("eligible_le")
                .filter(item -> !item.isNull())
                .flatMap(Item::date)
                .ifPresent(day -> {
                    Optional<LocalDate> found = outcome.decision().eligibleFrom();
                    if (!found.equals(Optional.of(day))) {
                        differs(
                                fields,
                                "eligible_le",
                                "l'éligibilité le " + French.date(day),
                                found.map(French::date).orElse("aucune date"));
                    }
                });
        fields.find("faits_manquants").map(Item::texts).ifPresent(names -> {
            Set<String> found = new TreeSet<>();
            outcome.missing().stream().map(Fact::name).forEach(found::add);
            if (!found.equals(new TreeSet<>(names))) {
                differs(fields, "faits_manquants", "pour faits manquants " + list(names), list(found));
            }
        });
    }

    private void differs(Fields fields, String key, String expected, String found) {
        String title = fields.text("titre").map(text -> Quoted.of(text) + " : ").orElse("");
        report.add(
                Code.EXEMPLE_FAUX,
                fields.find(key).orElse(fields.owner()).place(),
                title + "l'exemple annonce " + expected + ", la règle donne " + found + ".",
                "Corrigez l'exemple s'il se trompe, ou la règle si c'est elle.");
    }

    private static String list(Collection<String> names) {
        return names.isEmpty() ? "aucun fait" : Quoted.of(String.join(", ", names));
    }
}
