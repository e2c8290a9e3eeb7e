package app.earshot.ui.accounts.goal;

import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.shell.Tools;
import java.util.Set;
import java.util.UUID;

/** What may be done with what both sides are working toward, in the header and where its wordings stand. */
public final class GoalActions {

    private final Tools tools;

    public GoalActions(Tools tools) {
        this.tools = tools;
    }

    /** Keeps a new wording. */
    public void agree(UUID accountId, String words, Set<UUID> agreedBy, Reply reply) {
        start("goal/" + accountId, () -> tools.verbs().agreeGoal().run(accountId, words, agreedBy), reply);
    }

    /** Notes how it turned out. */
    public void check(SharedGoal goal, GoalOutcome outcome, String words, Reply reply) {
        start("goal/check/" + goal.id(), () -> tools.verbs().checkGoal().run(goal.id(), outcome, words), reply);
    }

    private void start(String key, Runnable verb, Reply reply) {
        tools.frame().work()
                .notebook("accounts/" + key, () -> {
                    verb.run();
                    return key;
                })
                .then(done -> reply.done().run())
                .refused(reply.refused())
                .unlessRunning()
                .start();
    }
}
