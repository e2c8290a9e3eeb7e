package app.earshot.ui.accounts.header;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Stage;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.brief.BriefView;
import app.earshot.ui.clash.ClashActions;
import app.earshot.ui.clash.ClashSheet;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.verbs.Verbs;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What may be done in the header of an account. */
public final class HeaderActions {

    private final HeaderModel model;
    private final Tools tools;
    private final ClashActions clashes;

    public HeaderActions(HeaderModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        this.clashes = new ClashActions(tools);
    }

    /** What stands in the way of a day. */
    ClashActions clashes() {
        return clashes;
    }

    public void open(AccountPage page) {
        model.show(page);
    }

    /** Shows another enquiry of the account. */
    public void showEnquiry(UUID enquiryId) {
        model.choose(enquiryId);
    }

    /** Moves the enquiry that is shown to a stage that needs no words. */
    public void moveTo(Stage stage) {
        Enquiry enquiry = model.enquiry().get();
        if (enquiry != null && enquiry.stage() != stage) {
            Reply reply = new Reply(() -> {}, no -> refused(enquiry, no));
            start("stage/" + enquiry.id(), verbs -> verbs.changeEnquiry().moveTo(enquiry.id(), stage, ""), reply);
        }
    }

    /** A day that is taken is sorted out; anything else is said above the screen. */
    private void refused(Enquiry enquiry, Refusal no) {
        Runnable said = () -> tools.frame().announcer().tell(no.sentence());
        if (no.field() == FormField.BOOKED_DAY) {
            new ClashSheet(clashes).open(enquiry.id(), said);
        } else {
            said.run();
        }
    }

    /** Notes that it ended, with the reason in their words. */
    public void close(Stage stage, String reason, Reply reply) {
        Enquiry enquiry = model.enquiry().get();
        if (enquiry != null) {
            start("stage/" + enquiry.id(), verbs -> verbs.changeEnquiry().moveTo(enquiry.id(), stage, reason), reply);
        }
    }

    /**
     * Keeps what was corrected, and only that, so that each way back says what it takes back.
     *
     * @param allTheSame whether a booking may come to a day that somebody else has
     */
    public void change(String name, AccountKind kind, String note, @Nullable EnquiryWords words, boolean allTheSame, Reply reply) {
        AccountPage page = model.page().get();
        Enquiry enquiry = model.enquiry().get();
        if (page == null) {
            return;
        }
        Account account = page.account();
        boolean renamed = !account.name().equals(name) || account.kind() != kind || !account.note().equals(note);
        boolean reworded = enquiry != null && words != null && !words.equals(EnquiryWords.of(enquiry));
        start("change/" + account.id(), verbs -> {
            if (renamed) {
                verbs.changeAccount().run(account.id(), name, kind, note);
            }
            if (reworded && enquiry != null && words != null && allTheSame) {
                verbs.changeEnquiry().allTheSame(enquiry.id(), words);
            } else if (reworded && enquiry != null && words != null) {
                verbs.changeEnquiry().run(enquiry.id(), words);
            }
        }, reply);
    }

    /**
     * Adds a further enquiry and shows it.
     *
     * @param reply told once it is there, or why it can't be
     */
    public void addEnquiry(EnquiryWords words, Reply reply) {
        AccountPage page = model.page().get();
        if (page != null) {
            UUID account = page.account().id();
            tools.frame().work()
                    .notebook("accounts/add-enquiry/" + account, () -> tools.verbs().changeEnquiry().add(account, words))
                    .then(change -> reply.done().run())
                    .refused(reply.refused())
                    .unlessRunning()
                    .start();
        }
    }

    /** Looks for somebody by the beginning of the name. */
    public void find(String name) {
        if (name.isBlank()) {
            model.known().set(null);
            return;
        }
        tools.frame().work()
                .notebook("accounts/header/known", () -> tools.verbs().findPeople().run(name))
                .onlyLatest()
                .then(model.known()::set)
                .start();
    }

    /** Looks for the one person. */
    public void find(UUID personId, Consumer<Person> found) {
        tools.frame().work()
                .notebook("accounts/header/person", () -> tools.verbs().findPeople().find(personId))
                .then(person -> person.ifPresent(found))
                .start();
    }

    /** Makes the page that is read before a meeting. */
    public void brief() {
        AccountPage page = model.page().get();
        if (page != null) {
            BriefView.prepare(tools, page.account().id());
        }
    }

    /** Makes the page that goes along on the day itself; without an enquiry there is none. */
    public void daySheet() {
        Enquiry enquiry = model.enquiry().get();
        if (enquiry != null) {
            BriefView.travel(tools, enquiry.accountId(), enquiry.id(), null);
        }
    }

    public void remove() {
        AccountPage page = model.page().get();
        if (page != null) {
            UUID account = page.account().id();
            start("remove/" + account, verbs -> verbs.changeAccount().remove(account), null);
        }
    }

    private interface Verb {
        void run(Verbs verbs);
    }

    private void start(String key, Verb verb, @Nullable Reply reply) {
        var job = tools.frame().work().notebook("accounts/" + key, () -> {
            verb.run(tools.verbs());
            return key;
        });
        if (reply != null) {
            job.then(done -> reply.done().run()).refused(reply.refused()).unlessRunning();
        }
        job.start();
    }
}
