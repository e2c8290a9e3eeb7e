package app.earshot.store.search;

import app.earshot.store.words.SearchTerm;
import app.earshot.store.words.Stems;
import app.earshot.store.words.Token;
import app.earshot.store.words.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * How the index keeps what a text is found by, and how it is asked for it.
 *
 * <p>Words are kept as they are but for accents and capitals, and, where it is another, in their English basic form. Scripts without spaces are kept in
 * pairs of letters with their places, so that any stretch is found with one look for each of its pairs.
 */
final class SearchWords {

    private static final String WORDS = "words";
    private static final String FORMS = "forms";
    private static final String NUMBERS = "numbers";
    private static final String RUNS = "runs";

    /** Only whether a word is there: nothing is ranked by how often. */
    private static final FieldType SET = type(IndexOptions.DOCS);

    private static final FieldType SEQUENCE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private SearchWords() {}

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** Puts all by which a text is found into its document. */
    static void add(Document document, String text) {
        WordList list = WordList.of(text);
        Set<String> words = texts(list, Token.Kind.WORDS);
        Set<String> forms = new LinkedHashSet<>(Stems.of(List.copyOf(words)));
        forms.removeAll(words);
        add(document, WORDS, SET, List.of(List.copyOf(words)));
        add(document, FORMS, SET, List.of(List.copyOf(forms)));
        add(document, NUMBERS, SET, List.of(List.copyOf(texts(list, Token.Kind.NUMBERS))));
        add(document, RUNS, SEQUENCE, list.pairs());
    }

    private static Set<String> texts(WordList list, Token.Kind kind) {
        Set<String> texts = new LinkedHashSet<>();
        list.tokens().stream().filter(token -> token.kind() == kind).map(Token::text).forEach(texts::add);
        return texts;
    }

    private static void add(Document document, String field, FieldType type, List<List<String>> stretches) {
        if (stretches.stream().anyMatch(stretch -> !stretch.isEmpty())) {
            document.add(new Field(field, new StretchStream(stretches), type));
        }
    }

    /** All of it has to be there. */
    static Query query(List<SearchTerm> wanted) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        wanted.forEach(term -> all.add(query(term), Occur.FILTER));
        return all.build();
    }

    private static Query query(SearchTerm term) {
        return switch (term) {
            case SearchTerm.Word word -> query(word);
            case SearchTerm.Number number -> new PrefixQuery(new Term(NUMBERS, number.digits()));
            case SearchTerm.Run run -> query(run);
            case SearchTerm.All all -> query(all.terms());
            case SearchTerm.Any any -> anyOf(any.terms().stream().map(SearchWords::query).toList());
        };
    }

    private static Query query(SearchTerm.Word word) {
        Term text = new Term(WORDS, word.text());
        List<Query> ways = new ArrayList<>();
        ways.add(word.begun() ? new PrefixQuery(text) : new TermQuery(text));
        ways.add(new TermQuery(new Term(FORMS, word.stem())));
        if (!word.stem().equals(word.text())) {
            ways.add(new TermQuery(new Term(WORDS, word.stem())));
        }
        return anyOf(ways);
    }

    private static Query query(SearchTerm.Run run) {
        List<String> letters = run.letters();
        if (letters.size() == 1) {
            return new PrefixQuery(new Term(RUNS, letters.getFirst()));
        }
        PhraseQuery.Builder pairs = new PhraseQuery.Builder();
        for (int i = 0; i + 1 < letters.size(); i++) {
            pairs.add(new Term(RUNS, letters.get(i) + letters.get(i + 1)), i);
        }
        return pairs.build();
    }

    private static Query anyOf(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
