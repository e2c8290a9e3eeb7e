package app.earshot.ui.timeline.range;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.message.FindingKind;
import app.earshot.usecase.message.MessageOffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry and what its neighbours tell about it.
 *
 * @param waiting whether it is a message that still waits for our answer
 * @param answered how it was answered, for a message of theirs; else null
 * @param brief whether the page that was read before a meeting stands behind it
 * @param said where in a message of theirs the words stand that they wanted to say; empty for any other entry
 * @param offers what was heard in it and nobody has taken; null where nobody has looked yet
 * @param kept what of it is private: its own id, and those of heard items in it
 */
public record TimelineRow(
        Entry entry, boolean waiting, @Nullable Answered answered, boolean brief, List<Place> said, @Nullable List<MessageOffer> offers,
        Set<UUID> kept) {

    public TimelineRow {
        kept = Set.copyOf(kept);
    }

    public TimelineRow(Entry entry, boolean waiting, @Nullable Answered answered) {
        this(entry, waiting, answered, false, List.of(), null, Set.of());
    }

    public TimelineRow withBrief() {
        return new TimelineRow(entry, waiting, answered, true, said, offers, kept);
    }

    public TimelineRow thatWaits() {
        return new TimelineRow(entry, true, answered, brief, said, offers, kept);
    }

    public TimelineRow saying(List<Place> words) {
        return new TimelineRow(entry, waiting, answered, brief, words, offers, kept);
    }

    public TimelineRow offering(List<MessageOffer> heard) {
        return new TimelineRow(entry, waiting, answered, brief, said, heard, kept);
    }

    public TimelineRow keeping(Set<UUID> ids) {
        return new TimelineRow(entry, waiting, answered, brief, said, offers, ids);
    }

    /** Whether all of it is for the owner's eyes alone. */
    public boolean isPrivate() {
        return kept.contains(entry.id());
    }

    /** Whether it is a message of theirs in which nobody has looked for what was heard. */
    public boolean isUnheard() {
        return offers == null && entry.isMessageIn();
    }

    /** Where a message that waits for our answer asks for something, with the reason; empty for any other entry, and for what was taken. */
    public List<Place> asked() {
        return !waiting || offers == null
                ? List.of()
                : offers.stream()
                        .map(MessageOffer::finding)
                        .filter(found -> found.kind() == FindingKind.ASKS || found.kind() == FindingKind.QUESTION)
                        .flatMap(found -> Stream.of(Optional.of(found.place()), Optional.ofNullable(found.reason())))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** How long an answer took, and who of ours gave it. */
    public record Answered(Duration after, Set<UUID> by) {}
}
