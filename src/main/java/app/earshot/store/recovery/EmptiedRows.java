package app.earshot.store.recovery;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Person;
import app.earshot.domain.erasing.NamedWords;
import app.earshot.store.Session;
import app.earshot.store.row.RowCounts;
import java.util.List;
import java.util.UUID;

/**
 * What was let go of for good stands here without a word in it. Where a backup has the words it makes room for them, or gets them back. Whoever was
 * erased has no words in any backup that is looked into.
 */
final class EmptiedRows {

    private static final int AT_ONCE = 500;

    private static final String MAKE_ROOM = "delete from entry where id in (<ids>) and removed = true and removed_at = timestamp with time zone '1970-01-01 00:00:00+00:00'";

    private final Session session;
    private int gone;

    EmptiedRows(Session session) {
        this.session = session;
    }

    void refill(AccountRows then) {
        List<UUID> entries = then.ids(AccountTable.of(AccountTable.ENTRY));
        for (int at = 0; at < entries.size(); at += AT_ONCE) {
            gone += session.handle().createUpdate(MAKE_ROOM).bindList("ids", entries.subList(at, Math.min(at + AT_ONCE, entries.size()))).execute();
        }
        Account account = then.account();
        session.accounts().find(account.id()).filter(now -> now.name().isEmpty()).ifPresent(now -> session.accounts().update(
                new Account(account.id(), account.name(), account.kind(), account.note(), account.createdAt(), now.removedAt(), now.version())));
        for (Person person : then.people()) {
            session.people().find(person.id())
                    .filter(now -> now.name().equals(NamedWords.SOMEBODY) && !person.name().equals(NamedWords.SOMEBODY))
                    .ifPresent(now -> session.people().update(new Person(
                            person.id(), person.name(), person.contacts(), person.reachedBy(), person.note(), now.version())));
        }
    }

    /** The rows that made room were counted already. */
    void settle() {
        if (gone > 0) {
            new RowCounts(session.handle()).countAnew();
        }
    }
}
