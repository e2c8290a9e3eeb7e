package app.earshot.ui.finish;

import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Days;
import app.earshot.usecase.account.AccountPage;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be said about a conversation in the seconds after it was kept. Each of it can be taken back by itself. */
public final class FinishActions {

    /** Stands for what was begun about the next step, among what waits to be gone on with. */
    public static final String NEXT = "accounts/next";

    private final FinishModel model;
    private final Tools tools;
    private final NextWords words;
    private @Nullable UUID accountId;

    public FinishActions(FinishModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        this.words = new NextWords(tools);
        tools.verbs().changes().listen(this::changed);
    }

    /** Offers it for a conversation; there is nothing of the kind to say about a message or a note. */
    public void offer(Entry entry) {
        if (entry.kind() == EntryKind.CALL || entry.kind() == EntryKind.MEETING) {
            dismiss();
            typed("");
            model.entry().set(entry);
            words.find(entry, begun -> {
                if (isHere(entry) && model.next().get().isBlank()) {
                    typed(begun);
                }
            });
        }
    }

    /** Another account: whoever goes there is done here, and whoever comes back finds what was begun. */
    public void open(AccountPage page) {
        UUID id = page.account().id();
        boolean came = !id.equals(accountId);
        accountId = id;
        Entry entry = model.entry().get();
        if (entry != null && !entry.accountId().equals(id)) {
            dismiss();
        }
        if (came && model.entry().get() == null) {
            words.of(id).ifPresent(this::offer);
        }
    }

    /** Goes on to something else. What was begun about the next step waits. */
    public void dismiss() {
        keepWords();
        model.entry().set(null);
    }

    /** There is nothing more to say, not even what was begun. */
    void nothing() {
        Entry entry = model.entry().get();
        if (entry != null) {
            words.drop(entry);
            typed("");
        }
        model.entry().set(null);
    }

    /** Sends what is being typed on its way to the disk. */
    public void keepWords() {
        Entry entry = model.entry().get();
        if (entry != null) {
            words.keep(entry, model.next().get());
        }
    }

    void talked(@Nullable TalkShare share) {
        Entry entry = model.entry().get();
        if (entry != null && share != entry.talkShare()) {
            change(entry, () -> tools.verbs().finishEntry().talked(entry.id(), share));
        }
    }

    /** @param agreed what they agreed we had right, of everything that was heard */
    void saidBack(Set<UUID> agreed) {
        Entry entry = model.entry().get();
        if (entry != null) {
            entry.heard().stream()
                    .filter(item -> agreed.contains(item.id()) != (item.saidBackAt() != null))
                    .forEach(item -> sayBack(entry, item, agreed.contains(item.id())));
        }
    }

    /** What we promise to do next, and by when as far as its words say it. */
    void typed(String next) {
        model.next().set(next);
        Entry entry = model.entry().get();
        Days days = tools.frame().messages().days();
        model.refusal().set(null);
        model.due().set(
                entry == null
                        ? null
                        : DayWords.read(model.next().get(), days.dayOf(entry.at()), tools.frame().messages().locale())
                                .map(DayFound::day)
                                .orElse(null));
    }

    /** Notes what we promised to do next. */
    void promise() {
        Entry entry = model.entry().get();
        String typed = model.next().get();
        if (entry != null) {
            keepWords();
            words.saving(entry, () -> tools.frame().work()
                    .notebook("finish/promise/" + entry.id(), () -> tools.verbs().finishEntry().promised(entry.id(), typed))
                    .then(kept -> {
                        if (!isHere(entry)) {
                            words.drop(entry);
                        } else if (model.next().get().equals(typed)) {
                            typed("");
                            keepWords();
                        }
                    })
                    .refused(model.refusal()::set)
                    .unlessRunning()
                    .start());
        }
    }

    private boolean isHere(Entry entry) {
        Entry now = model.entry().get();
        return now != null && now.id().equals(entry.id());
    }

    private void sayBack(Entry entry, HeardItem item, boolean agreed) {
        change(entry, () -> tools.verbs().hearWords().sayBack(item.id(), agreed));
    }

    private void change(Entry entry, Runnable verb) {
        tools.frame().work()
                .notebook("finish/" + entry.id(), () -> {
                    verb.run();
                    return true;
                })
                .start();
    }

    /** Called on the notebook's thread. What was changed or taken back, here or elsewhere, is shown. */
    private void changed(@Nullable UUID accountId) {
        tools.frame().work().onScreen(() -> readAgain(accountId));
    }

    private void readAgain(@Nullable UUID accountId) {
        Entry entry = model.entry().get();
        if (entry != null && (accountId == null || accountId.equals(entry.accountId()))) {
            tools.frame().work()
                    .notebook("finish", () -> tools.verbs().readTimeline().entry(entry.id()))
                    .onlyLatest()
                    .then(found -> {
                        if (isHere(entry)) {
                            model.entry().set(found.orElse(null));
                        }
                    })
                    .start();
        }
    }
}
