package app.earshot.ui.backups;

import app.earshot.domain.Sentence;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.work.Progress;
import app.earshot.ui.words.Days;
import app.earshot.usecase.backup.AccountInBackup;
import app.earshot.usecase.backup.FetchFromBackup;
import app.earshot.usecase.backup.KeptBackup;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What can be done with what is in a backup. */
final class InsideActions {

    private final InsideModel model;
    private final Tools tools;
    private @Nullable Progress looking;

    InsideActions(InsideModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    /** What was seen belongs to another backup, or to none. */
    void forget() {
        if (looking != null) {
            looking.cancel();
        }
        looking = null;
        model.inside().set(null);
        model.reading().set(false);
        model.shown().set(InsideModel.PAGE);
    }

    void look(KeptBackup backup) {
        forget();
        model.reading().set(true);
        Progress[] mine = new Progress[1];
        mine[0] = tools.frame().work()
                .slow("backups/inside", progress -> fetching().look(backup.file(), progress::isCancelled))
                .then(model.inside()::set)
                .lastly(() -> model.reading().set(looking != null && looking != mine[0]))
                .start();
        looking = mine[0];
    }

    void more() {
        model.shown().set(model.shown().get() + InsideModel.PAGE);
    }

    /** What is missing comes back, and what stands stays. */
    void putBack(KeptBackup backup, AccountInBackup account) {
        fetch(backup, () -> Sentence.of("fetch.done", account.name(), fetching().putBack(backup.file(), account.id())));
    }

    /** As another account beside the one that stands here. */
    void second(KeptBackup backup, AccountInBackup account) {
        Days days = tools.frame().messages().days();
        String name = tools.frame().messages().text("fetch.as-of", account.name(), days.withYear(days.dayOf(backup.made())));
        fetch(backup, () -> {
            fetching().second(backup.file(), account.id(), name);
            return null;
        });
    }

    /** @param work gives what is to be said; null where the change says so itself */
    private void fetch(KeptBackup backup, Callable<@Nullable Sentence> work) {
        model.reading().set(true);
        tools.frame().work()
                .slow("backups/fetch", () -> {
                    tools.verbs().keepBackups().beforeFetching();
                    return work.call();
                })
                .then(told -> {
                    if (told != null) {
                        tools.frame().announcer().tell(told);
                    }
                    look(backup);
                })
                .notDone(() -> model.reading().set(false))
                .unlessRunning()
                .start();
    }

    private FetchFromBackup fetching() {
        return tools.verbs().fetchFromBackup();
    }
}
