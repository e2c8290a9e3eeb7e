package app.earshot.store.search;

import app.earshot.domain.timeline.Place;
import app.earshot.store.row.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What counts as a word, in any alphabet, and when two words are the same.
 *
 * <p>Words are kept twice: as they are but for accents and capitals, and in their English basic form, so that "dances" finds
 * "dancing". Chinese and Japanese characters are words of their own.
 */
final class SearchWords {

    static final String WORDS = "words";
    static final String FORMS = "forms";

    private static final int LONGEST = 2000;
    private static final int MOST = 50;

    private SearchWords() {}

    /** The analyzer of both fields. */
    static Analyzer analyzer() {
        return new Analyzer(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream folded = new FoldingFilter(new EnglishPossessiveFilter(words));
                return new TokenStreamComponents(words, field.equals(FORMS) ? new KStemFilter(folded) : folded);
            }
        };
    }

    /** All words have to be there; the last one may be only begun. */
    static Query query(Wanted wanted) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < wanted.words().size(); i++) {
            Term word = new Term(WORDS, wanted.words().get(i));
            boolean last = i == wanted.words().size() - 1;
            all.add(
                    new BooleanQuery.Builder()
                            .add(last ? new PrefixQuery(word) : new TermQuery(word), Occur.SHOULD)
                            .add(new TermQuery(new Term(FORMS, wanted.forms().get(i))), Occur.SHOULD)
                            .build(),
                    Occur.FILTER);
        }
        return all.build();
    }

    /** Somebody may look for a whole letter: its beginning finds it. */
    static Wanted wanted(Analyzer analyzer, String text) {
        String begins = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new Wanted(
                tokens(analyzer, WORDS, begins).stream().map(Token::text).limit(MOST).toList(),
                tokens(analyzer, FORMS, begins).stream().map(Token::text).limit(MOST).toList());
    }

    /** Where the words that were looked for stand in a text. */
    static List<Place> matches(Analyzer analyzer, Wanted wanted, String text) {
        Set<Place> places = new HashSet<>();
        for (Token token : tokens(analyzer, WORDS, text)) {
            if (wanted.words().contains(token.text()) || token.text().startsWith(wanted.words().getLast())) {
                places.add(token.place());
            }
        }
        for (Token token : tokens(analyzer, FORMS, text)) {
            if (wanted.forms().contains(token.text())) {
                places.add(token.place());
            }
        }
        return places.stream().sorted(Comparator.comparingInt(Place::start)).toList();
    }

    private static List<Token> tokens(Analyzer analyzer, String field, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(word.toString(), new Place(place.startOffset(), place.endOffset())));
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody looks for: words as typed and in their basic forms, in order. */
    record Wanted(List<String> words, List<String> forms) {}

    private record Token(String text, Place place) {}

    private static final class FoldingFilter extends TokenFilter {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        FoldingFilter(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String folded = Folding.fold(word.toString());
            word.setEmpty().append(folded);
            return true;
        }
    }
}
