package fr.palier.sirene;

import io.github.bucket4j.Bucket;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The public service "Recherche d'entreprises", asked over the network. It may be slow, broken or gone: an answer comes
 * within {@link Patience#whole}, and nothing but an answer that is whole and understood is one. Who keeps failing
 * is left alone for a while.
 */
final class OnlineDirectory implements AutoCloseable {

    /** How long to wait. */
    record Patience(Duration connection, Duration whole, Duration rest) {

        static final Patience USUAL =
                new Patience(Duration.ofSeconds(1), Duration.ofMillis(2_500), Duration.ofSeconds(30));
    }

    private static final Logger LOG = Logger.getLogger(OnlineDirectory.class.getName());
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Ten units are some 100 kB. */
    private static final long LARGEST_ANSWER = 1 << 20;

    /** A burst and what comes back in a second are seven requests together, which is what the service allows. */
    private static final int BURST = 3;

    private static final int PER_SECOND = 4;

    private static final int REMEMBERED = 10;
    private static final int FEWEST = 4;
    private static final int FAILING_PERCENT = 50;
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);
    private static final int OK = 200;
    private static final int TOO_MANY = 429;

    private final URI address;
    private final SireneRows rows;
    private final Clock clock;
    private final Patience patience;
    private final HttpClient client;
    private final CircuitBreaker breaker;
    private final Bucket allowance;

    /**
     * @param address where the service is, without what is asked of it
     * @param rows what the columns of an answer mean
     */
    OnlineDirectory(URI address, SireneRows rows, Clock clock, Patience patience) {
        this.address = address;
        this.rows = rows;
        this.clock = clock;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience.connection())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.breaker = CircuitBreaker.of(
                "recherche-entreprises",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(REMEMBERED)
                        .minimumNumberOfCalls(FEWEST)
                        .failureRateThreshold(FAILING_PERCENT)
                        .waitDurationInOpenState(patience.rest())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
        this.allowance = Bucket.builder()
                .addLimit(limit -> limit.capacity(BURST).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
                .build();
    }

    /**
     * The public units that answer a text, the best first.
     *
     * @param text a name or a number
     * @return empty where the service gave no answer that is one
     */
    Optional<List<LegalUnit>> search(String text, int most) {
        if (!allowance.tryConsume(1) || !breaker.tryAcquirePermission()) {
            return Optional.empty();
        }
        long begun = System.nanoTime();
        try {
            HttpResponse<byte[]> response = send(request(text, most));
            List<LegalUnit> units = read(response);
            breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            return Optional.of(units.stream().limit(most).toList());
        } catch (IOException | TimeoutException e) {
            // The exception's message may tell what was asked, which nobody is to keep.
            LOG.log(Level.FINE, () -> "No answer: " + e.getClass().getSimpleName());
            breaker.onError(System.nanoTime() - begun, TimeUnit.NANOSECONDS, e);
            if (e instanceof Pause pause) {
                breaker.transitionToOpenStateFor(pause.length);
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            breaker.releasePermission();
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private HttpRequest request(String text, int most) {
        String query = "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&page=1&per_page=" + most
                + "&etat_administratif=A";
        return HttpRequest.newBuilder(URI.create(address + "/search" + query))
                .timeout(patience.whole())
                .header("Accept", "application/json")
                .header("User-Agent", "Palier")
                .GET()
                .build();
    }

    /** Waits for the whole body, which a time-out of the request alone does not. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, TimeoutException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return answer.get(patience.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private List<LegalUnit> read(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() == TOO_MANY) {
            throw new Pause(rest(response.headers().firstValue("Retry-After")));
        }
        if (response.statusCode() != OK) {
            throw new IOException("status " + response.statusCode());
        }
        Provenance provenance = new Provenance(Provenance.Source.ONLINE, LocalDate.ofInstant(clock.instant(), PARIS));
        return rows.read(OnlineAnswer.read(response.body()), provenance);
    }

    /** How long to leave the service alone: what it asks for, within reason. */
    private Duration rest(Optional<String> asked) {
        Duration rest = asked.flatMap(this::duration).orElse(patience.rest());
        boolean isReasonable = rest.isPositive() && rest.compareTo(LONGEST_REST) <= 0;
        return isReasonable ? rest : rest.isPositive() ? LONGEST_REST : Duration.ofSeconds(1);
    }

    /** Seconds, or a day and time (RFC 9110, 10.2.3). */
    private Optional<Duration> duration(String text) {
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), until.toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** The service asks to be left alone. */
    private static final class Pause extends IOException {

        private static final long serialVersionUID = 1;

        private final transient Duration length;

        Pause(Duration length) {
            super("429");
            this.length = length;
        }
    }
}
