package app.earshot.usecase.listen;

import app.earshot.domain.timeline.Hit;
import app.earshot.store.search.SearchIndex;
import app.earshot.usecase.Writing;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Finds words in everything the notebook holds. */
public final class FindWords {

    private final Writing writing;
    private final SearchIndex index;

    public FindWords(Writing writing, SearchIndex index) {
        this.writing = writing;
        this.index = index;
    }

    /** Accounts and people first, then what was said, newest first. Every word must occur; the last one may be only begun. */
    public List<Hit> run(String words, int limit) {
        return writing.saying(() -> index.find(words, limit));
    }

    /**
     * Takes in what was written since the last time.
     *
     * @param stop asked now and then; what was taken in until then stays
     */
    public void catchUp(BooleanSupplier stop) {
        writing.saying(() -> {
            index.catchUp(stop);
            return true;
        });
    }
}
