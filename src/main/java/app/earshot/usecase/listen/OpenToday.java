package app.earshot.usecase.listen;

import app.earshot.usecase.Writing;
import java.time.LocalDate;

/** Notes once a day that the notebook is open, before anything is worked out: what came and went while it was closed is to be seen. */
final class OpenToday {

    private OpenToday() {}

    static void note(Writing writing, LocalDate today) {
        if (!writing.read(session -> session.absence().isKnown(today))) {
            writing.keepDerived(session -> session.absence().openOn(today));
        }
    }
}
