package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.engine.wording.Findings;
import fr.palier.sirene.LegalUnit;
import fr.palier.sirene.Lookup;
import fr.palier.sirene.Matches;
import fr.palier.sirene.SireneException;
import fr.palier.sirene.UnitFacts;
import fr.palier.sirene.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a register knows of the organisation that {@code --siren} names; nothing where it is not named or not known. */
final class Prefill {

    static final String SIREN = "siren";

    /** Nothing is known from a register. */
    static final Prefill NONE = new Prefill(null, Map.of());

    private final @Nullable LegalUnit unit;
    private final Map<Fact, Value> known;

    private Prefill(@Nullable LegalUnit unit, Map<Fact, Value> known) {
        this.unit = unit;
        this.known = known;
    }

    /**
     * What the register knows. Where it does not know the number, a sentence says so and everything is as without it.
     *
     * @throws CommandException if the number is none, or there is no register to look in
     */
    static Prefill of(Arguments arguments, Catalogue catalogue, LocalDate date, Terminal terminal) {
        Optional<String> text = arguments.find(SIREN);
        if (text.isEmpty()) {
            return NONE;
        }
        Wanted wanted = numbered(text.get());
        try (Lookup lookup = open(arguments, catalogue)) {
            Matches matches = lookup.find(wanted, 1);
            if (matches.units().isEmpty()) {
                terminal.tell(silence(matches) + " Nous continuons sans.");
                return NONE;
            }
            LegalUnit unit = matches.units().getFirst();
            Prefill prefill = new Prefill(unit, new UnitFacts(catalogue.terms(), Geography.french()).of(unit, date));
            prefill.tell(catalogue, date, Paper.aside(terminal));
            return prefill;
        } catch (SireneException e) {
            throw new CommandException(e.getMessage(), e);
        }
    }

    private static Wanted numbered(String text) {
        return switch (Wanted.read(text)) {
            case Wanted.Mistyped(String problem) -> throw new CommandException("--siren : " + problem);
            case Wanted.ByName _ ->
                throw new CommandException(
                        "--siren vaut « " + text + " » : un numéro SIREN de neuf chiffres était attendu."
                                + " « palier sirene chercher » le trouve par le nom.");
            case Wanted.ByNumber number -> number;
            case Wanted.ByRna rna -> rna;
        };
    }

    /**
     * What there is to look in, to be closed.
     *
     * @throws CommandException if there is nothing
     */
    static Lookup open(Arguments arguments, Catalogue catalogue) {
        RegisterSettings settings = RegisterSettings.ofProcess();
        Lookup lookup = settings.open(arguments, catalogue);
        if (lookup.isEmpty()) {
            throw new CommandException("Il n'y a pas d'index de Sirene dans « " + settings.folder(arguments)
                    + " ». « palier sirene importer » en fait un, par exemple avec les fichiers de exemples/sirene.");
        }
        return lookup;
    }

    /** What is said where nothing was found. */
    static String silence(Matches matches) {
        return matches.isUnanswered()
                ? "Le service public qui tient cet annuaire ne répond pas pour le moment."
                : "Nous n'avons pas trouvé cette structure dans le registre.";
    }

    private void tell(Catalogue catalogue, LocalDate date, Paper paper) {
        if (unit == null) {
            return;
        }
        Findings findings = new Findings(catalogue.wording(), date);
        List<String> said = new ArrayList<>();
        known.forEach((fact, value) -> findings.value(fact, value)
                .ifPresent(text -> said.add(catalogue.wording().phrases(fact).label() + " : " + text)));
        paper.line(unit.name() + " (" + unit.whereabouts() + ").");
        paper.line("D'après " + unit.provenance().say() + ", sauf si vous dites autrement : " + String.join(" ; ", said)
                + ".");
    }

    /** The profile to begin a dialogue with. */
    Profile begin(Profile empty) {
        return merged(empty);
    }

    /**
     * What someone handed in, with what the register knows beside it; what they say governs.
     *
     * @throws CommandException if it is about another organisation
     */
    Submission merged(Submission submission) {
        if (unit == null) {
            return submission;
        }
        String siren = unit.siren().digits();
        if (submission.siren() != null && !submission.siren().equals(siren)) {
            throw new CommandException("Le profil porte le numéro SIREN " + submission.siren() + ", et --siren dit "
                    + siren + " : gardez l'un des deux.");
        }
        String name = submission.name() == null ? unit.name() : submission.name();
        return new Submission(submission.id(), name, siren, merged(submission.profile()));
    }

    private Profile merged(Profile said) {
        return UnitFacts.merged(said, known);
    }

    /** Which facts of a profile come from the register, and what it is called. */
    Map<Fact, String> origins(Profile said, Profile merged) {
        Map<Fact, String> origins = new HashMap<>();
        if (unit != null) {
            known.forEach((fact, value) -> {
                if (!said.value(fact).isKnown() && merged.value(fact).equals(value)) {
                    origins.put(fact, unit.provenance(fact).say());
                }
            });
        }
        return origins;
    }
}
