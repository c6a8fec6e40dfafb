package fr.palier.screening.pool;

import fr.palier.catalogue.results.Words;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The structures of a pool as lines of a table for a spreadsheet. */
public final class MemberList {

    private MemberList() {}

    /** What the columns are called. */
    public static List<String> head(boolean hasChange) {
        List<String> head = new ArrayList<>(List.of(
                "id",
                "nom",
                "siren",
                "verdict",
                "eligible_le",
                "faits_manquants",
                "departement",
                "taille",
                "anciennete",
                "forme_juridique"));
        if (hasChange) {
            head.add("verdict_si");
        }
        return head;
    }

    /** One structure. */
    public static List<String> row(Member member) {
        List<String> row = new ArrayList<>(List.of(
                member.organisation().id(),
                Objects.requireNonNullElse(member.organisation().submission().name(), ""),
                Objects.requireNonNullElse(member.organisation().submission().siren(), ""),
                Words.verdict(member.ruling().verdict()),
                member.ruling().eligibleFrom().map(LocalDate::toString).orElse(""),
                String.join(
                        "|", member.ruling().missing().stream().map(Fact::name).toList()),
                member.traits().departement(),
                member.traits().size(),
                member.traits().age(),
                member.traits().form()));
        Verdict changed = member.changed();
        if (changed != null) {
            row.add(Words.verdict(changed));
        }
        return row;
    }
}
