package app.earshot.ui.accounts.promises;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.WhoIsWho;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a promise is told in the ledger. */
final class PromiseWords {

    private final Messages messages;
    private final WhoIsWho who;

    PromiseWords(Messages messages, WhoIsWho who) {
        this.messages = messages;
        this.who = who;
    }

    /** "To Ana, by Thu 3 Dec", "From Luis, no day named". */
    String about(Promise promise) {
        String whom = who.person(promise.personId()).orElseGet(() -> messages.text("accounts.promise.them"));
        String side = promise.side() == Side.US ? "to" : "from";
        LocalDate due = promise.dueOn();
        String said = due == null
                ? messages.text("accounts.promise." + side + ".no-day", whom)
                : messages.text("accounts.promise." + side + ".due", whom, due);
        LocalDate first = promise.firstDueOn();
        return first == null ? said : messages.text("accounts.promise.moved", said, first);
    }

    /** What became of it: "Kept yesterday". */
    String ending(Promise promise) {
        LocalDate settled = promise.settledOn();
        String state = promise.state().code();
        return settled == null
                ? messages.text("accounts.promise.ended." + state + ".some-day")
                : messages.text("accounts.promise.ended." + state, settled);
    }

    /** A calm sentence about one whose day has passed, or null. */
    @Nullable String late(Promise promise) {
        LocalDate due = promise.dueOn();
        if (due == null || promise.state() != PromiseState.OPEN || !promise.isLate(messages.days().today())) {
            return null;
        }
        String side = promise.side() == Side.US ? "ours" : "theirs";
        String whom = who.person(promise.personId()).orElseGet(() -> messages.text("accounts.promise.them"));
        return messages.text("accounts.promise.late." + side, due, whom);
    }
}
