package app.earshot.usecase;

import app.earshot.listening.bank.Repertoire;
import app.earshot.store.Session;
import org.jspecify.annotations.Nullable;

/**
 * What there is to ask, with what the user made of it: put together once, and again after each change that is about no account.
 * Putting it together for every account that is looked at would cost more than the advice itself. Safe for use by several threads.
 */
final class RepertoireCache {

    private volatile @Nullable Repertoire known;

    Repertoire in(Session session) {
        Repertoire now = known;
        if (now == null) {
            now = Repertoire.at(session.occasionChanges().all())
                    .with(session.questionChanges().all(), session.topicChanges().all());
            known = now;
        }
        return now;
    }

    /** What is known already, or null. */
    @Nullable Repertoire known() {
        return known;
    }

    void forget() {
        known = null;
    }
}
