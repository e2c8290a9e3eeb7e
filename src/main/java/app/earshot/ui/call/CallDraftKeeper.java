package app.earshot.ui.call;

import app.earshot.domain.draft.CallDraft;
import app.earshot.ui.shell.Tools;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps a conversation on the disk as it is written, but nothing twice. */
final class CallDraftKeeper {

    /** How much of who talked may be missing after a crash. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Tools tools;
    private @Nullable CallDraft kept;

    CallDraftKeeper(Tools tools) {
        this.tools = tools;
    }

    /** Begins with what is kept already, or (null) with nothing. */
    void begin(@Nullable CallDraft before) {
        kept = before;
    }

    /** Whether what is kept is older than may be missing after a crash. */
    boolean isBehind(Instant now) {
        CallDraft before = kept;
        return before == null || !before.clock().until().plus(HEARTBEAT).isAfter(now);
    }

    /** Sends it on its way to the disk, unless it is there. If that is not done, the next call tries again. */
    void keep(CallDraft now) {
        if (now.equals(kept)) {
            return;
        }
        CallDraft before = kept;
        kept = now;
        tools.frame().work()
                .notebook("call/" + now.accountId(), () -> {
                    tools.verbs().holdCall().keep(now);
                    return true;
                })
                .onlyLatest()
                .notDone(() -> kept = kept == now ? before : kept)
                .start();
    }
}
