package app.earshot.ui.accounts.between;

import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.Request;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.timeline.RequestSheets;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.BetweenUs;
import app.earshot.usecase.account.DisagreementWords;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be done with requests and disagreements. */
public final class BetweenActions {

    private final BetweenModel model;
    private final Tools tools;

    public BetweenActions(BetweenModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    /** Shows an account, or reads the one that is shown again. */
    public void open(AccountPage page) {
        AccountPage before = model.page().get();
        if (before == null || !before.account().id().equals(page.account().id())) {
            model.between().set(null);
        }
        model.page().set(page);
        UUID account = page.account().id();
        tools.frame().work()
                .notebook("accounts/between", () -> tools.verbs().readBetweenUs().run(account))
                .onlyLatest()
                .then(model.between()::set)
                .start();
    }

    /** Looks for one thing that stands between an account and us, as it is kept now. */
    <T> void find(AccountPage page, Function<BetweenUs, Stream<T>> wanted, Consumer<T> found, Runnable gone) {
        UUID account = page.account().id();
        tools.frame().work()
                .notebook("accounts/between/again", () -> tools.verbs().readBetweenUs().run(account))
                .then(between -> wanted.apply(between).findFirst().ifPresentOrElse(found, gone))
                .start();
    }

    /** Shows one disagreement, or one wording of the goal, as soon as it is there. */
    public void want(UUID id) {
        model.wanted().set(id);
    }

    /** What somebody came here for was shown. */
    void shown() {
        model.wanted().set(null);
    }

    /** Goes to where a request stands in the timeline. */
    public void showInTimeline(Request request) {
        tools.navigator()
                .visit(new Visit.ToEntry(
                        request.accountId(), request.entryId(), request.place().isGone() ? null : request.place()));
    }

    /** Where requests are answered. */
    RequestSheets requestSheets() {
        return new RequestSheets(tools);
    }

    public void reopen(Request request) {
        start(request.id(), () -> tools.verbs().answerRequest().reopen(request.id()), null);
    }

    public void disagree(UUID accountId, DisagreementWords typed, Reply reply) {
        start(accountId, () -> tools.verbs().disagree().open(accountId, typed), reply);
    }

    public void change(Disagreement one, DisagreementWords typed, Reply reply) {
        start(one.id(), () -> tools.verbs().disagree().change(one.id(), typed), reply);
    }

    /** Sets the day to come back to it, or (null) none. */
    public void park(Disagreement one, @Nullable LocalDate until, @Nullable Reply reply) {
        start(one.id(), () -> tools.verbs().disagree().park(one.id(), until), reply);
    }

    public void decide(Disagreement one, String words, Reply reply) {
        start(one.id(), () -> tools.verbs().disagree().decide(one.id(), words), reply);
    }

    public void reopen(Disagreement one) {
        start(one.id(), () -> tools.verbs().disagree().reopen(one.id()), null);
    }

    public void seclude(Disagreement one, boolean secluded) {
        start(one.id(), () -> tools.verbs().disagree().seclude(one.id(), secluded), null);
    }

    public void remove(Disagreement one) {
        start(one.id(), () -> tools.verbs().disagree().remove(one.id()), null);
    }

    private void start(UUID about, Runnable verb, @Nullable Reply reply) {
        var job = tools.frame().work().notebook("accounts/between/" + about, () -> {
            verb.run();
            return about;
        });
        if (reply != null) {
            job.then(done -> reply.done().run()).refused(reply.refused()).unlessRunning();
        }
        job.start();
    }
}
