package app.earshot.usecase;

import app.earshot.domain.draft.SheetDraft;
import app.earshot.store.Session;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The draft of a sheet that is being saved. It ends in the very transaction that keeps what was typed, so that nothing can come between
 * the two and offer saved words once more. Whoever saves says it around the verb, and the unit of work asks: verbs need not know that
 * there are sheets. Said for one call, on one thread, and to be taken along by whoever goes on on another.
 */
public final class EndingDraft {

    private static final ScopedValue<SheetDraft> LEFT = ScopedValue.newInstance();

    private EndingDraft() {}

    /** Saves. @param left what stays of the draft: words that had no field, or none at all */
    public static void during(SheetDraft left, Runnable saving) {
        ScopedValue.where(LEFT, left).run(saving);
    }

    /** The same on the thread on which it is done. */
    public static <T> T calling(SheetDraft left, Callable<T> saving) throws Exception {
        return ScopedValue.where(LEFT, left).call(saving::call);
    }

    /** What stays of the draft of the sheet that is being saved here; empty where no sheet is. */
    public static Optional<SheetDraft> current() {
        return LEFT.isBound() ? Optional.of(LEFT.get()) : Optional.empty();
    }

    static void end(Session session, SheetDraft left) {
        if (left.words().isEmpty()) {
            session.sheets().delete(left.key());
        } else {
            session.sheets().save(left);
        }
    }
}
