package app.earshot.ui.timeline.range;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.ui.timeline.range.TimelineRow.Answered;
import app.earshot.usecase.message.MessageOffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of a timeline that has been read.
 *
 * @param rows newest first
 * @param newer whether there is more before the first row
 * @param older whether there is more after the last row
 */
public record LoadedRange(UUID accountId, List<TimelineRow> rows, boolean newer, boolean older) {

    public LoadedRange {
        rows = List.copyOf(rows);
    }

    public static LoadedRange of(UUID accountId, List<Entry> newestFirst, boolean newer, boolean older) {
        List<TimelineRow> rows = new ArrayList<>();
        Entry contact = null;
        for (Entry entry : newestFirst) {
            rows.add(new TimelineRow(entry, false, answered(entry, contact)));
            contact = entry.isContactFromUs() ? entry : contact;
        }
        return new LoadedRange(accountId, rows, newer, older);
    }

    private static @Nullable Answered answered(Entry message, @Nullable Entry contact) {
        return contact == null || !message.isMessageIn()
                ? null
                : new Answered(Duration.between(message.at(), contact.at()), contact.teammates());
    }

    /** The same stretch with the message known that waits for our answer. */
    public LoadedRange waiting(@Nullable UUID entryId) {
        List<TimelineRow> told = rows.stream()
                .map(row -> row.entry().id().equals(entryId) ? row.thatWaits() : row)
                .toList();
        return entryId == null ? this : new LoadedRange(accountId, told, newer, older);
    }

    /** The same stretch with some entries known to have a brief behind them. */
    public LoadedRange withBriefs(Set<UUID> having) {
        return having.isEmpty()
                ? this
                : new LoadedRange(
                        accountId,
                        rows.stream()
                                .map(row -> having.contains(row.entry().id()) ? row.withBrief() : row)
                                .toList(),
                        newer,
                        older);
    }

    /** The same stretch, with the ids known of what in it is private. */
    public LoadedRange keeping(Set<UUID> ids) {
        List<TimelineRow> told = rows.stream()
                .map(row -> row.keeping(Stream.concat(Stream.of(row.entry().id()), row.entry().heard().stream().map(HeardItem::id))
                        .filter(ids::contains)
                        .collect(Collectors.toSet())))
                .toList();
        return ids.isEmpty() ? this : new LoadedRange(accountId, told, newer, older);
    }

    /** The same stretch, with the words of some messages known that somebody wanted to say. */
    public LoadedRange saying(Map<UUID, List<Place>> said) {
        List<TimelineRow> told = rows.stream().map(row -> row.saying(said.getOrDefault(row.entry().id(), List.of()))).toList();
        return said.isEmpty() ? this : new LoadedRange(accountId, told, newer, older);
    }

    /** The same stretch, with what was heard in some messages. */
    public LoadedRange offering(Map<UUID, List<MessageOffer>> heard) {
        if (heard.isEmpty()) {
            return this;
        }
        List<TimelineRow> told = rows.stream()
                .map(row -> heard.containsKey(row.entry().id()) ? row.offering(heard.get(row.entry().id())) : row)
                .toList();
        return new LoadedRange(accountId, told, newer, older);
    }

    public List<Entry> entries() {
        return rows.stream().map(TimelineRow::entry).toList();
    }

    public Optional<TimelineRow> row(@Nullable UUID entryId) {
        return rows.stream().filter(row -> row.entry().id().equals(entryId)).findFirst();
    }

    public List<UUID> ids() {
        return rows.stream().map(row -> row.entry().id()).toList();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The entry above (negative) or below an entry, or the first one if that is not here. */
    public Optional<UUID> beside(@Nullable UUID entryId, int steps) {
        List<UUID> ids = ids();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        int at = ids.indexOf(entryId);
        return Optional.of(ids.get(at < 0 ? 0 : Math.clamp((long) at + steps, 0, ids.size() - 1)));
    }
}
