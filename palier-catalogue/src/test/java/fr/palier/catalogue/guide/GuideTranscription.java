package fr.palier.catalogue.guide;

import fr.palier.catalogue.guide.Readings.Doubt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who may join which programme, by the guide of October 2025 alone. Where it says two things of one programme,
 * all of its readings are told, the governing one first.
 */
final class GuideTranscription {

    /** The greatest age that the guide speaks of, in years. */
    private static final int LAST_TURNING_AGE = 3;

    /** The conditions of one programme, as its fiche words them. */
    @FunctionalInterface
    interface Fiche {
        Kleene holdsFor(Applicant applicant);
    }

    /** What is told to an organisation, in the words of a result. */
    enum Answer {
        ELIGIBLE,
        BIENTOT,
        A_COMPLETER,
        NON_ELIGIBLE
    }

    /**
     * An answer, and for {@link Answer#BIENTOT} its day.
     *
     * @param from null for any other answer
     */
    record Ruling(Answer answer, @Nullable LocalDate from) {}

    /**
     * The rulings under each reading of a fiche.
     *
     * @param byWords those that the fiche allows, the most literal first: one for each choice between the
     *     readings its words bear, always in the same order
     * @param byTable those under which the synthesis table overrules the fiche somewhere
     */
    record Opinion(List<Ruling> byWords, List<Ruling> byTable) {

        /** The fiche, taken literally. */
        Ruling governing() {
            return byWords.getFirst();
        }

        /** Whether the guide says one thing only. */
        boolean isUncontested() {
            return isFicheClear() && byTable.stream().allMatch(governing()::equals);
        }

        /** Whether the fiche says one thing and the table another. */
        boolean isContestedByTheTable() {
            return isFicheClear() && !isUncontested();
        }

        /** Whether one of the readings that the fiche allows makes a difference. */
        boolean isOtherByWords(int reading) {
            return !byWords.get(reading).equals(governing());
        }

        /** Whether one of the readings with the table makes a difference. */
        boolean isOtherByTable(int reading) {
            return !byTable.get(reading).equals(governing());
        }

        private boolean isFicheClear() {
            return byWords.stream().allMatch(governing()::equals);
        }
    }

    static final Map<String, Fiche> FICHES = new TreeMap<>(Map.ofEntries(
            Map.entry("philanthro-lab", NationalFiches::philanthroLab),
            Map.entry("la-france-s-engage", NationalFiches::laFranceSEngage),
            Map.entry("p-ins", NationalFiches::pIns),
            Map.entry("scale-up", NationalFiches::scaleUp),
            Map.entry("fondation-entreprendre", NationalFiches::fondationEntreprendre),
            Map.entry("accelerateur-21", NationalFiches::accelerateur21),
            Map.entry("croissance-tpe", NationalFiches::croissanceTpe),
            Map.entry("cap-mednum", NationalFiches::capMednum),
            Map.entry("metiers-de-la-fabrication", NationalFiches::metiersDeLaFabrication),
            Map.entry("les-sentiers", NationalFiches::lesSentiers),
            Map.entry("ecosolies", TerritorialFiches::ecosolies),
            Map.entry("hec", TerritorialFiches::hec),
            Map.entry("ronalpia-changement-d-echelle", TerritorialFiches::ronalpia),
            Map.entry("cocoshaker-deploiement", TerritorialFiches::cocoshaker),
            Map.entry("essentiel", TerritorialFiches::essentiel),
            Map.entry("pollen", TerritorialFiches::pollen),
            Map.entry("accelerateurs-circulaires", TerritorialFiches::accelerateursCirculaires),
            Map.entry("grand-lyon-developpement", TerritorialFiches::grandLyonDeveloppement),
            Map.entry("rec-entrepreneuriat-des-femmes", TerritorialFiches::recEntrepreneuriatDesFemmes),
            Map.entry("dla", TerritorialFiches::dla)));

    private GuideTranscription() {}

    /** What the guide says to an organisation on a day, under each of its readings. */
    static Opinion opinion(Fiche fiche, Organisation organisation, LocalDate today) {
        Readings first = new Readings(0);
        fiche.holdsFor(new Applicant(organisation, today, today, first));
        List<Doubt> doubts = first.doubts();
        int ofTheTable = 0;
        for (int i = 0; i < doubts.size(); i++) {
            ofTheTable |= doubts.get(i) == Doubt.TABLE ? 1 << i : 0;
        }
        List<Ruling> byWords = new ArrayList<>();
        List<Ruling> byTable = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << doubts.size(); chosen++) {
            Ruling ruling = ruling(fiche, organisation, today, chosen);
            ((chosen & ofTheTable) == 0 ? byWords : byTable).add(ruling);
        }
        return new Opinion(byWords, byTable);
    }

    private static Ruling ruling(Fiche fiche, Organisation organisation, LocalDate today, int chosen) {
        return switch (truth(fiche, organisation, today, today, chosen)) {
            case YES -> new Ruling(Answer.ELIGIBLE, null);
            case OPEN -> new Ruling(Answer.A_COMPLETER, null);
            case NO -> later(fiche, organisation, today, chosen);
        };
    }

    /** It fails today: a day on which it holds is waited for, a day on which it may hold leaves it open. */
    private static Ruling later(Fiche fiche, Organisation organisation, LocalDate today, int chosen) {
        Answer otherwise = Answer.NON_ELIGIBLE;
        for (LocalDate day : turningDays(organisation, today)) {
            Kleene truth = truth(fiche, organisation, today, day, chosen);
            if (truth == Kleene.YES) {
                return new Ruling(Answer.BIENTOT, day);
            }
            if (truth == Kleene.OPEN) {
                otherwise = Answer.A_COMPLETER;
            }
        }
        return new Ruling(otherwise, null);
    }

    /** The truth of a fiche for an organisation on a later day, as seen today. */
    static Kleene truth(Fiche fiche, Organisation organisation, LocalDate today, LocalDate day, int chosen) {
        return fiche.holdsFor(new Applicant(organisation, today, day, new Readings(chosen)));
    }

    /** The days to come on which an age may begin or cease to fit: the anniversaries and the days after them. */
    static SortedSet<LocalDate> turningDays(Organisation organisation, LocalDate today) {
        SortedSet<LocalDate> days = new TreeSet<>();
        Span<LocalDate> creation = organisation.creation(today);
        if (creation != null) {
            for (int years = 1; years <= LAST_TURNING_AGE; years++) {
                addTurningDays(creation.min(), years, days);
                addTurningDays(creation.max(), years, days);
            }
        }
        return days.tailSet(today.plusDays(1));
    }

    private static void addTurningDays(@Nullable LocalDate birth, int years, SortedSet<LocalDate> days) {
        if (birth != null) {
            LocalDate anniversary = Applicant.anniversary(birth, years);
            days.add(anniversary);
            days.add(anniversary.plusDays(1));
        }
    }
}
