package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.ui.brief.BriefView;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.timeline.offer.OfferActions;
import app.earshot.ui.timeline.range.LoadedRange;
import app.earshot.ui.timeline.range.TimelineReading;
import app.earshot.ui.timeline.range.TimelineRow;
import app.earshot.ui.words.Topics;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.message.MessageOffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the timeline reads, and where in it one is. */
public final class TimelineActions {

    private static final String READING = "timeline";
    /** A key of its own: whoever comes back to the account that is still shown needs what was being read of it. */
    private static final String READING_AHEAD = "timeline/ahead";

    private final TimelineModel model;
    private final Tools tools;
    private final Consumer<Entry> edit;
    private final Runnable write;
    private final TimelineReading reading;
    private final EntryActions entries;
    private final OfferActions offers;
    private @Nullable UUID accountId;
    /** What was read of the account that is about to be opened, or null. */
    private @Nullable LoadedRange ahead;
    private int changes;
    /** Counts the accounts that were opened: what was asked for while another one stood here is not shown any more. */
    private int opened;
    private boolean readingMore;
    private boolean hearing;

    /**
     * @param edit takes an entry to where it is changed
     * @param write goes to where a new one is written
     */
    public TimelineActions(TimelineModel model, Tools tools, Consumer<Entry> edit, Runnable write) {
        this.model = model;
        this.tools = tools;
        this.edit = edit;
        this.write = write;
        this.reading = new TimelineReading(tools.verbs().readTimeline(), tools.verbs().readOffers());
        this.entries = new EntryActions(tools);
        this.offers = new OfferActions(tools);
        tools.verbs().changes().listen(this::changed);
    }

    /** Reads another account's timeline while its page is not there yet, so that both can be shown in one picture. */
    public void readAhead(UUID id) {
        if (!id.equals(accountId)) {
            int known = changes;
            tools.frame()
                    .work()
                    .notebook(READING_AHEAD, () -> reading.top(id))
                    .onlyLatest()
                    .then(read -> ahead = known == changes ? read : null)
                    .start();
        }
    }

    /** Shows an account's timeline from its top; an account that is shown already stays where it is. */
    public void open(AccountPage page) {
        UUID id = page.account().id();
        boolean same = id.equals(accountId);
        model.begin(WhoIsWho.of(page), Topics.of(page), same);
        accountId = id;
        LoadedRange read = ahead;
        ahead = null;
        if (!same) {
            opened++;
        }
        if (!same && read != null && read.accountId().equals(id)) {
            model.show(read);
        } else if (model.window().get() == null) {
            read(() -> reading.top(id));
        }
    }

    /** Goes to an entry and to the words in it that are meant, if any. */
    public void showEntry(UUID entryId, @Nullable Place place) {
        UUID id = accountId;
        LoadedRange window = model.window().get();
        if (window != null && window.row(entryId).isPresent()) {
            model.highlight(entryId, place);
        } else if (id != null) {
            tools.frame().work()
                    .notebook(READING, () -> reading.around(id, entryId))
                    .then(ifStillHere(read -> {
                        model.show(read);
                        if (read.row(entryId).isPresent()) {
                            model.highlight(entryId, place);
                        }
                    }))
                    .start();
        }
    }

    void readOlder() {
        LoadedRange window = model.window().get();
        if (window != null && window.older() && !readingMore) {
            readMore(() -> reading.older(window));
        }
    }

    void readNewer() {
        LoadedRange window = model.window().get();
        if (window != null && window.newer() && !readingMore) {
            readMore(() -> reading.newer(window));
        }
    }

    @Nullable UUID current() {
        return model.current().get();
    }

    /** The keyboard is at another entry. */
    void at(UUID entryId) {
        model.current().set(entryId);
    }

    void move(int steps) {
        LoadedRange window = model.window().get();
        if (window != null) {
            window.beside(model.current().get(), steps).ifPresent(model.current()::set);
        }
    }

    void write() {
        write.run();
    }

    void edit(Entry entry) {
        edit.accept(entry);
    }

    /** Opens the page that was read before a meeting, as it was then. */
    void showBrief(Entry entry) {
        BriefView.bringBack(tools, entry.id());
    }

    /** Removes an entry; the keyboard goes on with its neighbour. */
    void remove(Entry entry) {
        LoadedRange window = model.window().get();
        if (window != null && entry.id().equals(model.current().get())) {
            window.beside(entry.id(), 1)
                    .filter(next -> !next.equals(entry.id()))
                    .or(() -> window.beside(entry.id(), -1).filter(next -> !next.equals(entry.id())))
                    .ifPresent(model.current()::set);
        }
        entries.remove(entry.id());
    }

    EntryActions entries() {
        return entries;
    }

    OfferActions offers() {
        return offers;
    }

    /**
     * Looks for what was heard in those messages that have a card and in which nobody has looked yet, once all that the person waits for is
     * painted: it takes more of the processor than reading them.
     */
    void hear(Collection<UUID> placed) {
        LoadedRange window = model.window().get();
        if (window == null || hearing) {
            return;
        }
        List<Entry> unheard = window.rows().stream()
                .filter(row -> row.isUnheard() && placed.contains(row.entry().id()))
                .map(TimelineRow::entry)
                .toList();
        if (!unheard.isEmpty()) {
            hearing = true;
            tools.frame().work().whenQuiet(() -> listen(window.accountId(), unheard));
        }
    }

    private void listen(UUID account, List<Entry> unheard) {
        tools.frame().work()
                .slow("timeline/listen", () -> reading.listen(account, unheard))
                .then(read -> heard(account, unheard))
                .notDone(() -> hearing = false)
                .start();
    }

    private void heard(UUID account, List<Entry> looked) {
        tools.frame().work()
                .notebook("timeline/heard", () -> reading.heard(account, looked))
                .onlyLatest()
                .then(heard -> {
                    hearing = false;
                    heard(looked, heard);
                })
                .notDone(() -> hearing = false)
                .start();
    }

    /** An entry that was changed meanwhile is looked at anew. */
    private void heard(List<Entry> looked, Map<UUID, List<MessageOffer>> heard) {
        LoadedRange now = model.window().get();
        if (now != null) {
            Map<UUID, List<MessageOffer>> still = new HashMap<>(heard);
            still.keySet().removeIf(id -> now.row(id).filter(row -> looked.contains(row.entry())).isEmpty());
            model.show(now.offering(still));
        }
    }

    /** Called on the notebook's thread. */
    private void changed(@Nullable UUID changedAccount) {
        tools.frame().work().onScreen(() -> readAgain(changedAccount));
    }

    private void readAgain(@Nullable UUID changedAccount) {
        ahead = null;
        changes++;
        UUID id = accountId;
        LoadedRange window = model.window().get();
        if (id != null && (changedAccount == null || changedAccount.equals(id))) {
            read(window == null ? () -> reading.top(id) : () -> reading.again(window));
        }
    }

    private void read(Callable<LoadedRange> work) {
        tools.frame().work().notebook(READING, work).onlyLatest().then(ifStillHere(model::show)).start();
    }

    private void readMore(Callable<LoadedRange> work) {
        readingMore = true;
        tools.frame().work()
                .notebook(READING, work)
                .then(ifStillHere(read -> {
                    readingMore = false;
                    model.show(read);
                }))
                .lastly(() -> readingMore = false)
                .start();
    }

    private Consumer<LoadedRange> ifStillHere(Consumer<LoadedRange> shown) {
        int then = opened;
        return read -> {
            if (then == opened) {
                shown.accept(read);
            }
        };
    }
}
