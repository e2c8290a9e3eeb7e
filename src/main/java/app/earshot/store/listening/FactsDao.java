package app.earshot.store.listening;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.bank.Snooze;
import app.earshot.domain.calendar.WorkingTime;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.AccountFacts.Contact;
import app.earshot.domain.facts.AccountFacts.Voice;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.facts.AccountFacts.Worked;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.facts.Times;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.reading.Ruling;
import app.earshot.domain.reading.Verdict;
import app.earshot.domain.timeline.DatedRequest;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import app.earshot.store.account.AccountDao;
import app.earshot.store.account.EnquiryDao;
import app.earshot.store.account.PersonDao;
import app.earshot.store.account.TeammateDao;
import app.earshot.store.calendar.WorkingTimeDao;
import app.earshot.store.row.Columns;
import app.earshot.store.timeline.EntryDao;
import app.earshot.store.timeline.GoalDao;
import app.earshot.store.timeline.HeardDao;
import app.earshot.store.timeline.PairDao;
import app.earshot.store.timeline.PromiseDao;
import app.earshot.store.timeline.RequestDao;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the listening engine needs to know about one account, in counts and newest items. Lives as long as its session. */
public final class FactsDao {

    private static final String VOICES = """
            select topic, person_id, count(*) as heard, count(said_back_at) as said_back, max(heard_at) as last_at
            from heard where account_id = :account and stands = true group by topic, person_id""";

    /** The newest of a group: the end of its part of an index. Of two of one moment the one with the greater id is taken. */
    private static final String NEWEST_OF = """
            select id, entry_id from heard
            where account_id = :account and stands = true and topic is not distinct from :topic
                and person_id is not distinct from :person and heard_at = :at
            order by id desc fetch first 1 row only""";

    private static final String NEWEST_HEARD = """
            select id, account_id, entry_id, person_id, topic, words, starts, ends, heard_at, said_back_at,
                cast(null as uuid) as replaced_by
            from heard where account_id = :account and removed = false and stands = true
            order by account_id, removed, heard_at desc, id desc fetch first :limit rows only""";

    private static final String PRESENT = "select entry_id, person_id from entry_person where entry_id in (<ids>)";

    private static final String CONTACTS = """
            select person_id, teammate_id, entries, heard from contact_tally where account_id = :account""";

    private static final String ASKED_TOPICS = """
            select topic as code, max(asked_at) as last_at from asked
            where account_id = :account and removed = false and topic is not null group by topic""";

    private static final String ASKED_QUESTIONS = """
            select question_id as code, max(asked_at) as last_at from asked
            where account_id = :account and removed = false and question_id is not null group by question_id""";

    private static final String WORKED = "select question_id, asked, worked from question_tally where asked > 0";

    private final Handle handle;

    public FactsDao(Handle handle) {
        this.handle = handle;
    }

    /** The facts about an account that is there. */
    public AccountFacts of(UUID accountId) {
        List<Ruling> rulings = new RulingDao(handle).newest(accountId);
        Seclusion seclusion = Seclusion.of(handle, accountId);
        List<KeptReading> readings = seclusion.readings(new NewestReadings(handle, accountId).all());
        NewestEntries newest = NewestEntries.of(handle, accountId, rulings);
        List<HeardItem> allNewest = newestHeard(accountId);
        List<HeardItem> newestHeard = seclusion.heard(allNewest);
        List<Member> members = new PersonDao(handle).members(accountId);
        List<Request> requests = unanswered(seclusion.requests(new RequestDao(handle).open(accountId)), readings, rulings);
        List<Promise> promises = seclusion.promises(new PromiseDao(handle).open(accountId));
        List<Snooze> snoozes = new SnoozeDao(handle).of(accountId);
        Enquiry enquiry = new EnquiryDao(handle).of(accountId).stream().findFirst().orElse(null);
        List<Teammate> team = new TeammateDao(handle).all();
        Instant heardAt = allNewest.isEmpty() ? null : allNewest.getFirst().heardAt();
        return new AccountFacts(
                new AccountDao(handle).find(accountId).orElseThrow(),
                enquiry, members, team,
                new GoalDao(handle).newest(accountId).orElse(null),
                voices(accountId, newestHeard), newestHeard,
                promises,
                seclusion.promises(new PromiseDao(handle).broken(accountId, 5)),
                requests, newest.waiting(),
                contacts(accountId),
                moments(ASKED_TOPICS, accountId), moments(ASKED_QUESTIONS, accountId), new DecisionDao(handle).of(accountId), worked(),
                newest.contactAt(), heardAt,
                thankedAt(newest.thankedAt(), readings),
                snoozes.stream().anyMatch(snooze -> snooze.entriesThen() != null) ? new EntryDao(handle).count(accountId) : 0,
                LastConversations.of(handle, accountId),
                new ConnectionDao(handle).parked(accountId),
                snoozes,
                new PairDao(handle).judged(accountId, AccountFacts.MOST_JUDGED),
                readings,
                newest.ids(AccountFacts.NEWEST_ENTRIES),
                present(newestHeard),
                rulings, requestedAt(requests),
                SentEnquiries.by(handle, accountId, members.stream().map(member -> member.person().id()).toList()),
                newest.answeredAfter(AccountFacts.NEWEST_ANSWERS),
                Exchanges.of(handle, allNewest, newest, open(promises, requests), seclusion),
                new RoomAskedFor(handle, accountId, team).of(enquiry, newest.waiting(), readings, requests),
                times(newest, requests));
    }

