package fr.palier.sirene;

import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.rules.Terms;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where organisations are looked up: the index on this machine first and, where an operator wants it and the index
 * has no answer, the public service. There may be neither.
 */
public final class Lookup implements AutoCloseable {

    private final @Nullable SireneIndex index;
    private final @Nullable OnlineDirectory online;

    private Lookup(@Nullable SireneIndex index, @Nullable OnlineDirectory online) {
        this.index = index;
        this.online = online;
    }

    /** No register at all: everyone answers by hand. */
    public static Lookup none() {
        return new Lookup(null, null);
    }

    /**
     * The index in a folder, if there is one.
     *
     * @throws SireneException if there is one that cannot be read
     */
    public static Lookup in(Path folder) {
        return new Lookup(SireneIndex.open(folder).orElse(null), null);
    }

    /**
     * The same with a public service behind it.
     *
     * @param address where the service is
     */
    public Lookup with(URI address, Terms terms, Geography geography, Clock clock) {
        SireneRows rows = new SireneRows(terms, geography);
        return with(new OnlineDirectory(address, rows, clock, OnlineDirectory.Patience.USUAL));
    }

    Lookup with(OnlineDirectory directory) {
        return new Lookup(index, directory);
    }

    /** Whether there is nowhere to look. */
    public boolean isEmpty() {
        return index == null && online == null;
    }

    /** Whether what is looked for may be sent to a service of someone else. */
    public boolean isOnline() {
        return online != null;
    }

    /** The units that answer a text; none where it is {@link Wanted.Mistyped}. */
    public Matches find(Wanted wanted, int most) {
        List<LegalUnit> here = local(wanted, most);
        if (!here.isEmpty() || online == null) {
            return new Matches(here, false);
        }
        return switch (wanted) {
            case Wanted.ByNumber(Siren siren) ->
                asked(online, siren.digits(), most, unit -> unit.siren().equals(siren));
            case Wanted.ByRna(String rna) -> asked(online, rna, most, unit -> rna.equals(unit.rna()));
            case Wanted.ByName(String words) -> asked(online, words, most, _ -> true);
            case Wanted.Mistyped _ -> Matches.NONE;
        };
    }

    /** The one unit with a number. */
    public Matches find(Siren siren) {
        return find(new Wanted.ByNumber(siren), 1);
    }

    /** What someone who is still typing may mean, from this machine alone. */
    public List<LegalUnit> complete(String text, int most) {
        return local(Wanted.read(text), most);
    }

    private List<LegalUnit> local(Wanted wanted, int most) {
        if (index == null) {
            return List.of();
        }
        return switch (wanted) {
            case Wanted.ByNumber(Siren siren) -> index.find(siren).stream().toList();
            case Wanted.ByRna(String rna) -> index.findByRna(rna).stream().toList();
            case Wanted.ByName(String words) -> index.search(words, most);
            case Wanted.Mistyped _ -> List.of();
        };
    }

    private interface Fitting {
        boolean test(LegalUnit unit);
    }

    private static Matches asked(OnlineDirectory directory, String text, int most, Fitting fitting) {
        Optional<List<LegalUnit>> answer = directory.search(text, most);
        List<LegalUnit> units =
                answer.orElse(List.of()).stream().filter(fitting::test).toList();
        return new Matches(units, answer.isEmpty());
    }

    @Override
    public void close() {
        if (index != null) {
            index.close();
        }
        if (online != null) {
            online.close();
        }
    }
}
