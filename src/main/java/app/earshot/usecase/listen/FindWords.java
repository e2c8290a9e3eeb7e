package app.earshot.usecase.listen;

import app.earshot.domain.Hit;
import app.earshot.store.SearchIndex;
import java.util.List;

/** Finds words in everything the notebook holds. */
public final class FindWords {

    private final SearchIndex index;

    public FindWords(SearchIndex index) {
        this.index = index;
    }

    /** The best places first. Every word must occur; the last one may be the beginning of a word. */
    public List<Hit> run(String words, int limit) {
        return words.isBlank() ? List.of() : index.find(words, limit);
    }
}
