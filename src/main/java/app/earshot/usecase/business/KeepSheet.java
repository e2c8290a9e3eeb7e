package app.earshot.usecase.business;

import app.earshot.domain.account.Account;
import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetKey;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what is typed into a sheet, as it is typed, until it is saved or let go of, so that it survives a crash. */
public final class KeepSheet {

    private final Writing writing;

    public KeepSheet(Writing writing) {
        this.writing = writing;
    }

    /**
     * Words that wait to be gone on with.
     *
     * @param account what the account is called; empty for none, and for one that is not there any more
     * @param reachable whether the place where the sheet is opened is there
     */
    public record Waiting(SheetDraft draft, String account, boolean reachable) implements Unsaved {

        @Override
        public Instant typedAt() {
            return draft.typedAt();
        }
    }

    /** Keeps the draft, on the disk before this returns. */
    public void keep(SheetDraft draft) {
        writing.keepQuietly(session -> session.sheets().save(draft));
    }

    /** Forgets what was kept of a sheet. */
    public void drop(SheetKey key) {
        writing.keepQuietly(session -> session.sheets().delete(key));
    }

    /** All words that wait, those typed last first. */
    public List<Waiting> all() {
        return writing.read(session -> session.sheets().all().stream()
                .filter(draft -> !draft.words().isEmpty())
                .map(draft -> waiting(session, draft))
                .toList());
    }

    private static Waiting waiting(Session session, SheetDraft draft) {
        UUID id = draft.key().accountId();
        Optional<Account> account = id == null ? Optional.empty() : session.accounts().find(id);
        boolean there = account.filter(it -> it.removedAt() == null).isPresent();
        return new Waiting(draft, account.map(Account::name).orElse(""), id == null || there);
    }
}
