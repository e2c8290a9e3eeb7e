package app.earshot.domain.facts;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.bank.Decision;
import app.earshot.domain.bank.Snooze;
import app.earshot.domain.calendar.RoomOnDay;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.reading.Ruling;
import app.earshot.domain.timeline.Conversation;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.JudgedPair;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.SharedGoal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the listening engine needs to know about one account, in counts and newest items: its size does not grow with
 * the length of the timeline.
 *
 * @param enquiry the newest enquiry, or null
 * @param members the people of the account who have not been removed, in order
 * @param teammates all of ours, also those who have left
 * @param goal the newest shared goal, or null
 * @param voices counts of current heard items by topic, person and teammate
 * @param newestHeard the newest current heard items, newest first, at most {@link #NEWEST_HEARD}
 * @param openPromises open promises of both sides, earliest due first
 * @param brokenPromises promises of ours that were broken, newest first, at most 5
 * @param openRequests requests without an answer, oldest first
 * @param waiting the newest message of theirs that nothing of ours follows, or null
 * @param contacts how many entries each pair of their person and our teammate shared
 * @param asked topics we asked about and when last, by topic code
 * @param askedQuestions bank questions asked here and when last, by question id
 * @param decisions what was decided about suggestions, for this account or everywhere
 * @param worked for each bank question how often it was asked anywhere and how often that led to something
 * @param lastContactAt the newest entry that is a conversation or message either way, or null
 * @param lastHeardAt the newest current heard item, or null
 * @param thankedAt the newest thank-you, or null
 * @param entries how many entries the account has, if a blind spot was put aside until there is another one; else 0
 * @param conversations the newest calls and meetings, newest first, at most {@link #NEWEST_CONVERSATIONS}
 * @param parked what we see differently and have set no day to come back to, oldest first, at most 5
 * @param snoozes blind spots that were put aside here, also those whose time is over
 * @param judged pairs of current heard items of which a person said that they differ or don't, newest judgement first, at most
 *     {@link #MOST_JUDGED}
 * @param readings what sentences may tell that nobody marked: the newest few of each topic, and the newest of every other kind, newest
 *     first within a topic or kind
 * @param newestEntries the newest entries, newest first, at most {@link #NEWEST_ENTRIES}
 * @param present for the entries of the newest heard items: who of theirs took part
 * @param rulings what the owner said of entries and requests, newest first
 * @param requestedAt when each of the open requests was made, by its id
 * @param sent enquiries of others who were sent by somebody of this account, newest first, at most {@link #MOST_SENT}
 * @param answeredAfter how many days they took to answer a message of ours, the newest answers first, at most {@link #NEWEST_ANSWERS}
 * @param exchange how the newest things were told, and when we last reached whom
 * @param roomOnDays of the days that an open message asks for, whether one of ours is free; empty where none asks
 * @param times when we were in touch, when we work, and when nobody of ours was there
 */
public record AccountFacts(
        Account account,
        @Nullable Enquiry enquiry,
        List<Member> members,
        List<Teammate> teammates,
        @Nullable SharedGoal goal,
        List<Voice> voices,
        List<HeardItem> newestHeard,
        List<Promise> openPromises,
        List<Promise> brokenPromises,
        List<Request> openRequests,
        @Nullable Waiting waiting,
        List<Contact> contacts,
        Map<String, Instant> asked,
        Map<String, Instant> askedQuestions,
        List<Decision> decisions,
        Map<String, Worked> worked,
        @Nullable Instant lastContactAt,
        @Nullable Instant lastHeardAt,
        @Nullable Instant thankedAt,
        int entries,
        List<Conversation> conversations,
        List<Parked> parked,
        List<Snooze> snoozes,
        List<JudgedPair> judged,
        List<KeptReading> readings,
        List<UUID> newestEntries,
        Map<UUID, Set<UUID>> present,
        List<Ruling> rulings,
        Map<UUID, Instant> requestedAt,
        List<Sent> sent,
        List<Integer> answeredAfter,
        Exchange exchange,
        List<RoomOnDay> roomOnDays,
        Times times) {

    /** How many of the newest heard items come along in full. */
    public static final int NEWEST_HEARD = 60;

    /** How many of the newest conversations come along. */
    public static final int NEWEST_CONVERSATIONS = 3;

    /** How many of the newest entries come along by their ids. */
    public static final int NEWEST_ENTRIES = 12;

    /** How many of the enquiries that they sent come along. */
    public static final int MOST_SENT = 10;

    /** How many of their newest answers tell how long they take. */
    public static final int NEWEST_ANSWERS = 9;

    /** How many of the newest judged pairs come along. */
    public static final int MOST_JUDGED = 100;

    /**
     * Heard items of one person on one topic. An item heard by two teammates together counts once here.
     *
     * @param topic the topic's code, or null for items without one
     * @param personId who said it, or null while nobody knows
     * @param newest the newest such item
     * @param entryId the entry where the newest one stands
     */
    public record Voice(
            @Nullable String topic,
            @Nullable UUID personId,
            int heard,
            int saidBack,
            Instant lastAt,
            UUID newest,
            UUID entryId) {}

    /**
     * How much one of them and one of us have been in touch.
     *
     * @param entries entries in which both took part
     * @param heard heard items from this person in those entries
     */
    public record Contact(UUID personId, UUID teammateId, int entries, int heard) {}

    /** How often a question was asked, and how often its entry brought a heard item on its topic. */
    public record Worked(int asked, int worked) {}

    /** A message that waits for our answer. */
    public record Waiting(UUID entryId, @Nullable UUID personId, Instant since) {}

    /**
     * A disagreement that is neither settled nor has a day on which to come back to it.
     *
     * @param about what it is about; empty if that is nobody else's business
     */
    public record Parked(String about, LocalDate openedOn) {}

    /**
     * An enquiry that somebody of this account sent to us.
     *
     * @param by who sent it
     * @param account the name of the account that was sent
     * @param kind of that account
     * @param at when it began
     */
    public record Sent(UUID by, String account, AccountKind kind, Instant at) {}

    public AccountFacts {
        members = List.copyOf(members);
        teammates = List.copyOf(teammates);
        voices = List.copyOf(voices);
        newestHeard = List.copyOf(newestHeard);
        openPromises = List.copyOf(openPromises);
        brokenPromises = List.copyOf(brokenPromises);
        openRequests = List.copyOf(openRequests);
        contacts = List.copyOf(contacts);
        asked = Map.copyOf(asked);
        askedQuestions = Map.copyOf(askedQuestions);
        decisions = List.copyOf(decisions);
        worked = Map.copyOf(worked);
        conversations = List.copyOf(conversations);
        parked = List.copyOf(parked);
        snoozes = List.copyOf(snoozes);
        judged = List.copyOf(judged);
        readings = List.copyOf(readings);
        newestEntries = List.copyOf(newestEntries);
        present = Map.copyOf(present);
        rulings = List.copyOf(rulings);
        requestedAt = Map.copyOf(requestedAt);
        sent = List.copyOf(sent);
        answeredAfter = List.copyOf(answeredAfter);
        roomOnDays = List.copyOf(roomOnDays);
    }

    /** The same account with another message that waits in place of the newest. */
    public AccountFacts waitingFor(Waiting other) {
        return new AccountFacts(
                account, enquiry, members, teammates, goal, voices, newestHeard, openPromises, brokenPromises, openRequests, other, contacts, asked,
                askedQuestions, decisions, worked, lastContactAt, lastHeardAt, thankedAt, entries, conversations, parked, snoozes, judged, readings,
                newestEntries, present, rulings, requestedAt, sent, answeredAfter, exchange, roomOnDays, times);
    }

    /** What sentences tell of one kind, newest first. */
    public List<KeptReading> readings(ReadingKind kind) {
        return readings.stream().filter(each -> each.reading().kind() == kind).toList();
    }

    /** What the owner said last of whether an entry or a request is answered, or null. */
    public @Nullable Ruling ruling(UUID about) {
        return Ruling.last(rulings, about).orElse(null);
    }

    /** What the owner said last of whether something stops questions, or null. */
    public @Nullable Ruling rulingOnBrake(UUID about) {
        return Ruling.lastOnBrake(rulings, about).orElse(null);
    }

    /** The couple, or an empty list where the account has no partners. */
    public List<Member> partners() {
        return members.stream().filter(Member::isPartner).toList();
    }

    /** How many current heard items there are from one person. */
    public int heardFrom(UUID personId) {
        return voices.stream().filter(v -> personId.equals(v.personId())).mapToInt(Voice::heard).sum();
    }

    /** How many current heard items there are in all. */
    public int heardInAll() {
        return voices.stream().mapToInt(Voice::heard).sum();
    }

    /** The member with this person, or null if it is nobody of the account (any more). */
    public @Nullable Member member(@Nullable UUID personId) {
        return members.stream().filter(m -> m.person().id().equals(personId)).findFirst().orElse(null);
    }
}
