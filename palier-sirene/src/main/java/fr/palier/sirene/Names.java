package fr.palier.sirene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Takes names of organisations apart. Unlike prose they have no words to leave out ("Les Restos du cœur" is
 * another than "Resto cœur") and many initials: "A.D.M.R." and "ADMR" are one word.
 */
final class Names {

    /** Where whole words are. */
    static final String WORDS = "words";

    /** Where words without plural and ending are. */
    static final String STEMS = "stems";

    /** Where the words of the seat's commune are. */
    static final String PLACE = "place";

    private static final Pattern SIGNS = Pattern.compile("['\u2019.]");

    private final Analyzer words = chain(UnaryOperator.identity());
    private final Analyzer stems = chain(FrenchMinimalStemFilter::new);

    /** What the index is written with. */
    Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(words, Map.of(STEMS, stems));
    }

    /** The words of a text, as they are compared. */
    List<String> words(String text) {
        List<String> found = new ArrayList<>();
        try (TokenStream stream = words.tokenStream(WORDS, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** A word without plural and ending. */
    String stem(String word) {
        try (TokenStream stream = stems.tokenStream(STEMS, word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            return stream.incrementToken() ? term.toString() : word;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer chain(UnaryOperator<TokenStream> ending) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                TokenStream bare = new ElisionFilter(new LowerCaseFilter(tokenizer), FrenchAnalyzer.DEFAULT_ARTICLES);
                TokenStream plain = new PatternReplaceFilter(new ASCIIFoldingFilter(bare), SIGNS, "", true);
                return new TokenStreamComponents(tokenizer, ending.apply(plain));
            }
        };
    }
}
