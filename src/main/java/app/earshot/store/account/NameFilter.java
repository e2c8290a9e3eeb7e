package app.earshot.store.account;

import app.earshot.store.words.QueryParser;
import app.earshot.store.words.SearchTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;

/** What is typed above the list of accounts, as a condition on the names of an account and its people. */
public final class NameFilter {

    private static final int LONGEST = 1000;

    /** No name is made of more, whatever was pasted. */
    private static final int MOST_WORDS = 20;

    private static final String NEVER = "false";

    private final List<String> sought = new ArrayList<>();
    private final String sql;

    private NameFilter(List<SearchTerm> wanted) {
        this.sql = wanted.stream().map(term -> " and " + condition(term)).collect(Collectors.joining());
    }

    public static NameFilter of(String filter) {
        List<SearchTerm> wanted = QueryParser.parse(filter.length() > LONGEST ? filter.substring(0, LONGEST) : filter);
        return new NameFilter(wanted.subList(0, Math.min(MOST_WORDS, wanted.size())));
    }

    /** To be put behind a condition. Empty if everything passes. */
    public String sql() {
        return sql;
    }

    public <S extends SqlStatement<S>> S bind(S statement) {
        for (int i = 0; i < sought.size(); i++) {
            statement.bind("word" + i, sought.get(i));
        }
        return statement;
    }

    private String condition(SearchTerm term) {
        return switch (term) {
            // The space makes it the beginning of a word: names are found as they are typed.
            case SearchTerm.Word word -> contains(" " + word.text());
            case SearchTerm.Run run -> contains(String.join("", run.letters()));
            // Names have no telephone numbers.
            case SearchTerm.Number number -> NEVER;
            case SearchTerm.All all -> together(all.terms(), " and ");
            case SearchTerm.Any any -> together(any.terms(), " or ");
        };
    }

    private String together(List<SearchTerm> terms, String by) {
        return terms.stream().map(this::condition).filter(it -> !it.equals(NEVER)).collect(Collectors.joining(by, "(", ")"));
    }

    private String contains(String text) {
        sought.add(text);
        return "position(:word" + (sought.size() - 1) + " in filter_text) > 0";
    }
}
