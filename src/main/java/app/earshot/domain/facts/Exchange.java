package app.earshot.domain.facts;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.EntryKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the newest things that we heard were told, and when we last reached whom: whoever takes up their words has to know what stood around
 * them, and what went back since.
 *
 * @param told by entry, for the newest {@link #ENTRIES} entries in which something was heard, and those of as many open promises and requests
 * @param reached by person: the newest call, meeting or message of ours among the account's newest entries that reached them
 * @param sentAt our newest call, meeting or message to anybody, or null
 * @param wrote messages of theirs that are newer than all that was heard, newest first, at most {@link #MESSAGES}
 * @param formal whom our newest message to them, of the account's newest entries, speaks to with a title
 * @param others who waits for an answer of their own beside whom the account's waiting message is from
 */
public record Exchange(Map<UUID, Told> told, Map<UUID, Instant> reached, @Nullable Instant sentAt, List<Wrote> wrote, Set<UUID> formal, List<AccountFacts.Waiting> others) {

    /** How many of the newest entries come along with their text. */
    public static final int ENTRIES = 12;

    /** How many of their messages since then come along: of so many in a row not all are from machines. */
    public static final int MESSAGES = 3;

    /** Letters of a text that come along; heard words that stand later have no neighbours. */
    public static final int LONGEST = 6_000;

    /**
     * An entry in which something was heard.
     *
     * @param startedBy who wrote, or who rang
     * @param text its text as it stands, with its marks; the places of heard items count in it
     */
    public record Told(EntryKind kind, Side startedBy, String text) {}

    /**
     * A message of theirs.
     *
     * @param text its beginning, at most {@link #LONGEST} letters
     */
    public record Wrote(Instant at, String text) {}

    public Exchange {
        told = Map.copyOf(told);
        reached = Map.copyOf(reached);
        wrote = List.copyOf(wrote);
        formal = Set.copyOf(formal);
        others = List.copyOf(others);
    }
}
