package app.earshot.store.search;

import app.earshot.domain.timeline.Place;
import app.earshot.store.words.SearchTerm;
import app.earshot.store.words.Token;
import app.earshot.store.words.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * How the index keeps names, so that they are found by any stretch of them: each word, and each three letters of it that stand together. A
 * stretch is looked for by its threes, which costs the same however many names there are.
 */
final class SearchNames {

    private static final String STARTS = "name";
    private static final String PIECES = "name-pieces";
    private static final int PIECE = 3;

    private SearchNames() {}

    /** Puts a name into the document of an account or a person. */
    static void add(Document document, String name) {
        WordList list = WordList.of(name);
        Set<String> words = words(list);
        Set<String> pieces = new LinkedHashSet<>();
        words.forEach(word -> pieces.addAll(pieces(word, PIECE)));
        // In scripts without spaces a single letter may be what somebody is called.
        list.stretches().forEach(run -> IntStream.range(1, PIECE).forEach(size -> pieces.addAll(pieces(run, size))));
        words.forEach(word -> document.add(new StringField(STARTS, word, Store.NO)));
        pieces.forEach(piece -> document.add(new StringField(PIECES, piece, Store.NO)));
    }

    /** Names in which a word begins with each of these. */
    static Query begunBy(List<SearchTerm> wanted) {
        return all(wanted, true);
    }

    /** Names in which each of these stands anywhere. */
    static Query holding(List<SearchTerm> wanted) {
        return all(wanted, false);
    }

    /** Whether each of these stands in a name: threes of letters may come from different places. */
    static boolean holds(String name, List<SearchTerm> wanted) {
        Set<String> words = words(WordList.of(name));
        return wanted.stream().allMatch(term -> holds(words, term, String::contains));
    }

    /** Whether a word of the name begins with each of these. */
    static boolean isBegunBy(String name, List<SearchTerm> wanted) {
        Set<String> words = words(WordList.of(name));
        return wanted.stream().allMatch(term -> holds(words, term, String::startsWith));
    }

    /** Where they stand in the name: as letters where each is one letter, else the whole word. In order, none within another. */
    static List<Place> places(String name, List<SearchTerm> wanted) {
        List<Place> places = new ArrayList<>();
        List<String> texts = wanted.stream().flatMap(term -> texts(term).stream()).distinct().toList();
        WordList.of(name).tokens().stream()
                .filter(token -> token.kind() == Token.Kind.WORDS)
                .forEach(token -> texts.stream().filter(token.text()::contains).forEach(text -> places.add(place(token, text))));
        places.sort(Comparator.comparingInt(Place::start).thenComparing(Place::end, Comparator.reverseOrder()));
        List<Place> apart = new ArrayList<>();
        places.stream().filter(place -> apart.isEmpty() || place.start() >= apart.getLast().end()).forEach(apart::add);
        return apart;
    }

    private static Place place(Token token, String text) {
        boolean alike = token.text().length() == token.end() - token.start();
        int start = token.start() + (alike ? token.text().indexOf(text) : 0);
        return new Place(start, alike ? start + text.length() : token.end());
    }

    private static boolean holds(Set<String> words, SearchTerm term, BiPredicate<String, String> how) {
        return switch (term) {
            case SearchTerm.Word word -> words.stream().anyMatch(one -> how.test(one, word.text()));
            case SearchTerm.Run run -> words.stream().anyMatch(one -> one.contains(String.join("", run.letters())));
            case SearchTerm.Number number -> false;
            case SearchTerm.All all -> all.terms().stream().allMatch(one -> holds(words, one, how));
            case SearchTerm.Any any -> any.terms().stream().anyMatch(one -> holds(words, one, how));
        };
    }

    private static List<String> texts(SearchTerm term) {
        return switch (term) {
            case SearchTerm.Word word -> List.of(word.text());
            case SearchTerm.Run run -> List.of(String.join("", run.letters()));
            case SearchTerm.Number number -> List.of();
            case SearchTerm.All all -> all.terms().stream().flatMap(one -> texts(one).stream()).toList();
            case SearchTerm.Any any -> any.terms().stream().flatMap(one -> texts(one).stream()).toList();
        };
    }

    private static Query all(List<SearchTerm> wanted, boolean begun) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        wanted.forEach(term -> all.add(query(term, begun), Occur.FILTER));
        return all.build();
    }

    private static Query query(SearchTerm term, boolean begun) {
        return switch (term) {
            case SearchTerm.Word word -> begun ? new PrefixQuery(new Term(STARTS, word.text())) : anywhere(word.text());
            case SearchTerm.Run run -> anywhere(String.join("", run.letters()));
            // Names have no telephone numbers.
            case SearchTerm.Number number -> new MatchNoDocsQuery("no name");
            case SearchTerm.All all -> all(all.terms(), begun);
            case SearchTerm.Any any -> {
                BooleanQuery.Builder ways = new BooleanQuery.Builder();
                any.terms().forEach(one -> ways.add(query(one, begun), Occur.SHOULD));
                yield ways.build();
            }
        };
    }

    private static Query anywhere(String text) {
        BooleanQuery.Builder ways = new BooleanQuery.Builder();
        if (text.length() <= PIECE) {
            ways.add(new PrefixQuery(new Term(STARTS, text)), Occur.SHOULD);
            return ways.add(new TermQuery(new Term(PIECES, text)), Occur.SHOULD).build();
        }
        pieces(text, PIECE).forEach(piece -> ways.add(new TermQuery(new Term(PIECES, piece)), Occur.FILTER));
        return ways.build();
    }

    private static Set<String> words(WordList list) {
        Set<String> words = new LinkedHashSet<>();
        list.tokens().stream().filter(token -> token.kind() == Token.Kind.WORDS).map(Token::text).forEach(words::add);
        list.stretches().forEach(words::add);
        return words;
    }

    private static Set<String> pieces(String word, int size) {
        Set<String> pieces = new LinkedHashSet<>();
        for (int i = 0; i + size <= word.length(); i++) {
            pieces.add(word.substring(i, i + size));
        }
        return pieces;
    }
}
