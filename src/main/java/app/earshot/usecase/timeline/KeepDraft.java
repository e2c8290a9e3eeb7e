package app.earshot.usecase.timeline;

import app.earshot.domain.Draft;
import app.earshot.usecase.Writing;
import java.util.Optional;
import java.util.UUID;

/** Keeps what is being typed, as it is typed, so that it survives a crash. */
public final class KeepDraft {

    private final Writing writing;

    public KeepDraft(Writing writing) {
        this.writing = writing;
    }

    /** Keeps the draft, on the disk before this returns. An empty one is forgotten. */
    public void run(Draft draft) {
        writing.keepQuietly(session -> {
            if (draft.text().isBlank()) {
                session.drafts().delete(draft.accountId());
            } else {
                session.drafts().save(draft);
            }
        });
    }

    public Optional<Draft> find(UUID accountId) {
        return writing.read(session -> session.drafts().find(accountId));
    }
}
