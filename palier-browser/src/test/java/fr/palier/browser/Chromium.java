package fr.palier.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.geography.Geography;
import fr.palier.sirene.Lookup;
import fr.palier.sirene.SireneImport;
import fr.palier.web.Server;
import fr.palier.web.answers.Seal;
import fr.palier.web.page.Operator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium and a server to look at, both started once. What a page complains of is kept. */
final class Chromium {

    /** Narrow as the narrowest phone that counts. */
    static final int PHONE = 320;

    static final int DESK = 1280;

    private static final Path HOME = Path.of(System.getProperty("palier.home", ".."));

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> COMPLAINTS = new ArrayList<>();

    /** Where our servers are. */
    private static final List<String> ADDRESSES = new CopyOnWriteArrayList<>();

    /** How one looks at a page. */
    private record Kind(int width, ColorScheme scheme, boolean hasScripts) {}

    private static final Map<Kind, Page> PAGES = new HashMap<>();

    private Chromium() {}

    /** The address of the server, without a slash at the end. */
    static String address() {
        return Running.ADDRESS;
    }

    /** The address of a server that finds organisations in the fictitious register of the project. */
    static String addressWithRegister() {
        return WithRegister.ADDRESS;
    }

    /** A page of a new visitor: one for each kind, forgotten cookies and all, as a window of its own takes its time. */
    static Page visit(int width, ColorScheme scheme, boolean hasScripts) {
        Assumptions.assumeTrue(
                executable().isPresent(),
                "Chromium manque : installez-le (paquet « chromium » de Debian), ou indiquez-le par PALIER_CHROMIUM.");
        Page page = PAGES.computeIfAbsent(new Kind(width, scheme, hasScripts), Chromium::open);
        page.navigate("about:blank");
        page.context().clearCookies();
        return page;
    }

    private static Page open(Kind kind) {
        BrowserContext context = Started.BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(kind.width(), 800)
                .setColorScheme(kind.scheme())
                .setJavaScriptEnabled(kind.hasScripts())
                .setLocale("fr-FR"));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            // A page of refusal is loaded with its status, which the console reports too.
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                COMPLAINTS.add(page.url() + " : " + message.text());
            }
        });
        page.onRequest(request -> {
            if (ADDRESSES.stream().noneMatch(request.url()::startsWith)) {
                COMPLAINTS.add(page.url() + " asks " + request.url());
            }
        });
        return page;
    }

    /** What pages complained of since it was last asked: script errors, refusals of the policy, foreign requests. */
    static List<String> complaints() {
        List<String> complaints = List.copyOf(COMPLAINTS);
        COMPLAINTS.clear();
        return complaints;
    }

    /**
     * Clicks what leads to a page, and waits until that page is there whole: a click alone returns when the old page may
     * still be the one that is read, or left.
     */
    static void follow(Locator link) {
        arrive(link.page(), link::click);
    }

    /** Presses Enter on what leads to a page, and waits as {@link #follow} does. */
    static void enter(Page page) {
        arrive(page, () -> page.keyboard().press("Enter"));
    }

    private static void arrive(Page page, Runnable departure) {
        AtomicBoolean hasArrived = new AtomicBoolean();
        Consumer<Page> arrival = loaded -> hasArrived.set(true);
        page.onLoad(arrival);
        departure.run();
        page.waitForCondition(hasArrived::get);
        page.offLoad(arrival);
    }

    private static Optional<Path> executable() {
        Stream<String> asked = Stream.ofNullable(System.getenv("PALIER_CHROMIUM"));
        Stream<String> onPath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":", -1))
                .flatMap(folder -> Stream.of(folder + "/chromium", folder + "/chromium-browser"));
        return Stream.concat(asked, onPath)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Started {
        static final Browser BROWSER = start();

        private static Browser start() {
            Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable().orElseThrow())
                            .setArgs(FLAGS));
        }
    }

    private static final class Running {
        static final String ADDRESS = serve(Lookup.none());
    }

    private static final class WithRegister {
        static final String ADDRESS = start();

        private static String start() {
            Path examples = HOME.resolve("exemples").resolve("sirene");
            Path folder = Path.of("target", "sirene");
            List<Path> files = List.of(
                    examples.resolve("StockUniteLegale_exemple.csv"),
                    examples.resolve("StockEtablissement_exemple.csv"));
            new SireneImport(catalogue().terms(), Geography.french(), (_, _, _) -> {})
                    .run(files, folder, LocalDate.of(2026, 11, 1));
            return serve(Lookup.in(folder));
        }
    }

    private static String serve(Lookup lookup) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
        Server.Settings settings =
                new Server.Settings(0, "127.0.0.1", clock, Seal.freshSecret(), Operator.NONE, lookup);
        String address =
                "http://127.0.0.1:" + Server.start(catalogue(), settings).port();
        ADDRESSES.add(address);
        return address;
    }

    private static Catalogue catalogue() {
        return switch (CatalogueReader.read(HOME.resolve("catalogue"))) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty -> throw new AssertionError(faulty.findings());
        };
    }
}
