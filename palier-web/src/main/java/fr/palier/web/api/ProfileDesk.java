package fr.palier.web.api;

import fr.palier.catalogue.profiles.ProfileException;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.catalogue.results.ResultWriter;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Programme;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Site;
import fr.palier.web.problem.ProblemKind;
import java.time.LocalDate;
import java.util.List;

/** Reads profiles and answers them on one day, as the command line does. */
final class ProfileDesk {

    private final LocalDate date;
    private final ProfileReader reader;
    private final ResultWriter writer;
    private final List<Programme> programmes;

    ProfileDesk(Site site, LocalDate date) {
        this.date = date;
        this.reader = new ProfileReader(site.catalogue().terms(), site.geography(), date);
        this.writer = new ResultWriter(site.catalogue(), site.engine());
        this.programmes = site.catalogue().programmes();
    }

    /**
     * A profile.
     *
     * @throws ProfileException if it cannot be used
     */
    Submission read(String json) {
        return reader.read(json);
    }

    /**
     * The one profile that a request is about.
     *
     * @throws Refusal if it cannot be used
     */
    Submission only(String json) {
        try {
            return reader.read(json);
        } catch (ProfileException e) {
            throw Refusal.of(kind(json), e.getMessage());
        }
    }

    /** What is wrong with a profile that cannot be used: how it is written, or what it says. */
    static ProblemKind kind(String json) {
        return ProfileReader.isObject(json) ? ProblemKind.PROFIL_INVALIDE : ProblemKind.JSON_ILLISIBLE;
    }

    /** The line of the contract for a profile. */
    String line(Submission submission) {
        return writer.line(submission, Orientation.of(submission.profile(), date, programmes));
    }
}