    private Times times(NewestEntries newest, List<Request> requests) {
        boolean waits = newest.waiting() != null || !requests.isEmpty();
        return new Times(
                newest.inTouch(Times.NEWEST_IN_TOUCH), newest.storyAt(), waits ? new WorkingTimeDao(handle).now() : WorkingTime.UNLESS_SAID,
                new AbsenceDao(handle).now());
    }

    /** The entries where it stands what is open. */
    private static Stream<UUID> open(List<Promise> promises, List<Request> requests) {
        return Stream.concat(requests.stream().map(Request::entryId), promises.stream().map(Promise::entryId));
    }

    private Map<UUID, Instant> requestedAt(List<Request> requests) {
        return new RequestDao(handle).findAll(requests.stream().map(Request::id).toList()).stream()
                .collect(Collectors.toMap(dated -> dated.request().id(), DatedRequest::askedAt));
    }

    /** The message that waits for our answer, if one does. */
    public Optional<Waiting> waiting(UUID accountId) {
        return Optional.ofNullable(NewestEntries.of(handle, accountId, new RulingDao(handle).newest(accountId)).waiting());
    }

    /** Without those that a message of ours answers, or of which the owner says so. */
    private static List<Request> unanswered(List<Request> open, List<KeptReading> readings, List<Ruling> rulings) {
        Set<String> answered = readings.stream()
                .filter(each -> each.reading().kind() == ReadingKind.ANSWERS)
                .map(each -> each.reading().topic())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return open.stream()
                .filter(request -> Ruling.last(rulings, request.id())
                        .map(said -> said.verdict() != Verdict.ANSWERED)
                        .orElse(!answered.contains(request.id().toString())))
                .toList();
    }

    /** A message of ours with thanks in it is a thank-you. */
    private static @Nullable Instant thankedAt(@Nullable Instant entry, List<KeptReading> readings) {
        return Stream.concat(
                        Stream.ofNullable(entry),
                        readings.stream().filter(each -> each.reading().kind() == ReadingKind.THANKS).map(KeptReading::at))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Voice> voices(UUID accountId, List<HeardItem> newestHeard) {
        return handle.createQuery(VOICES)
                .bind("account", accountId)
                .map((row, context) -> new Voices(
                        row.getString("topic"),
                        Columns.idOrNull(row, "person_id"),
                        row.getInt("heard"),
                        row.getInt("said_back"),
                        Columns.moment(row, "last_at")))
                .list()
                .stream()
                .map(voices -> withNewest(accountId, voices, newestHeard))
                .toList();
    }

    /** Nearly always the newest of them is among the account's newest; otherwise it is one step into an index. */
    private Voice withNewest(UUID accountId, Voices voices, List<HeardItem> newestHeard) {
        return newestHeard.stream()
                .filter(item -> Objects.equals(item.topic(), voices.topic())
                        && Objects.equals(item.personId(), voices.personId()))
                .findFirst()
                .map(item -> voices.with(item.id(), item.entryId()))
                .orElseGet(() -> handle.createQuery(NEWEST_OF)
                        .bind("account", accountId)
                        .bind("topic", voices.topic())
                        .bind("person", voices.personId())
                        .bind("at", voices.lastAt())
                        .map((row, context) -> voices.with(Columns.id(row, "id"), Columns.id(row, "entry_id")))
                        .one());
    }

    private List<HeardItem> newestHeard(UUID accountId) {
        return handle.createQuery(NEWEST_HEARD)
                .bind("account", accountId)
                .bind("limit", AccountFacts.NEWEST_HEARD)
                .map((row, context) -> HeardDao.heardItem(row))
                .list();
    }

    private Map<UUID, Set<UUID>> present(List<HeardItem> heard) {
        List<UUID> entries = heard.stream().map(HeardItem::entryId).distinct().toList();
        return entries.isEmpty()
                ? Map.of()
                : handle.createQuery(PRESENT)
                        .bindList("ids", entries)
                        .map((row, context) -> Map.entry(Columns.id(row, "entry_id"), Columns.id(row, "person_id")))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }

    private List<Contact> contacts(UUID accountId) {
        return handle.createQuery(CONTACTS)
                .bind("account", accountId)
                .map((row, context) -> new Contact(
                        Columns.id(row, "person_id"),
                        Columns.id(row, "teammate_id"),
                        row.getInt("entries"),
                        row.getInt("heard")))
                .list();
    }

    private Map<String, Instant> moments(String sql, UUID accountId) {
        return handle.createQuery(sql)
                .bind("account", accountId)
                .map((row, context) -> Map.entry(row.getString("code"), Columns.moment(row, "last_at")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How often each question was asked anywhere, and how often that led to something. */
    public Map<String, Worked> worked() {
        return handle.createQuery(WORKED)
                .map((row, context) -> Map.entry(
                        row.getString("question_id"), new Worked(row.getInt("asked"), row.getInt("worked"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Heard items of one person on one topic, counted. */
    private record Voices(
            @Nullable String topic, @Nullable UUID personId, int heard, int saidBack, Instant lastAt) {

        Voice with(UUID newest, UUID entryId) {
            return new Voice(topic, personId, heard, saidBack, lastAt, newest, entryId);
        }
    }
}
