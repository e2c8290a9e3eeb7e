package app.earshot.usecase.timeline;

import app.earshot.domain.draft.Draft;
import app.earshot.domain.draft.ReplyDraft;
import app.earshot.usecase.Writing;

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

    /** Keeps a reply in the same way, whatever else is being typed on its account. */
    public void reply(ReplyDraft draft) {
        writing.keepQuietly(session -> {
            if (draft.text().isBlank()) {
                session.replies().delete(draft.accountId(), draft.entryId());
            } else {
                session.replies().save(draft);
            }
        });
    }
}
