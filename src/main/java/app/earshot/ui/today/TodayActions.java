package app.earshot.ui.today;

import app.earshot.domain.page.PageText;
import app.earshot.domain.timeline.Promise;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.brief.BriefView;
import app.earshot.ui.brief.Printing;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.today.TodayLine;
import app.earshot.usecase.today.TodayPage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What may be done about the lines of Today. What each did is told, and can be taken back, like everything else. */
public final class TodayActions {

    static final int UNTIL_TOMORROW = 1;
    static final int A_WEEK = 7;

    private final TodayModel model;
    private final Tools tools;
    private boolean begun;

    public TodayActions(TodayModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        tools.verbs().changes().listen(account -> tools.frame().work().onScreen(this::changed));
    }

    /** Comes to the front: shows what is known at once, and brings it up to date behind that. */
    void shown() {
        begun = true;
        read();
        bringUpToDate();
    }

    /** Looks at the calendar: after midnight it is another day. */
    void look() {
        TodayPage page = model.page().get();
        if (page != null && !page.today().equals(tools.frame().messages().days().today())) {
            bringUpToDate();
        }
    }

    void open(UUID account) {
        tools.navigator().visit(new Visit.ToAccount(account));
    }

    /** The page that is read before a meeting or a call, over Today. */
    void brief(UUID account) {
        BriefView.prepare(tools, account);
    }

    /** The page that goes along on the day itself. */
    void daySheet(TodayLine.Coming coming) {
        BriefView.travel(tools, coming.account().id(), coming.enquiry().id(), coming.day());
    }

    /** Sets the page for paper, as much of it as has room. */
    void print(List<PageText> shorterAndShorter) {
        tools.frame().work()
                .slow("today/print", () -> tools.verbs().setPage().firstThatFits(shorterAndShorter))
                .then(Printing.of(tools)::print)
                .unlessRunning()
                .start();
    }

    void reply(UUID account, String words) {
        tools.navigator().visit(new Visit.ToReply(account, null, words));
    }

    void kept(Promise promise) {
        does("today/kept/" + promise.id(), () -> tools.verbs().keepPromise().kept(promise.id()));
    }

    /** Moves its day, and goes on to telling them. */
    void move(Promise promise, LocalDate day, Reply reply, String told) {
        tools.frame().work()
                .notebook("today/move/" + promise.id(), () -> {
                    tools.verbs().keepPromise().move(promise.id(), day);
                    return promise;
                })
                .then(moved -> {
                    reply.done().run();
                    reply(moved.accountId(), told);
                })
                .refused(reply.refused())
                .unlessRunning()
                .start();
    }

    /** What they wait for was answered, wherever that happened. */
    void answered(TodayLine line) {
        UUID account = line.accountId();
        if (account != null) {
            does("today/answered/" + line.about(), () -> tools.verbs().ruleOn().answered(account, line.about()));
        }
    }

    /** There is nothing of their day to tell others. */
    void noStory(TodayLine line) {
        UUID account = line.accountId();
        if (account != null) {
            does("today/no-story/" + line.about(), () -> tools.verbs().ruleOn().nothingToTell(account, line.about()));
        }
    }

    void putOff(TodayLine line, int days) {
        does("today/put-off/" + line.about(), () -> tools.verbs().putOffLine().run(line, days));
    }

    private void does(String key, Runnable verb) {
        tools.frame().work()
                .notebook(key, () -> {
                    verb.run();
                    return key;
                })
                .refused(no -> tools.frame().announcer().tell(no.sentence()))
                .unlessRunning()
                .start();
    }

    private void changed() {
        if (begun) {
            bringUpToDate();
        }
    }

    /** Some at a time, so that whatever a person does meanwhile comes in between. */
    private void bringUpToDate() {
        tools.frame().work()
                .notebook("today/refresh", () -> tools.verbs().refreshOutlooks().run())
                .then(refreshed -> {
                    if (refreshed > 0) {
                        bringUpToDate();
                    } else {
                        read();
                    }
                })
                .start();
    }

    private void read() {
        tools.frame().work()
                .notebook("today", () -> tools.verbs().readToday().run())
                .onlyLatest()
                .then(page -> {
                    model.show(page);
                    tools.shell().owed().set(page.owed().all());
                })
                .start();
    }
}
