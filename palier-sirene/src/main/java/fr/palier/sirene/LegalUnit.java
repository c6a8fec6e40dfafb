package fr.palier.sirene;

import fr.palier.engine.facts.Fact;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a register tells it ("unité légale").
 *
 * @param names the official one first; there may be none
 * @param rna its number in the register of associations; null where it is not known
 * @param place the commune of its seat, by name; null where it is not known
 * @param headcountYear the year at whose end its headcount was counted; null where it is not known or
 *     no year
 * @param facts what is known of it: the name of a fact, and a profile in JSON with this fact alone
 * @param provenance which register says so, and when
 */
public record LegalUnit(
        Siren siren,
        List<String> names,
        @Nullable String rna,
        @Nullable String place,
        @Nullable String headcountYear,
        Map<String, String> facts,
        Provenance provenance) {

    private static final String HEADCOUNT = "salaries";

    public LegalUnit {
        names = List.copyOf(names);
        facts = Map.copyOf(facts);
    }

    /** Which register tells a fact, and how old that is: a headcount is that of the end of a year gone by. */
    public Provenance provenance(Fact fact) {
        return headcountYear != null && fact.name().equals(HEADCOUNT)
                ? new Provenance(
                        provenance.source(),
                        Year.parse(headcountYear).atMonth(Month.DECEMBER).atEndOfMonth())
                : provenance;
    }

    /** Its name; its number where it has none. */
    public String name() {
        return names.isEmpty() ? siren.spaced() : names.getFirst();
    }

    /** What tells it from others: "Nantes, SIREN 000 010 025, aussi nommée LES MARINIERS". */
    public String whereabouts() {
        String others = names.size() < 2 ? "" : ", aussi nommée " + String.join(", ", names.subList(1, names.size()));
        return (place == null ? "" : place + ", ") + "SIREN " + siren.spaced() + others;
    }

    /** A text that finds this unit and no other. */
    public String typed() {
        return name() + " (" + siren.spaced().replace('\u00a0', ' ') + ")";
    }
}
