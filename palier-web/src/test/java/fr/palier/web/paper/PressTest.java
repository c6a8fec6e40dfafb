package fr.palier.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palier.catalogue.geography.Geography;
import fr.palier.web.TestSite;
import fr.palier.web.page.Site;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final byte[] PDF = "pdf".getBytes(StandardCharsets.UTF_8);

    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private final AtomicInteger typeset = new AtomicInteger();
    private final Press press = new Press(new Site(TestSite.catalogue(), Geography.french(), clock(), "0.1.0"));

    @Test
    void a_document_is_typeset_once_a_day() {
        assertThat(ask()).isSameAs(ask());
        assertThat(typeset).hasValue(1);
        now = now.plus(Duration.ofDays(1));
        ask();
        assertThat(typeset).hasValue(2);
    }

    @Test
    void those_who_ask_while_it_is_typeset_wait_for_it() {
        CountDownLatch begun = new CountDownLatch(1);
        List<CompletableFuture<Press.Document>> asked = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            asked.add(CompletableFuture.supplyAsync(() -> press.kept("guide", _ -> {
                begun.countDown();
                typeset.incrementAndGet();
                return PDF;
            })));
        }
        asked.forEach(CompletableFuture::join);
        assertThat(begun.getCount()).isZero();
        assertThat(typeset).hasValue(1);
    }

    @Test
    void what_failed_is_tried_again() {
        assertThatThrownBy(() -> press.kept("guide", _ -> {
                    throw new IllegalStateException("no paper");
                }))
                .hasMessage("no paper");
        assertThat(ask().bytes()).isEqualTo(PDF);
    }

    @Test
    void only_so_many_are_kept() {
        for (int i = 0; i < 200; i++) {
            press.kept("programmes/" + i, _ -> PDF);
        }
        press.kept("programmes/199", _ -> {
            throw new AssertionError("it was kept");
        });
        ask();
        press.kept("programmes/0", _ -> {
            typeset.incrementAndGet();
            return PDF;
        });
        assertThat(typeset).hasValue(2);
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    private Press.Document ask() {
        return press.kept("guide", _ -> {
            typeset.incrementAndGet();
            return PDF;
        });
    }
}
