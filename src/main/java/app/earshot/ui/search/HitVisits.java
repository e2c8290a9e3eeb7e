package app.earshot.ui.search;

import app.earshot.domain.timeline.Hit;
import app.earshot.domain.timeline.Place;
import app.earshot.ui.shell.Visit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where what was found leads. */
public final class HitVisits {

    private HitVisits() {}

    public static Visit to(Hit hit) {
        UUID entry = hit.entryId();
        return switch (hit.kind()) {
            case DISAGREEMENT -> new Visit.ToDisagreement(hit.accountId(), hit.id());
            case GOAL -> new Visit.ToGoal(hit.accountId(), hit.id());
            // Why it was lost stands at the top of its account.
            case ACCOUNT, PERSON, LOST, ENTRY, HEARD, REQUEST ->
                    entry == null ? new Visit.ToAccount(hit.accountId()) : new Visit.ToEntry(hit.accountId(), entry, place(hit));
        };
    }

    private static @Nullable Place place(Hit hit) {
        return hit.place() != null ? hit.place() : hit.matches().isEmpty() ? null : hit.matches().getFirst();
    }
}
