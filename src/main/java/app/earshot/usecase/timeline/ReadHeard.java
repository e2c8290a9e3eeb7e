package app.earshot.usecase.timeline;

import app.earshot.domain.HeardItem;
import app.earshot.usecase.Writing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what we have heard on an account, newest first, a page at a time, what was replaced included. */
public final class ReadHeard {

    private final Writing writing;

    public ReadHeard(Writing writing) {
        this.writing = writing;
    }

    /**
     * @param personId only this person's words, or null for everyone's
     * @param olderThan the last item of the page before, or null for the first page
     */
    public List<HeardItem> page(UUID accountId, @Nullable UUID personId, @Nullable HeardItem olderThan, int limit) {
        return writing.read(session -> session.heard().of(accountId, personId, olderThan, limit));
    }
}
