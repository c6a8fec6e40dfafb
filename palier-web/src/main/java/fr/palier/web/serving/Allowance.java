package fr.palier.web.serving;

import fr.palier.web.page.Costly;
import fr.palier.web.page.Refusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets one address ask only so often for what is costly. It remembers the addresses of the last visitors
 * alone, up to a fixed number and for a minute, and nothing else of them.
 */
public final class Allowance implements HandlerInterceptor {

    /** How long an address is remembered after it last asked: until then its allowance is whole again. */
    public static final Duration MEMORY = Duration.ofMinutes(1);

    /** What one address may ask for at once, and what comes back each second. */
    private static final int AT_ONCE = 400;

    private static final int A_SECOND = 200;
    private static final int MOST_ADDRESSES = 20_000;

    /** What is left to an address, and when it last asked. */
    private record Seen(Bucket bucket, long nanos) {}

    /** The one that asked longest ago comes first. */
    private final Map<String, Seen> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(Costly.class)) {
            int cost = Objects.requireNonNull(method.getMethodAnnotation(Costly.class))
                    .value();
            Bucket bucket = bucket(network(request.getRemoteAddr()));
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(cost);
            if (!probe.isConsumed()) {
                response.setHeader("Retry-After", String.valueOf(seconds(probe.getNanosToWaitForRefill())));
                throw Refusal.tooMany();
            }
            request.setAttribute(Costly.METER, (IntConsumer) more -> {
                if (more > 0) {
                    bucket.consumeIgnoringRateLimits(more);
                }
            });
        }
        return true;
    }

    /** Whole seconds, and one more: who comes back then finds something left. */
    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).toSeconds() + 1;
    }

    private synchronized Bucket bucket(String address) {
        long now = System.nanoTime();
        Iterator<Seen> eldest = seen.values().iterator();
        while (eldest.hasNext() && now - eldest.next().nanos() > MEMORY.toNanos()) {
            eldest.remove();
        }
        Seen before = seen.get(address);
        Bucket bucket = before == null ? whole() : before.bucket();
        seen.put(address, new Seen(bucket, now));
        return bucket;
    }

    private static Bucket whole() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(A_SECOND, Duration.ofSeconds(1)))
                .build();
    }

    /** An IPv6 visitor has a whole network of addresses: its first four groups count as one. */
    static String network(String address) {
        int end = -1;
        for (int group = 0; group < 4; group++) {
            int next = address.indexOf(':', end + 1);
            if (next < 0) {
                return address;
            }
            end = next;
        }
        return address.substring(0, end);
    }
}
