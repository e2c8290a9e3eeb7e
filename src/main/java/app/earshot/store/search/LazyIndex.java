package app.earshot.store.search;

import app.earshot.store.Notebook;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The search index of a notebook, opened when it is first asked for: the first look at the notebook does without it. For any thread. */
public final class LazyIndex implements Supplier<SearchIndex>, AutoCloseable {

    private final Notebook notebook;
    private @Nullable SearchIndex index;
    private boolean closed;

    public LazyIndex(Notebook notebook) {
        this.notebook = notebook;
    }

    /** @throws java.io.UncheckedIOException if it can't be opened; it is tried again the next time */
    @Override
    public synchronized SearchIndex get() {
        if (closed) {
            throw new IllegalStateException("The notebook was closed");
        }
        if (index == null) {
            index = SearchIndex.open(notebook);
        }
        return index;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (index != null) {
            index.close();
        }
    }
}
