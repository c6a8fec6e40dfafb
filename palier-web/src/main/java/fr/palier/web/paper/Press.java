package fr.palier.web.paper;

import fr.palier.guide.pdf.Guide;
import fr.palier.web.page.Fingerprint;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Site;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Typesets, one document at a time: it takes seconds and much memory. What is the same for everyone is kept
 * until the day is over; what is a visitor's own is forgotten at once.
 */
@Component
public final class Press {

    /** How long one waits for the documents before. */
    private static final int PATIENCE_SECONDS = 30;

    /** Enough for the guide and every fiche of a catalogue three times as large. */
    private static final int MOST_KEPT = 64;

    private static final int TAG_DIGITS = 32;

    /**
     * A document.
     *
     * @param tag the same as long as the bytes are the same
     */
    @SuppressWarnings("ArrayRecordComponent") // Sent as they are, never compared and never changed.
    public record Document(byte[] bytes, String tag) {}

    private record Title(String name, LocalDate day) {}

    private final Site site;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final SequencedMap<Title, Document> kept = new LinkedHashMap<>(16, 0.75f, true);

    Press(Site site) {
        this.site = site;
    }

    /**
     * Today's edition of a document that is the same for everyone; whoever comes first has it typeset.
     *
     * @throws Refusal if too many others wait
     */
    public Document kept(String name, Function<Guide, byte[]> typeset) {
        Title title = new Title(name, site.today());
        Document ready = find(title);
        if (ready != null) {
            return ready;
        }
        return inTurn(() -> {
            Document meanwhile = find(title);
            if (meanwhile != null) {
                return meanwhile;
            }
            byte[] bytes = typeset.apply(new Guide(site.catalogue(), title.day()));
            Document document = new Document(bytes, Fingerprint.of(bytes, TAG_DIGITS));
            keep(title, document);
            return document;
        });
    }

    /**
     * A document of one visitor, of which nothing is kept.
     *
     * @throws Refusal if too many others wait
     */
    public byte[] once(LocalDate date, Function<Guide, byte[]> typeset) {
        return inTurn(() -> typeset.apply(new Guide(site.catalogue(), date)));
    }

    private synchronized @Nullable Document find(Title title) {
        return kept.get(title);
    }

    private synchronized void keep(Title title, Document document) {
        kept.keySet().removeIf(old -> !old.day().equals(title.day()));
        if (kept.size() >= MOST_KEPT) {
            kept.pollFirstEntry();
        }
        kept.put(title, document);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.busy();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
