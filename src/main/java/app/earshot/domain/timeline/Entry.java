package app.earshot.domain.timeline;

import app.earshot.domain.Side;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the timeline, with everything that was marked in its text. Saved, changed and removed as a whole.
 *
 * @param startedBy whose side began it
 * @param at when it happened
 * @param minutes how long it took; 0 where that makes no sense or is not known
 * @param text as it was typed, marks included; see {@link MarkedText}
 * @param talkShare who talked most, or null if nobody said
 * @param people who of theirs took part
 * @param teammates who of ours took part
 * @param removedAt when it was removed, or null
 */
public record Entry(
        UUID id,
        UUID accountId,
        EntryKind kind,
        Side startedBy,
        Instant at,
        int minutes,
        String text,
        @Nullable TalkShare talkShare,
        Set<UUID> people,
        Set<UUID> teammates,
        List<HeardItem> heard,
        List<Promise> promises,
        List<Request> requests,
        List<Asked> asked,
        @Nullable Instant removedAt,
        int version) {

    /** A question mark of any alphabet after a word, so not the one in a web address. */
    private static final Pattern QUESTION = Pattern.compile("[?؟？\u037E](?=\\s|[\"'”’»)]|$)");

    public Entry {
        people = Set.copyOf(people);
        teammates = Set.copyOf(teammates);
        heard = List.copyOf(heard);
        promises = List.copyOf(promises);
        requests = List.copyOf(requests);
        asked = List.copyOf(asked);
    }

    /** The same with other items marked in it. */
    public Entry with(List<HeardItem> words, List<Promise> promised, List<Request> requested) {
        return new Entry(
                id, accountId, kind, startedBy, at, minutes, text, talkShare, people, teammates, words, promised, requested, asked,
                removedAt, version);
    }

    /** Whether it is a written message that somebody is waiting for us to answer, as long as nothing of ours follows it. */
    public boolean isMessageIn() {
        return startedBy == Side.THEM && (kind == EntryKind.EMAIL || kind == EntryKind.TEXT || kind == EntryKind.FORM);
    }

    /**
     * Whether it is a message of theirs that wants an answer: an enquiry through a form, or one in which they ask something. Most
     * messages end a conversation, and nobody waits for an answer to a thank-you.
     */
    public boolean wantsAnswer() {
        return isMessageIn() && (kind == EntryKind.FORM || !requests.isEmpty() || asksIn(text));
    }

    private static boolean asksIn(String text) {
        return text.lines().anyMatch(line -> !line.stripLeading().startsWith("?") && QUESTION.matcher(line).find());
    }

    /** Whether it brings us back into contact with them, so that nobody waits for an answer any more. */
    public boolean isContactFromUs() {
        return kind == EntryKind.CALL
                || kind == EntryKind.MEETING
                || (startedBy == Side.US
                        && (kind == EntryKind.EMAIL || kind == EntryKind.TEXT || kind == EntryKind.THANKS));
    }

    /**
     * Whether a person took part in it: spoke, wrote, was met or was thanked. A note or a story is about somebody who need not have been
     * there, unless their words stand in the note.
     */
    public boolean isWith(UUID person) {
        return people.contains(person)
                && kind != EntryKind.STORY
                && (kind != EntryKind.NOTE || heard.stream().anyMatch(item -> person.equals(item.personId())));
    }
}
