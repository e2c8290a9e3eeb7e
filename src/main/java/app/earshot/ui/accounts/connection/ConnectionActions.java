package app.earshot.ui.accounts.connection;

import app.earshot.listening.connection.Evidence;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.AccountPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the connection, and goes to what a part of it rests on. */
public final class ConnectionActions {

    private final ConnectionModel model;
    private final Tools tools;
    /** What behind a part was shown last, so that pressing again shows the next. */
    private final Map<List<Evidence>, Integer> seen = new HashMap<>();

    public ConnectionActions(ConnectionModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    /** Shows an account, or reads the one that is shown again. */
    public void open(AccountPage page) {
        UUID account = page.account().id();
        if (!account.equals(model.account().get())) {
            model.connection().set(null);
            seen.clear();
        }
        model.account().set(account);
        tools.frame().work()
                .notebook("accounts/connection", () -> tools.verbs().readConnection().run(account))
                .onlyLatest()
                .then(read -> read.ifPresent(model.connection()::set))
                .start();
    }

    /** Goes to something that a part rests on; the next time to the next one. */
    public void show(List<Evidence> evidence) {
        UUID account = model.account().get();
        if (account != null && !evidence.isEmpty()) {
            int turn = seen.merge(evidence, 1, Integer::sum) - 1;
            tools.navigator().visit(switch (evidence.get(turn % evidence.size())) {
                case Evidence.InEntry in -> new Visit.ToEntry(account, in.entryId(), null);
                case Evidence.InDisagreement in -> new Visit.ToDisagreement(account, in.disagreementId());
                case Evidence.InGoal in -> new Visit.ToGoal(account, in.goalId());
            });
        }
    }
}
