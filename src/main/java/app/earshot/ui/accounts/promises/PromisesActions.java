package app.earshot.ui.accounts.promises;

import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.KeepPromise;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What may be done with promises. */
public final class PromisesActions {

    private final PromisesModel model;
    private final Tools tools;

    public PromisesActions(PromisesModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    /** Looks for one promise, as it is kept now. */
    void find(AccountPage page, Predicate<Promise> wanted, Consumer<Promise> found, Runnable gone) {
        UUID account = page.account().id();
        tools.frame().work()
                .notebook("accounts/promises/again", () -> tools.verbs().keepPromise().of(account))
                .then(all -> all.stream().filter(wanted).findFirst().ifPresentOrElse(found, gone))
                .start();
    }

    /** Shows an account, or reads the one that is shown again. */
    public void open(AccountPage page) {
        AccountPage before = model.page().get();
        if (before == null || !before.account().id().equals(page.account().id())) {
            model.read().set(false);
            model.promises().clear();
        }
        model.page().set(page);
        UUID account = page.account().id();
        tools.frame().work()
                .notebook("accounts/promises", () -> tools.verbs().keepPromise().of(account))
                .onlyLatest()
                .then(promises -> {
                    model.read().set(true);
                    model.promises().setAll(promises);
                })
                .start();
    }

    public void kept(Promise promise) {
        start(promise, verb -> verb.kept(promise.id()), null);
    }

    /** Notes what became of it, or opens it again. */
    public void settle(Promise promise, PromiseState state) {
        start(promise, verb -> verb.settle(promise.id(), state), null);
    }

    /** Moves its day, while that is still honest. */
    public void move(Promise promise, LocalDate day, Reply reply) {
        start(promise, verb -> verb.move(promise.id(), day), reply);
    }

    /** Goes to where it stands in the timeline. */
    public void showInTimeline(Promise promise) {
        tools.navigator()
                .visit(new Visit.ToEntry(
                        promise.accountId(), promise.entryId(), promise.place().isGone() ? null : promise.place()));
    }

    private void start(Promise promise, Consumer<KeepPromise> verb, @Nullable Reply reply) {
        var job = tools.frame().work().notebook("accounts/promises/" + promise.id(), () -> {
            verb.accept(tools.verbs().keepPromise());
            return promise;
        });
        if (reply != null) {
            job.then(done -> reply.done().run()).refused(reply.refused()).unlessRunning();
        }
        job.start();
    }
}
