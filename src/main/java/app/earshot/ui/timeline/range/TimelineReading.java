package app.earshot.ui.timeline.range;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Position;
import app.earshot.usecase.message.MessageOffer;
import app.earshot.usecase.message.ReadOffers;
import app.earshot.usecase.timeline.ReadTimeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads windows of a timeline and moves them. Blocks on the store: called through the notebook's lane only. */
public final class TimelineReading {

    public static final int PAGE = 40;
    /** More than this is not kept on the screen; what is farthest from the eye goes first. */
    public static final int MOST = 160;

    /** In so many messages of a stretch is looked at once for what was heard; in the others once they have a card. */
    private static final int HEARD_AT_ONCE = 3;

    private final ReadTimeline timeline;
    private final ReadOffers offers;

    public TimelineReading(ReadTimeline timeline, ReadOffers offers) {
        this.timeline = timeline;
        this.offers = offers;
    }

    /** Reads some messages of a stretch. Takes its time: not for the notebook's lane. */
    public boolean listen(UUID accountId, List<Entry> messages) {
        offers.listen(accountId, messages);
        return true;
    }

    /** What was heard in messages that have been read, and nobody has taken. */
    public Map<UUID, List<MessageOffer>> heard(UUID accountId, List<Entry> messages) {
        return offers.of(accountId, messages, 0);
    }

    public LoadedRange top(UUID accountId) {
        List<Entry> read = timeline.older(accountId, null, PAGE + 1);
        return window(accountId, first(read, PAGE), false, read.size() > PAGE);
    }

    public LoadedRange older(LoadedRange window) {
        if (window.isEmpty()) {
            return top(window.accountId());
        }
        List<Entry> read = timeline.older(window.accountId(), Position.of(window.entries().getLast()), PAGE + 1);
        List<Entry> all = new ArrayList<>(window.entries());
        all.addAll(first(read, PAGE));
        boolean tooMany = all.size() > MOST;
        List<Entry> kept = tooMany ? all.subList(all.size() - MOST, all.size()) : all;
        return window(window.accountId(), kept, window.newer() || tooMany, read.size() > PAGE);
    }

    public LoadedRange newer(LoadedRange window) {
        if (window.isEmpty()) {
            return top(window.accountId());
        }
        List<Entry> read = timeline.newer(window.accountId(), Position.of(window.entries().getFirst()), PAGE + 1);
        List<Entry> all = new ArrayList<>(read.size() > PAGE ? read.subList(read.size() - PAGE, read.size()) : read);
        all.addAll(window.entries());
        boolean tooMany = all.size() > MOST;
        return window(
                window.accountId(), first(all, MOST), read.size() > PAGE, window.older() || tooMany);
    }

    /** The stretch around one entry, or the top if the entry is gone. */
    public LoadedRange around(UUID accountId, UUID entryId) {
        List<Entry> read = timeline.around(entryId, PAGE / 2);
        return read.isEmpty() ? top(accountId) : whole(read.getFirst().accountId(), read);
    }

    /** The same stretch as it is now. Entries that came in above it belong to it if it began at the top. */
    public LoadedRange again(LoadedRange window) {
        if (window.isEmpty()) {
            return top(window.accountId());
        }
        Entry oldest = window.entries().getLast();
        int most = window.newer() ? Math.max(1, window.rows().size() - 1) : MOST + PAGE;
        List<Entry> read = new ArrayList<>(timeline.newer(window.accountId(), Position.of(oldest), most));
        timeline.entry(oldest.id())
                .filter(now -> Position.of(now).equals(Position.of(oldest)))
                .ifPresent(read::add);
        return read.isEmpty() ? top(window.accountId()) : whole(window.accountId(), read);
    }

    private LoadedRange whole(UUID accountId, List<Entry> read) {
        boolean newer = !timeline.newer(accountId, Position.of(read.getFirst()), 1).isEmpty();
        boolean older = !timeline.older(accountId, Position.of(read.getLast()), 1).isEmpty();
        return window(accountId, read, newer, older);
    }

    private LoadedRange window(UUID accountId, List<Entry> entries, boolean newer, boolean older) {
        LoadedRange window = LoadedRange.of(accountId, entries, newer, older);
        return window.waiting(timeline.waiting(accountId).orElse(null))
                .withBriefs(timeline.withBrief(window.ids()))
                .saying(ReadTimeline.ownWords(entries))
                .keeping(timeline.keptPrivate(entries))
                .offering(offers.of(accountId, entries, HEARD_AT_ONCE));
    }

    private static List<Entry> first(List<Entry> entries, int most) {
        return entries.subList(0, Math.min(most, entries.size()));
    }
}
