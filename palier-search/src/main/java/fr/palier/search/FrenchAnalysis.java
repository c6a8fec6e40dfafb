package fr.palier.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Takes French texts apart: no article, no accent, no capital; and, where stems are asked for, no plural or ending.
 * Synonyms are put beside the words of the catalogue, not beside those of a question: both sides then meet.
 */
final class FrenchAnalysis {

    /** A word of a text: as it is compared, and where it stands. */
    record Token(String term, int start, int end) {}

    private static final String SYNONYMS = "synonymes.txt";
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");

    private final Analyzer words;
    private final Analyzer stems;
    private final Analyzer texts;

    FrenchAnalysis() {
        CharArraySet stopWords = folded(FrenchAnalyzer.getDefaultStopSet());
        words = chain(source -> new StopFilter(source, stopWords));
        CharArraySet stopStems = stemmed(stopWords);
        stems = chain(source -> new StopFilter(new FrenchLightStemFilter(source), stopStems));
        SynonymMap synonyms = synonyms();
        texts = chain(source -> new StopFilter(
                new FlattenGraphFilter(new SynonymGraphFilter(new FrenchLightStemFilter(source), synonyms, true)),
                stopStems));
    }

    /** The words of a question or a name, whole. */
    List<Token> words(String text) {
        return tokens(words, text);
    }

    /** The same words without their endings: as many, in the same order. */
    List<Token> stems(String text) {
        return tokens(stems, text);
    }

    /** The stems of a text of the catalogue, with those of the synonyms of its words. */
    List<Token> texts(String text) {
        return tokens(texts, text);
    }

    /** What the index is written with: a text of the catalogue, word by word. */
    Analyzer forTexts() {
        return texts;
    }

    /** What the index of names is written with. */
    Analyzer forNames() {
        return words;
    }

    /** A word without its ending. */
    String stem(String word) {
        return tokens(stems, word).stream().map(Token::term).findFirst().orElse(word);
    }

    private interface Ending {
        TokenStream after(TokenStream source);
    }

    private static Analyzer chain(Ending ending) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                TokenStream bare = new ElisionFilter(new LowerCaseFilter(tokenizer), FrenchAnalyzer.DEFAULT_ARTICLES);
                TokenStream plain = new PatternReplaceFilter(new ASCIIFoldingFilter(bare), APOSTROPHE, "", true);
                return new TokenStreamComponents(tokenizer, ending.after(plain));
            }
        };
    }

    private static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private static CharArraySet folded(CharArraySet words) {
        Analyzer folding = chain(source -> source);
        return changed(words, folding);
    }

    private static CharArraySet stemmed(CharArraySet words) {
        return changed(words, chain(FrenchLightStemFilter::new));
    }

    private static CharArraySet changed(CharArraySet words, Analyzer analyzer) {
        CharArraySet changed = new CharArraySet(words.size(), false);
        for (Object word : words) {
            tokens(analyzer, new String((char[]) word)).forEach(token -> changed.add(token.term()));
        }
        return changed;
    }

    private static SynonymMap synonyms() {
        Analyzer stemming = chain(FrenchLightStemFilter::new);
        try (InputStream in = Objects.requireNonNull(FrenchAnalysis.class.getResourceAsStream(SYNONYMS), SYNONYMS);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            SolrSynonymParser parser = new SolrSynonymParser(true, true, stemming);
            parser.parse(reader);
            return parser.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(SYNONYMS, e);
        }
    }
}
