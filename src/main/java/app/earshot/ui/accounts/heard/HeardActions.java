package app.earshot.ui.accounts.heard;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.JudgedPair;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.AccountPage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be done with what was heard. */
public final class HeardActions {

    /** How many are read at once. */
    static final int PAGE = 100;

    /** How many are offered to differ from; with a word or two the right one is among them. */
    static final int OFFERED = 30;

    private final HeardModel model;
    private final Tools tools;

    public HeardActions(HeardModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    /** Shows an account, or reads the one that is shown again. */
    public void open(AccountPage page) {
        AccountPage before = model.page().get();
        boolean same = before != null && before.account().id().equals(page.account().id());
        if (!same) {
            model.person().set(null);
            model.read().set(false);
            model.differing().clear();
            model.items().clear();
        }
        model.page().set(page);
        read(same ? Math.max(PAGE, model.items().size()) : PAGE);
    }

    /** Only one person's words, or everyone's. */
    public void filter(@Nullable UUID personId) {
        model.person().set(personId);
        read(PAGE);
    }

    public void readOlder() {
        read(model.items().size() + PAGE);
    }

    /** Goes to where it stands in the timeline. */
    public void showInTimeline(HeardItem item) {
        tools.navigator()
                .visit(new Visit.ToEntry(
                        item.accountId(), item.entryId(), item.place().isGone() ? null : item.place()));
    }

    public void sayBack(HeardItem item, boolean agreed) {
        start(item, () -> tools.verbs().hearWords().sayBack(item.id(), agreed));
    }

    /** Says that a newer one took its place, or (null) that it stands after all. */
    public void replace(HeardItem item, @Nullable HeardItem newer) {
        start(item, () -> tools.verbs().hearWords().replace(item.id(), newer == null ? null : newer.id()));
    }

    /** Looks for what an item could differ from: all that is newest, or what has these words in it. */
    void findOthers(HeardItem item, String words) {
        tools.frame().work()
                .notebook("accounts/heard/others", () -> tools.verbs().readHeard().others(item, words, OFFERED))
                .onlyLatest()
                .then(model.others()::setAll)
                .start();
    }

    /** Begins to choose anew: what was found before is not offered. */
    void forgetOthers() {
        model.others().clear();
    }

    /** Says that two of them differ. */
    void differ(HeardItem item, HeardItem other, Reply reply) {
        tools.frame().work()
                .notebook("accounts/heard/differ/" + item.id(), () -> {
                    tools.verbs().judgePair().differ(item.id(), other.id());
                    return item;
                })
                .then(done -> reply.done().run())
                .refused(reply.refused())
                .start();
    }

    /** Says that two of them no longer differ. */
    void settle(HeardItem item, HeardItem other) {
        start(item, () -> tools.verbs().judgePair().settle(item.id(), other.id()));
    }

    private void start(HeardItem item, Runnable verb) {
        tools.frame().work()
                .notebook("accounts/heard/change/" + item.id(), () -> {
                    verb.run();
                    return item;
                })
                .start();
    }

    private void read(int count) {
        AccountPage page = model.page().get();
        if (page == null) {
            return;
        }
        UUID account = page.account().id();
        UUID person = model.person().get();
        tools.frame().work()
                .notebook("accounts/heard", () -> new Heard(items(account, person, count + 1), tools.verbs().readHeard().differing(account)))
                .onlyLatest()
                .then(heard -> {
                    List<HeardItem> items = heard.items();
                    model.more().set(items.size() > count);
                    model.read().set(true);
                    model.differing().setAll(heard.differing());
                    model.items().setAll(items.subList(0, Math.min(count, items.size())));
                })
                .start();
    }

    private record Heard(List<HeardItem> items, List<JudgedPair> differing) {}

    private List<HeardItem> items(UUID account, @Nullable UUID person, int count) {
        List<HeardItem> items = new ArrayList<>();
        List<HeardItem> next = List.of();
        do {
            HeardItem last = items.isEmpty() ? null : items.getLast();
            next = tools.verbs().readHeard().page(account, person, last, Math.min(PAGE, count - items.size()));
            items.addAll(next);
        } while (!next.isEmpty() && items.size() < count);
        return items;
    }
}
