package fr.palier.web.preparation;

import fr.palier.catalogue.sheets.Preparation;
import fr.palier.web.page.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The dialogue that leads to a strategy: the answers that an address carries, a word for each question.
 *
 * @param given the words by the identifier of the question, in the order of the catalogue
 */
record Dialogue(Preparation preparation, Map<String, String> given) {

    static final String PATH = "/se-preparer/strategie";
    static final String RESULT = PATH + "/resultat";

    /** What stands for "je ne sais pas". */
    static final String UNSURE = "ne-sais-pas";

    /** Suggesting more would be suggesting nothing. */
    private static final int MOST_SUGGESTED = 2;

    /**
     * Reads it from an address.
     *
     * @throws fr.palier.web.page.Refusal if an answer is none
     */
    static Dialogue of(Preparation preparation, Parameters parameters) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Preparation.Exchange exchange : preparation.dialogue()) {
            List<String> words = Stream.concat(
                            exchange.replies().stream().map(Preparation.Reply::id), Stream.of(UNSURE))
                    .toList();
            parameters.word(exchange.id(), words).ifPresent(word -> given.put(exchange.id(), word));
        }
        return new Dialogue(preparation, given);
    }

    /**
     * How the answers speak of a strategy.
     *
     * @param pros the answers that speak for it
     * @param cons those that speak against it
     */
    record Leaning(Preparation.Strategy strategy, List<Preparation.Reply> pros, List<Preparation.Reply> cons) {
        Leaning {
            pros = List.copyOf(pros);
            cons = List.copyOf(cons);
        }

        int net() {
            return pros.size() - cons.size();
        }
    }

    /** What was answered to a question; null where it was not, or by "je ne sais pas". */
    Preparation.@Nullable Reply reply(Preparation.Exchange exchange) {
        String word = given.get(exchange.id());
        return exchange.replies().stream()
                .filter(reply -> reply.id().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** The first question without an answer. */
    Optional<Preparation.Exchange> next() {
        return preparation.dialogue().stream()
                .filter(exchange -> !given.containsKey(exchange.id()))
                .findFirst();
    }

    /** The questions that were answered, "je ne sais pas" included. */
    List<Preparation.Exchange> answered() {
        return preparation.dialogue().stream()
                .filter(exchange -> given.containsKey(exchange.id()))
                .toList();
    }

    /** The answers that say something. */
    List<Preparation.Reply> replies() {
        List<Preparation.Reply> replies = new ArrayList<>();
        for (Preparation.Exchange exchange : preparation.dialogue()) {
            Preparation.Reply reply = reply(exchange);
            if (reply != null) {
                replies.add(reply);
            }
        }
        return replies;
    }

    /** How the answers speak of each strategy. */
    List<Leaning> leanings() {
        List<Preparation.Reply> replies = replies();
        return preparation.strategies().stream()
                .map(strategy -> new Leaning(
                        strategy,
                        replies.stream()
                                .filter(reply -> reply.favours().contains(strategy.id()))
                                .toList(),
                        replies.stream()
                                .filter(reply -> reply.opposes().contains(strategy.id()))
                                .toList()))
                .toList();
    }

    /**
     * The strategy that most answers speak for, less those against; with one that is its equal, or that alone follows
     * it by one answer. None where nothing speaks for any, or where more than two are equal.
     */
    List<Leaning> suggested() {
        List<Leaning> leanings = leanings();
        int best = leanings.stream().mapToInt(Leaning::net).max().orElse(0);
        if (best <= 0) {
            return List.of();
        }
        List<Leaning> first = with(best, leanings);
        if (first.size() > MOST_SUGGESTED) {
            return List.of();
        }
        List<Leaning> second = best > 1 ? with(best - 1, leanings) : List.of();
        return first.size() == 1 && second.size() == 1 ? List.of(first.getFirst(), second.getFirst()) : first;
    }

    private static List<Leaning> with(int net, List<Leaning> leanings) {
        return leanings.stream().filter(leaning -> leaning.net() == net).toList();
    }

    /** The address of a page with these answers. */
    String address(String path) {
        return address(path, "");
    }

    /** The same with one answer taken back. */
    String without(Preparation.Exchange exchange) {
        return address(PATH, exchange.id());
    }

    private String address(String path, String left) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        given.forEach((name, word) -> {
            if (!name.equals(left)) {
                address.queryParam(name, word);
            }
        });
        return address.encode().toUriString();
    }
}
