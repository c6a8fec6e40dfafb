package fr.palier.web.orientation;

import fr.palier.engine.facts.Profile;
import fr.palier.screening.Instant;
import fr.palier.web.page.Site;
import java.time.LocalDate;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the programmes that some answers leave possible, fast enough to follow someone who is still answering. */
@Component
final class LiveCount {

    private final Site site;
    private final ReentrantLock lock = new ReentrantLock();

    /** Compiled for one day; what it looks at is not kept. */
    private @Nullable Instant instant;

    private LocalDate day = LocalDate.MIN;

    LiveCount(Site site) {
        this.site = site;
    }

    /** How many programmes neither an answer nor time has ruled out. */
    int possible(Profile profile) {
        lock.lock();
        try {
            LocalDate today = site.today();
            if (instant == null || !day.equals(today)) {
                instant = Instant.of(
                        site.catalogue().vocabulary(), site.catalogue().programmes(), today);
                day = today;
            }
            instant.look(profile);
            return instant.open().cardinality();
        } finally {
            lock.unlock();
        }
    }
}
