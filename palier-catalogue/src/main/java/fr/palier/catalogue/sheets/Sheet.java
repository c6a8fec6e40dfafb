package fr.palier.catalogue.sheets;

import fr.palier.catalogue.findings.Place;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.orientation.Programme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a catalogue tells of one programme. What the catalogue leaves out is null, or an empty list:
 * nobody knows, and nobody guesses.
 *
 * @param programme what decides on it and ranks it
 * @param carriers identifiers of the supporting organisations
 * @param networks identifiers of the networks it belongs to
 * @param summary one sentence
 * @param presentation a few sentences
 * @param individual whether each organisation is followed by itself
 * @param collective whether there are seminars for all
 * @param experts whether experts are called in
 * @param record what it has done so far
 * @param priorities whom it takes first; they rank and exclude no one
 * @param divergences what the source says in two ways, where no single key can carry it
 * @param checked the day on which it was last compared with its source
 * @param place where its file is
 */
public record Sheet(
        Programme programme,
        List<String> carriers,
        List<String> networks,
        @Nullable String summary,
        @Nullable String presentation,
        @Nullable Specialisation specialisation,
        @Nullable Scale scale,
        @Nullable Coverage coverage,
        @Nullable Duration duration,
        @Nullable Feature individual,
        @Nullable Feature collective,
        @Nullable Feature experts,
        @Nullable Cost cost,
        @Nullable Endowment endowment,
        @Nullable Calendar calendar,
        @Nullable Intake intake,
        @Nullable Commitment commitment,
        List<Statement> record,
        List<Modality> modalities,
        List<Priority> priorities,
        List<Divergence> divergences,
        List<Link> links,
        @Nullable LocalDate checked,
        Place place) {

    public Sheet {
        carriers = List.copyOf(carriers);
        networks = List.copyOf(networks);
        record = List.copyOf(record);
        modalities = List.copyOf(modalities);
        priorities = List.copyOf(priorities);
        divergences = List.copyOf(divergences);
        links = List.copyOf(links);
    }

    /** The same sheet around another programme. */
    Sheet with(Programme other) {
        return new Sheet(
                other,
                carriers,
                networks,
                summary,
                presentation,
                specialisation,
                scale,
                coverage,
                duration,
                individual,
                collective,
                experts,
                cost,
                endowment,
                calendar,
                intake,
                commitment,
                record,
                modalities,
                priorities,
                divergences,
                links,
                checked,
                place);
    }

    public String id() {
        return programme.id();
    }

    public String name() {
        return programme.name();
    }

    /**
     * What it is made for.
     *
     * @param sectoral whether it is limited to some fields or publics; a generalist programme is not
     * @param fields values of the fact {@code domaines}
     * @param publics values of the fact {@code publics}
     */
    public record Specialisation(
            boolean sectoral,
            List<String> fields,
            List<String> publics,
            @Nullable String text,
            Origin origin) {
        public Specialisation {
            fields = List.copyOf(fields);
            publics = List.copyOf(publics);
        }
    }

    /** On what scale it acts. */
    public record Scale(Reach reach, Origin origin) {}

    /** How far a programme or a project reaches. */
    public enum Reach {
        LOCALE,
        REGIONALE,
        NATIONALE
    }

    /** Where it acts. */
    public record Coverage(List<Territory> territories, Origin origin) {
        public Coverage {
            territories = List.copyOf(territories);
        }
    }

    /** How long it lasts, in months, both ends included. */
    public record Duration(int min, int max, @Nullable String text, Origin origin) {}

    /** Whether it offers something; unknown where the source does not say. */
    public record Feature(Presence presence, @Nullable String text, Origin origin) {}

    /** Whether something is there. */
    public enum Presence {
        OUI,
        NON,
        INCONNU
    }

    /**
     * What an organisation pays.
     *
     * @param min euros, null where free or unknown
     * @param max euros, null where free or unknown
     * @param period for what the amount is paid; null where free
     * @param rule how the amount is set, in words
     */
    public record Cost(
            boolean free,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Period period,
            @Nullable String rule,
            Origin origin) {}

    /** For what an amount is paid. */
    public enum Period {
        MOIS,
        PROGRAMME
    }

    /** What money an organisation receives, in euros. */
    public record Endowment(
            Presence presence,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String text,
            Origin origin) {}

    /** How many organisations it takes a year. */
    public record Intake(
            @Nullable Integer perYear, @Nullable String text, Origin origin) {}

    /** How many days a month it asks of the leadership. */
    public record Commitment(
            @Nullable BigDecimal minDays,
            @Nullable BigDecimal maxDays,
            @Nullable String text,
            Origin origin) {}

    /** Something the source states. */
    public record Statement(String text, Origin origin) {}

    /**
     * One thing the programme does.
     *
     * @param needs values of the fact {@code besoins} that it answers
     */
    public record Modality(String text, List<String> needs, Origin origin) {
        public Modality {
            needs = List.copyOf(needs);
        }
    }

    /** Whom it takes first. */
    public record Priority(String text, fr.palier.engine.criteria.Criterion when, Origin origin) {}

    /** What the source says in two ways. */
    public record Divergence(String subject, String text, Origin origin) {}

    /** An address to read on or to apply. */
    public record Link(String label, String url) {}
}
