package fr.palier.catalogue.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of the trade and what they mean, in the order of the catalogue. */
public record Glossary(List<Term> terms) {

    /** No word is explained. */
    public static final Glossary EMPTY = new Glossary(List.of());

    public Glossary {
        terms = List.copyOf(terms);
    }

    /** A term by its identifier. */
    public Optional<Term> find(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** The terms that a text speaks of, in the order of the glossary. */
    public List<Term> in(String text) {
        return terms.stream().filter(term -> term.isIn(text)).toList();
    }

    /**
     * A word of the trade.
     *
     * @param abbreviation what stands for it: "ESS"; null for none
     * @param name the words themselves: "économie sociale et solidaire"
     * @param forms other forms under which one reads it
     * @param definition what it means, in a sentence or two
     * @param see identifiers of terms near it
     * @param programme the programme that it names; null for none
     * @param ours whether the definition is the catalogue's own, not its source's
     */
    public record Term(
            String id,
            @Nullable String abbreviation,
            String name,
            List<String> forms,
            String definition,
            List<String> see,
            @Nullable String programme,
            List<Sheet.Link> links,
            boolean ours,
            Origin origin) {

        public Term {
            forms = List.copyOf(forms);
            see = List.copyOf(see);
            links = List.copyOf(links);
        }

        /** What it is called first: its abbreviation, or its name. */
        public String word() {
            return abbreviation == null ? name : abbreviation;
        }

        /** Whether a text speaks of it. */
        public boolean isIn(String text) {
            return mention(text).isPresent();
        }

        /** Where a text first speaks of it: an abbreviation by its capitals, a name whatever they are. */
        public Optional<Mention> mention(String text) {
            Stream<Mention> names = Stream.concat(Stream.of(name), forms.stream())
                    .map(form -> Mention.of(text, form, true))
                    .flatMap(Optional::stream);
            Stream<Mention> abbreviations =
                    abbreviation == null ? Stream.empty() : Mention.of(text, abbreviation, false).stream();
            return Stream.concat(abbreviations, names).min(Comparator.comparingInt(Mention::start));
        }
    }

    /**
     * Words in a text.
     *
     * @param end the place after the last letter
     */
    public record Mention(int start, int end) {

        /** Where words stand as words of their own, not within others. */
        static Optional<Mention> of(String text, String words, boolean anyCase) {
            for (int at = 0; at + words.length() <= text.length(); at++) {
                int end = at + words.length();
                boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
                if (begins && ends && text.regionMatches(anyCase, at, words, 0, words.length())) {
                    return Optional.of(new Mention(at, end));
                }
            }
            return Optional.empty();
        }
    }
}
