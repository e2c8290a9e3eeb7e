package app.earshot.usecase.business;

import app.earshot.domain.account.Account;
import app.earshot.store.Session;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what was begun on any account and is not saved, lets it go, and brings it back. */
public final class FindBegun {

    private final Writing writing;

    public FindBegun(Writing writing) {
        this.writing = writing;
    }

    /** All of it, what was typed last first. */
    public List<Begun> all() {
        return writing.read(session -> {
            Map<UUID, Optional<Account>> accounts = new HashMap<>();
            Function<UUID, Optional<Account>> find = id -> accounts.computeIfAbsent(id, session.accounts()::find);
            return Stream.of(
                            session.drafts().all().stream().map(it -> (Begun)
                                    new Begun.OfEntry(it, name(find.apply(it.accountId())), there(find.apply(it.accountId())))),
                            session.replies().all().stream().map(it -> (Begun)
                                    new Begun.OfReply(it, name(find.apply(it.accountId())), there(find.apply(it.accountId())))),
                            session.calls().all().stream().map(it -> (Begun)
                                    new Begun.OfCall(it, name(find.apply(it.accountId())), there(find.apply(it.accountId())))))
                    .flatMap(begun -> begun)
                    .filter(begun -> begun instanceof Begun.OfCall || !begun.text().isBlank())
                    .sorted(Comparator.comparing(Begun::typedAt).reversed())
                    .toList();
        });
    }

    /** Forgets it. */
    public void drop(Begun begun) {
        writing.keepQuietly(session -> {
            switch (begun) {
                case Begun.OfEntry it -> session.drafts().delete(it.accountId());
                case Begun.OfReply it -> session.replies().delete(it.accountId(), it.draft().entryId());
                case Begun.OfCall it -> session.calls().delete(it.accountId());
            }
        });
    }

    /**
     * It is there again.
     *
     * @throws Refused if something else was begun in its place meanwhile
     */
    public void bringBack(Begun begun) {
        writing.keepQuietly(session -> {
            if (isTaken(session, begun)) {
                throw Refused.of("refused.begun-meanwhile");
            }
            switch (begun) {
                case Begun.OfEntry it -> session.drafts().save(it.draft());
                case Begun.OfReply it -> session.replies().save(it.draft());
                case Begun.OfCall it -> session.calls().save(it.draft());
            }
        });
    }

    private static boolean isTaken(Session session, Begun begun) {
        return switch (begun) {
            case Begun.OfEntry it -> session.drafts().find(it.accountId()).isPresent();
            case Begun.OfReply it -> session.replies().find(it.accountId(), it.draft().entryId()).isPresent();
            case Begun.OfCall it -> session.calls().find(it.accountId()).isPresent();
        };
    }

    private static String name(Optional<Account> account) {
        return account.map(Account::name).orElse("");
    }

    private static boolean there(Optional<Account> account) {
        return account.filter(it -> it.removedAt() == null).isPresent();
    }
}
