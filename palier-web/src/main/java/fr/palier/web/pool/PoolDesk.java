package fr.palier.web.pool;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.criteria.Criterion;
import fr.palier.register.Entry;
import fr.palier.register.Mapping;
import fr.palier.register.Register;
import fr.palier.register.RegisterSource;
import fr.palier.register.Registers;
import fr.palier.screening.observatory.SyntheticRegister;
import fr.palier.screening.pool.Member;
import fr.palier.screening.pool.PoolStudy;
import fr.palier.screening.traits.TraitReader;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Site;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Studies pools, a few at a time, and keeps nothing of them. */
@Component
final class PoolDesk {

    /** What a file may weigh, as a batch of the API. */
    static final int LARGEST = 4 << 20;

    /** What a mapping may weigh. */
    static final int LARGEST_MAPPING = 64 << 10;

    /** How many lines it may have. */
    static final int MOST_LINES = 5_000;

    /** How many structures the made-up register has here: enough to see, little enough to study at once. */
    private static final int MADE_UP = 1_000;

    private static final int MOST_TOLD = 20;
    private static final int PATIENCE_SECONDS = 10;

    /**
     * A pool.
     *
     * @param members those that are not refused, or would not be with the change; first those that it moves, and
     *     the eligible before the others
     * @param broken the first lines that could not be read, with the reason
     * @param remarks what deserves to be told of the file
     */
    record Pool(PoolStudy.Findings findings, List<Member> members, List<Entry.Broken> broken, List<String> remarks) {}

    private final Semaphore places = new Semaphore(2);
    private final Site site;
    private @Nullable MadeUp kept;

    /** The made-up register of a day. */
    @SuppressWarnings("ArrayRecordComponent") // Read, never compared and never changed.
    private record MadeUp(LocalDate day, byte[] file) {}

    PoolDesk(Site site) {
        this.site = site;
    }

    /** The pool among structures that do not exist. */
    Pool madeUp(Sheet sheet, @Nullable Criterion changed) {
        return study(sheet, changed, madeUp(), null);
    }

    private synchronized byte[] madeUp() {
        LocalDate day = site.today();
        MadeUp known = kept;
        if (known == null || !known.day().equals(day)) {
            known = new MadeUp(
                    day,
                    SyntheticRegister.shipped(site.catalogue().vocabulary(), site.geography(), day)
                            .file(MADE_UP));
            kept = known;
        }
        return known.file();
    }

    /**
     * What the columns of a file mean.
     *
     * @throws fr.palier.register.RegisterException with all that is wrong in it
     */
    Mapping mapping(byte[] content) {
        return registers().mapping("correspondance.yaml", content);
    }

    private Registers registers() {
        return new Registers(site.catalogue().terms(), site.geography(), site.today());
    }

    /**
     * The pool among those of a file.
     *
     * @param mapping what its columns mean; null to find out from their names
     * @throws fr.palier.register.RegisterException if it is none that can be read
     * @throws Refusal if it has too many lines
     */
    Pool of(byte[] file, @Nullable Mapping mapping, Sheet sheet, @Nullable Criterion changed) {
        int lines = 0;
        for (byte each : file) {
            lines += each == '\n' || each == '\r' ? 1 : 0;
        }
        // A line may end in two signs.
        if (lines > 2 * MOST_LINES) {
            throw Refusal.tooLarge("Ce fichier a plus de 5 000 lignes. Découpez-le, ou lancez ./palier vivier sur une"
                    + " machine à vous : un fichier de toute longueur s'y lit.");
        }
        return study(sheet, changed, file, mapping);
    }

    private Pool study(Sheet sheet, @Nullable Criterion changed, byte[] file, @Nullable Mapping mapping) {
        if (!isMyTurn()) {
            throw Refusal.unavailable("Beaucoup de viviers se calculent en ce moment. Réessayez dans une minute.");
        }
        Catalogue catalogue = site.catalogue();
        TraitReader traits = new TraitReader(catalogue.vocabulary(), site.geography(), site.today());
        List<Member> members = new ArrayList<>();
        List<Entry.Broken> broken = new ArrayList<>();
        RegisterSource source = new RegisterSource(null, mapping, Map.of());
        try (Register register = registers().open(source, new ByteArrayInputStream(file))) {
            PoolStudy.Findings findings = new PoolStudy(
                            sheet.programme(), changed, catalogue.vocabulary(), traits, site.today())
                    .of(
                            register,
                            members::add,
                            line -> {
                                if (broken.size() < MOST_TOLD) {
                                    broken.add(line);
                                }
                            },
                            _ -> {});
            members.sort(Comparator.comparing((Member member) -> !member.isMoved())
                    .thenComparing(member -> member.ruling().verdict()));
            return new Pool(findings, members, broken, register.remarks());
        } finally {
            places.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
