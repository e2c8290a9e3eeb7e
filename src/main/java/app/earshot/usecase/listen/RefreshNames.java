package app.earshot.usecase.listen;

import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Folds all names again, once, in a notebook whose names an earlier Earshot folded in another way. */
final class RefreshNames {

    /** Small enough that nobody who waits for the notebook notices. */
    private static final int PAGE = 100;

    private static final UUID FIRST = new UUID(0, 0);

    private final Writing writing;

    RefreshNames(Writing writing) {
        this.writing = writing;
    }

    /** @param stop asked now and then; what is not done by then is begun again the next time */
    void run(BooleanSupplier stop) {
        if (writing.read(session -> session.foldedNames().areCurrent())) {
            return;
        }
        boolean done = all(stop, (session, after) -> session.foldedNames().refreshPeople(after, PAGE))
                && all(stop, (session, after) -> session.foldedNames().refreshAccounts(after, PAGE));
        if (done) {
            writing.keepDerived(session -> session.foldedNames().noteCurrent());
        }
    }

    private boolean all(BooleanSupplier stop, Page page) {
        Last last = new Last(FIRST);
        while (last.id != null) {
            if (stop.getAsBoolean()) {
                return false;
            }
            UUID after = last.id;
            writing.keepDerived(session -> last.id = page.refresh(session, after).orElse(null));
        }
        return true;
    }

    private interface Page {
        Optional<UUID> refresh(Session session, UUID after);
    }

    private static final class Last {
        private @Nullable UUID id;

        Last(UUID id) {
            this.id = id;
        }
    }
}
