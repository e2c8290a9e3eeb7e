package app.earshot.usecase.account;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.store.Session;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.util.UUID;

/** Renames an account, says what kind it is, changes its note, or takes it off the list. */
public final class ChangeAccount {

    private final Writing writing;

    public ChangeAccount(Writing writing) {
        this.writing = writing;
    }

    public void run(UUID accountId, String name, AccountKind kind, String note) {
        Account before = find(accountId);
        String tidied = Words.required(name, FormField.NAME, "refused.name-missing");
        Account after = with(before, tidied, kind, note.replace('\0', ' '));
        writing.make(
                Sentence.of("done.account-changed", tidied),
                accountId,
                session -> put(session, after),
                session -> put(session, before));
    }

    /** Takes an account off the list with everything in it; undo brings it back whole. */
    public void remove(UUID accountId) {
        Account account = find(accountId);
        writing.make(
                Sentence.of("done.account-removed", account.name()),
                accountId,
                session -> session.accounts().setRemoved(accountId, writing.clock().instant()),
                session -> session.accounts().setRemoved(accountId, null));
    }

    private Account find(UUID accountId) {
        return writing.read(session -> session.accounts().find(accountId))
                .orElseThrow(() -> Refused.of("refused.account-gone"));
    }

    private static Account with(Account account, String name, AccountKind kind, String note) {
        return new Account(
                account.id(), name, kind, note, account.createdAt(), account.removedAt(), account.version());
    }

    /** Writes these words over whatever version stands there: undo means what the person sees, not a row's number. */
    private static void put(Session session, Account words) {
        Account now = session.accounts().find(words.id()).orElseThrow(() -> Refused.of("refused.account-gone"));
        session.accounts().update(with(now, words.name(), words.kind(), words.note()));
    }
}
