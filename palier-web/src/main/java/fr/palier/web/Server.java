package fr.palier.web;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.sirene.Lookup;
import fr.palier.web.answers.Seal;
import fr.palier.web.observatory.LastObservation;
import fr.palier.web.page.Operator;
import fr.palier.web.page.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The web application, running. Everything it answers comes from one catalogue, read before it starts. */
public final class Server implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("");

    /** What strangers ask for in vain is no news; why a start failed is said in the exception. */
    private static final Logger SPRING = Logger.getLogger("org.springframework");

    private static final Logger DIAGNOSTICS = Logger.getLogger("org.springframework.boot.diagnostics");

    private static final String ENGINE = "0.1.0";

    private static final List<String> REHEARSED = List.of(
            "/",
            "/sante",
            "/orientation",
            "/lieux?q=lyon",
            "/resultats?r=",
            "/programmes?q=essaimage",
            "/api/v1/programmes");

    private final ConfigurableApplicationContext context;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * How it is to run.
     *
     * @param port where it listens; 0 for any free one
     * @param address the network address it listens on; the machine itself alone by default
     * @param clock tells today
     * @param secret what visitors' answers are sealed with, at least 32 bytes; the same on every server of
     *     one site
     * @param operator who answers for this copy
     * @param lookup where organisations are looked up; closed by who opened them
     * @param observatory the folder of the observatory's last result; where there is none, or nothing in it, the synthetic register's shows
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared and never changed.
    public record Settings(
            int port,
            String address,
            Clock clock,
            byte[] secret,
            Operator operator,
            Lookup lookup,
            @Nullable Path observatory) {

        /** A copy for which the observatory was never run. */
        public Settings(int port, String address, Clock clock, byte[] secret, Operator operator, Lookup lookup) {
            this(port, address, clock, secret, operator, lookup, null);
        }

        /** A copy without a register. */
        public Settings(int port, String address, Clock clock, byte[] secret, Operator operator) {
            this(port, address, clock, secret, operator, Lookup.none());
        }

        /** A copy that nobody publishes. */
        public Settings(int port, String address, Clock clock, byte[] secret) {
            this(port, address, clock, secret, Operator.NONE);
        }

        /** On this machine alone, by its clock, with a secret that is forgotten when it stops. */
        public static Settings local(int port) {
            return new Settings(port, "127.0.0.1", Clock.systemUTC(), Seal.freshSecret());
        }
    }

    /** It could not start; the message is a French sentence that one can act on. */
    public static final class StartFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String message;

        StartFailure(String message, Throwable cause) {
            super(message, cause);
            this.message = message;
        }

        @Override
        public String getMessage() {
            return message;
        }
    }

    /**
     * Starts it; when this returns it answers.
     *
     * @throws StartFailure if the port is taken or may not be used
     */
    public static Server start(Catalogue catalogue, Settings settings) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        LOG.setLevel(Level.WARNING);
        SPRING.setLevel(Level.SEVERE);
        DIAGNOSTICS.setLevel(Level.OFF);
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(properties(settings));
        Site site = new Site(catalogue, Geography.french(), settings.clock(), ENGINE, settings.operator());
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("site", site);
            context.getBeanFactory().registerSingleton("settings", settings);
        });
        try {
            return new Server(application.run());
        } catch (RuntimeException e) {
            throw startFailure(e, settings);
        }
    }

    /** The port it listens on. */
    public int port() {
        WebServer server = ((ServletWebServerApplicationContext) context).getWebServer();
        return Objects.requireNonNull(server, "running").getPort();
    }

    /** Waits until it is stopped, by a signal to the process or by {@link #close()}. */
    public void await() {
        CountDownLatch closed = new CountDownLatch(1);
        context.addApplicationListener((ContextClosedEvent _) -> closed.countDown());
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does in the background what the first visitors would otherwise wait for, as far as it takes seconds. */
    public void prepare() {
        LastObservation observation = context.getBean(LastObservation.class);
        Thread.ofPlatform().daemon().name("observatory").start(observation::prepare);
    }

    /** Asks itself for some pages, so that what a start needs can be recorded. */
    public void rehearse() {
        for (String path : REHEARSED) {
            try (InputStream page =
                    URI.create("http://127.0.0.1:" + port() + path).toURL().openStream()) {
                page.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Lets the requests in hand end, then stops. */
    @Override
    public void close() {
        context.close();
    }

    private static Map<String, Object> properties(Settings settings) {
        return Map.ofEntries(
                Map.entry("server.port", settings.port()),
                Map.entry("server.address", settings.address()),
                Map.entry("server.shutdown", "graceful"),
                Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "10s"),
                Map.entry("server.compression.enabled", true),
                Map.entry(
                        "server.compression.mime-types",
                        "text/html,application/json,application/xml,image/svg+xml,text/plain,text/csv,text/calendar,application/atom+xml,application/ld+json,application/x-ndjson,application/problem+json"),
                Map.entry("spring.threads.virtual.enabled", true),
                Map.entry("spring.web.locale", "fr_FR"),
                Map.entry("spring.web.locale-resolver", "fixed"),
                Map.entry("spring.web.resources.add-mappings", false),
                Map.entry("spring.main.keep-alive", true),
                Map.entry("spring.mvc.publish-request-handled-events", false),
                Map.entry("spring.thymeleaf.check-template-location", false),
                // A page is sent whole or, where it fails, not at all.
                Map.entry("spring.thymeleaf.servlet.produce-partial-output-while-processing", false));
    }

    private static RuntimeException startFailure(RuntimeException failure, Settings settings) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException || cause instanceof BindException) {
                String port = String.valueOf(settings.port());
                return new StartFailure(
                        "Le port " + port
                                + " est déjà pris ou vous est interdit : choisissez-en un autre, par exemple --port "
                                + (settings.port() + 1) + ".",
                        failure);
            }
        }
        return failure;
    }
}
