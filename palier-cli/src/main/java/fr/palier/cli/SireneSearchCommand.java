package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.wording.Findings;
import fr.palier.sirene.LegalUnit;
import fr.palier.sirene.Lookup;
import fr.palier.sirene.Matches;
import fr.palier.sirene.SireneException;
import fr.palier.sirene.UnitFacts;
import fr.palier.sirene.Wanted;
import java.time.LocalDate;
import org.apache.commons.cli.Options;

/** {@code sirene chercher}: finds an organisation by name or number, and says what the register knows of it. */
final class SireneSearchCommand implements Command {

    private static final int MOST = 10;
    private static final int INDENT = 2;

    @Override
    public String name() {
        return "sirene chercher";
    }

    @Override
    public String summary() {
        return "retrouve une structure par son nom, son numéro SIREN ou son numéro RNA";
    }

    @Override
    public String usage() {
        return "TEXTE… [--index DOSSIER]";
    }

    @Override
    public String description() {
        return "Cherche dans l'index que fait « palier sirene importer ». Les accents, les pluriels et les fautes de"
                + " frappe ne gênent pas.";
    }

    @Override
    public boolean takesWords() {
        return true;
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(RegisterSettings.option())
                .addOption(Arguments.option(Arguments.CATALOGUE, "DOSSIER", "Un autre catalogue que celui de Palier."));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Wanted wanted = Wanted.read(String.join(" ", arguments.words()));
        if (wanted instanceof Wanted.Mistyped(String problem)) {
            throw new CommandException(problem);
        }
        Catalogue catalogue = Shelf.catalogue(arguments.catalogue());
        LocalDate today = arguments.today();
        try (Lookup lookup = Prefill.open(arguments, catalogue)) {
            Matches matches = lookup.find(wanted, MOST);
            Paper paper = new Paper(terminal);
            UnitFacts facts = new UnitFacts(catalogue.terms(), Geography.french());
            matches.units().forEach(unit -> tell(unit, facts, new Findings(catalogue.wording(), today), today, paper));
            if (matches.units().isEmpty()) {
                terminal.tell(Prefill.silence(matches));
                return 1;
            }
            return 0;
        } catch (SireneException e) {
            throw new CommandException(e.getMessage(), e);
        }
    }

    private static void tell(LegalUnit unit, UnitFacts facts, Findings findings, LocalDate today, Paper paper) {
        paper.heading(unit.name(), Paper.Ink.BOLD);
        paper.indented(INDENT, unit.whereabouts());
        facts.of(unit, today)
                .forEach((fact, value) -> findings.value(fact, value)
                        .ifPresent(said -> paper.indented(INDENT, fact.name() + " : " + said)));
        paper.indented(INDENT, unit.provenance().say());
    }
}
