package fr.palier.web;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.geography.Geography;
import fr.palier.sirene.Lookup;
import fr.palier.sirene.SireneImport;
import fr.palier.web.answers.Seal;
import fr.palier.web.page.Operator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** One server for all tests, on the shipped catalogue, on a day that does not move. */
public final class TestSite {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** What the test server seals cookies with. */
    public static byte[] secret() {
        return new byte[Seal.SHORTEST_SECRET];
    }

    private TestSite() {}

    /** The shipped catalogue. */
    public static Catalogue catalogue() {
        return Shipped.CATALOGUE;
    }

    /** The port of the running server. */
    public static int port() {
        return Running.SERVER.port();
    }

    /** Its address, without a slash at the end. */
    public static String address() {
        return "http://127.0.0.1:" + port();
    }

    /** A server of its own, to be closed. */
    public static Server start(int port) {
        Clock clock = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return Server.start(catalogue(), new Server.Settings(port, "127.0.0.1", clock, secret()));
    }

    /** A server whose clock tells another instant, to be closed. */
    public static Server startAt(Instant instant) {
        Clock clock = Clock.fixed(instant, ZoneOffset.UTC);
        return Server.start(catalogue(), new Server.Settings(0, "127.0.0.1", clock, secret()));
    }

    /** The fictitious register that ships with the project, imported into a folder; to be closed. */
    public static Lookup register(Path folder) {
        Path examples = Path.of(System.getProperty("palier.home", ".."), "exemples", "sirene");
        List<Path> files = List.of(
                examples.resolve("StockUniteLegale_exemple.csv"), examples.resolve("StockEtablissement_exemple.csv"));
        new SireneImport(catalogue().terms(), Geography.french(), (_, _, _) -> {})
                .run(files, folder, LocalDate.of(2026, 11, 1));
        return Lookup.in(folder);
    }

    /** A server that finds organisations; to be closed, and what it looks in too. */
    public static Server start(Lookup lookup) {
        Clock clock = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return Server.start(catalogue(), new Server.Settings(0, "127.0.0.1", clock, secret(), Operator.NONE, lookup));
    }

    /** A server that shows the observatory's result in a folder; to be closed. */
    public static Server start(Path observatory) {
        Clock clock = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return Server.start(
                catalogue(),
                new Server.Settings(0, "127.0.0.1", clock, secret(), Operator.NONE, Lookup.none(), observatory));
    }

    private static final class Shipped {
        static final Catalogue CATALOGUE = read();

        private static Catalogue read() {
            return switch (CatalogueReader.read(Path.of(System.getProperty("palier.home", ".."), "catalogue"))) {
                case Reading.Whole whole -> whole.catalogue();
                case Reading.Faulty faulty -> throw new AssertionError(faulty.findings());
            };
        }
    }

    private static final class Running {
        static final Server SERVER = start(0);
    }
}
