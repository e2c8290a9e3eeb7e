package app.earshot.usecase.listen;

import app.earshot.domain.timeline.Hit;
import app.earshot.store.search.SearchIndex;
import app.earshot.usecase.Writing;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Finds words in everything the notebook holds. */
public final class FindWords {

    private final Writing writing;
    private final Supplier<SearchIndex> index;

    public FindWords(Writing writing, Supplier<SearchIndex> index) {
        this.writing = writing;
        this.index = index;
    }

    /** Accounts and people first, then what was said, newest first. Every word must occur; the last one may be only begun. */
    public List<Hit> run(String words, int limit) {
        return writing.saying(() -> index.get().find(words, limit));
    }

    /** What was said only, newest first. */
    public List<Hit> said(String words, int limit) {
        return writing.saying(() -> index.get().finder().said(words, limit));
    }

    /** Accounts and people by any stretch of their names; those first of which a word begins so. The places of a hit are places in the name. */
    public List<Hit> names(String typed, int limit) {
        return writing.saying(() -> index.get().finder().names(typed, limit));
    }

    /**
     * Takes in what was written since the last time, and first folds the names that an earlier Earshot folded in another way.
     *
     * @param stop asked now and then; what was taken in until then stays
     */
    public void catchUp(BooleanSupplier stop) {
        writing.saying(() -> {
            new RefreshNames(writing).run(stop);
            index.get().catchUp(stop);
            return true;
        });
    }
}
