package app.earshot.store.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The basic forms of English words, so that "dances" finds "dancing". Words of other languages stay as they are. */
public final class Stems {

    private Stems() {}

    public static String of(String word) {
        return of(List.of(word)).getFirst();
    }

    /** The basic form of each, in the same order. */
    public static List<String> of(List<String> words) {
        List<String> stems = new ArrayList<>(words.size());
        try (TokenStream stream = new KStemFilter(new Words(words.iterator()))) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(stem.toString());
            }
            stream.end();
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Words extends TokenStream {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final Iterator<String> words;

        Words(Iterator<String> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            if (!words.hasNext()) {
                return false;
            }
            clearAttributes();
            word.append(words.next());
            return true;
        }
    }
}
