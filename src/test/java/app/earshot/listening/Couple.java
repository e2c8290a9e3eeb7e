package app.earshot.listening;

import app.earshot.domain.Side;
import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.Decision;
import app.earshot.domain.bank.Snooze;
import app.earshot.domain.calendar.RoomOnDay;
import app.earshot.domain.facts.AccountFacts.Contact;
import app.earshot.domain.facts.AccountFacts.Parked;
import app.earshot.domain.facts.AccountFacts.Sent;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.facts.AccountFacts.Worked;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.Exchange.Told;
import app.earshot.domain.facts.Exchange.Wrote;
import app.earshot.domain.facts.Exchange;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.reading.Ruling;
import app.earshot.domain.reading.Verdict;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Conversation;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.JudgedPair;
import app.earshot.domain.timeline.PairJudgement;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.listening.bank.Repertoire;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of an account, told step by step: Ana and Luis, who are getting married, with Helen (us), Joe and Mark. */
public final class Couple {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    public static final UUID ACCOUNT = id("account");
    public static final UUID ANA = id("Ana");
    public static final UUID LUIS = id("Luis");
    public static final UUID HELEN = id("Helen");
    public static final UUID JOE = id("Joe");
    public static final UUID MARK = id("Mark");

    public AccountKind kind = AccountKind.COUPLE;
    public Occasion occasion = Occasion.WEDDING;
    public Stage stage = Stage.TALKING;
    public boolean hasEnquiry = true;
    public List<LocalDate> days = List.of(LocalDate.of(2027, 6, 26));
    public String place = "The Old Mill";
    public String size = "about 120 guests";
    public Instant stageAt = ago(7);
    public @Nullable UUID crew = MARK;
    public @Nullable SharedGoal goal;
    public @Nullable Waiting waiting;
    public @Nullable Instant lastContact = ago(1);
    public @Nullable Instant thanked;
    public final List<Member> members = new ArrayList<>();
    public final List<HeardItem> heard = new ArrayList<>();
    public final List<Promise> open = new ArrayList<>();
    public final List<Promise> broken = new ArrayList<>();
    public final List<Request> requests = new ArrayList<>();
    public final List<Contact> contacts = new ArrayList<>();
    public final Map<String, Instant> asked = new HashMap<>();
    public final Map<String, Instant> askedQuestions = new HashMap<>();
    public final List<Conversation> conversations = new ArrayList<>();
    public final List<Parked> parked = new ArrayList<>();
    public final List<Snooze> snoozes = new ArrayList<>();
    public final Map<UUID, Set<UUID>> present = new HashMap<>();
    public final List<KeptReading> readings = new ArrayList<>();
    public final List<JudgedPair> judged = new ArrayList<>();
    public final List<Ruling> rulings = new ArrayList<>();
    public final Map<UUID, Instant> requestedAt = new HashMap<>();
    public final List<Sent> sent = new ArrayList<>();
    public final List<Integer> answeredAfter = new ArrayList<>();
    public final List<RoomOnDay> roomOnDays = new ArrayList<>();
    public final CoupleTimes times = new CoupleTimes();
    public String lostBecause = "";
    public final List<Decision> decisions = new ArrayList<>();
    public final Map<String, Worked> worked = new HashMap<>();
    public final Map<UUID, Instant> reached = new HashMap<>();
    public final List<Wrote> wrote = new ArrayList<>();
    public final Set<UUID> formal = new HashSet<>();
    public final List<Waiting> others = new ArrayList<>();
    public final Map<UUID, Told> told = new HashMap<>();

    public static Couple anaAndLuis() {
        return new Couple().with(ANA, "Ana Petrova", Role.BRIDE).with(LUIS, "Luis Moreno", Role.GROOM);
    }

    public Couple with(UUID id, String name, Role... roles) {
        Person person = new Person(id, name, List.of(), "", "", 0);
        members.add(new Member(ACCOUNT, person, Set.of(roles), members.size(), null));
        return this;
    }

    public Couple at(Stage now) {
        stage = now;
        return this;
    }

    public Couple on(LocalDate... theirDays) {
        days = List.of(theirDays);
        return this;
    }

    public Couple heard(@Nullable UUID person, @Nullable String topic, String words, int daysAgo) {
        return heard(person, topic, words, daysAgo, false);
    }

    public Couple heard(@Nullable UUID person, @Nullable String topic, String words, int daysAgo, boolean back) {
        Instant at = ago(daysAgo);
        heard.add(new HeardItem(id("heard" + heard.size()), ACCOUNT, id("entry" + heard.size()), person, topic, words, new Place(0, words.length()), at, back ? at : null, null));
        return this;
    }

    /** How the newest heard thing was told, and what stood after it in the same text. */
    public Couple in(EntryKind entry, String after) {
        told.put(heard.getLast().entryId(), new Told(entry, Side.THEM, heard.getLast().words() + after));
        return this;
    }

    /** We have been in touch with somebody. */
    public Couple reached(UUID person, int daysAgo) {
        reached.put(person, ago(daysAgo));
        return this;
    }

    public Couple promise(@Nullable UUID to, String words, @Nullable LocalDate due) {
        open.add(promised(to, words, due, PromiseState.OPEN, null));
        return this;
    }

    public Couple brokenPromise(UUID to, String words, LocalDate settled) {
        broken.add(promised(to, words, settled, PromiseState.BROKEN, settled));
        return this;
    }

    public Couple theirPromise(UUID by, String words, LocalDate due) {
        UUID theirs = id("theirs" + open.size());
        open.add(new Promise(theirs, ACCOUNT, id("entry of theirs"), Side.THEM, HELEN, by, words, new Place(0, 1), due, null, false, PromiseState.OPEN, null));
        return this;
    }

    private Promise promised(@Nullable UUID to, String words, @Nullable LocalDate due, PromiseState state, @Nullable LocalDate settled) {
        String number = "promise" + open.size() + "/" + broken.size();
        return new Promise(id(number), ACCOUNT, id("entry of " + number), Side.US, HELEN, to, words, new Place(0, 1), due, null, false, state, settled);
    }

    public Couple request(UUID from, String words, String reason, String entry) {
        return request(from, words, reason, entry, 0);
    }

    public Couple request(UUID from, String words, String reason, String entry, int daysAgo) {
        requestedAt.put(id("request" + requests.size()), ago(daysAgo));
        UUID asked = id("request" + requests.size());
        requests.add(new Request(asked, ACCOUNT, id(entry), from, words, new Place(0, 1), reason, Answer.OPEN, "", "", null, ""));
        return this;
    }

    public Couple waiting(UUID from, String entry, int daysAgo) {
        waiting = new Waiting(id(entry), from, ago(daysAgo));
        return this;
    }

    public Couple contact(UUID person, UUID teammate, int entries, int items) {
        contacts.add(new Contact(person, teammate, entries, items));
        return this;
    }

    /** Conversations come newest first. */
    public Couple talked(int daysAgo, @Nullable TalkShare share, int items, int back) {
        conversations.add(new Conversation(id("talk" + conversations.size()), ago(daysAgo), share, items, back));
        return this;
    }

    /** A sentence of theirs, or of ours where it thanks, answers or says back. */
    public Couple told(ReadingKind kind, @Nullable String topic, String words, int daysAgo, @Nullable LocalDate day) {
        EntryReading reading = new EntryReading(id("told" + readings.size()), kind, topic, new Place(0, words.length()), day);
        readings.add(new KeptReading(reading, EntryKind.EMAIL, Side.THEM, ago(daysAgo), Set.of(), words));
        return this;
    }

    public Couple ruled(UUID about, Verdict verdict, @Nullable LocalDate until) {
        rulings.addFirst(new Ruling(id("ruling" + rulings.size()), ACCOUNT, about, verdict, "", until, ago(0)));
        return this;
    }

    public Couple sent(UUID by, String account, AccountKind of, int daysAgo) {
        sent.add(new Sent(by, account, of, ago(daysAgo)));
        return this;
    }

    public Couple parked(String about, int daysAgo) {
        parked.add(new Parked(about, TODAY.minusDays(daysAgo)));
        return this;
    }

    public Couple aside(String rule, @Nullable UUID person, @Nullable LocalDate until) {
        snoozes.add(new Snooze(id("snooze" + snoozes.size()), ACCOUNT, rule, person, "they asked us to wait", ago(0), until, null));
        return this;
    }

    /** Says of the first two items that they differ or don't. */
    public Couple judged(boolean differ, int daysAgo) {
        HeardItem one = heard.get(0);
        HeardItem other = heard.get(1);
        judged.add(JudgedPair.of(one, other, new PairJudgement(ACCOUNT, one.id(), other.id(), differ, ago(daysAgo))));
        return this;
    }

    public Couple goal(String words) {
        goal = SharedGoal.agreed(id("goal"), ACCOUNT, 1, words, Set.of(ANA), TODAY.minusDays(6));
        return this;
    }

    public Couple decided(String question, AskDecision decision, @Nullable LocalDate until) {
        decisions.add(new Decision(id("decision" + decisions.size()), ACCOUNT, question, decision, ago(0), until));
        return this;
    }

    public AccountFacts facts() {
        heard.sort(Comparator.comparing(HeardItem::heardAt).reversed());
        List<Teammate> team = List.of(new Teammate(HELEN, "Helen Ward", TeammateKind.OWNER, true, true, 0),
                new Teammate(JOE, "Joe Castellan", TeammateKind.OWNER, false, true, 0),
                new Teammate(MARK, "Mark Adeyemi", TeammateKind.CREW, false, true, 0));
        return new AccountFacts(
                new Account(ACCOUNT, "Ana Petrova & Luis Moreno", kind, "", ago(9), null, 0), hasEnquiry ? enquiry() : null, members, team, goal, CoupleVoices.of(heard),
                heard.stream().limit(AccountFacts.NEWEST_HEARD).toList(), open, broken, requests, waiting, contacts, asked,
                askedQuestions, decisions, worked, lastContact, heard.isEmpty() ? null : heard.getFirst().heardAt(), thanked, heard.size(),
                conversations.stream().limit(AccountFacts.NEWEST_CONVERSATIONS).toList(), parked, snoozes, judged,
                List.copyOf(readings), heard.stream().map(HeardItem::entryId).distinct().limit(AccountFacts.NEWEST_ENTRIES).toList(), present(), List.copyOf(rulings),
                requestedAt, sent, answeredAfter, new Exchange(told(), reached, reached.values().stream().max(Comparator.naturalOrder()).orElse(null), wrote, formal, others), roomOnDays, times.facts());
    }

    /** Where nobody said otherwise, it was told on a call. */
    private Map<UUID, Told> told() {
        Map<UUID, Told> all = new HashMap<>();
        open.forEach(given -> all.put(given.entryId(), told.getOrDefault(given.entryId(), new Told(EntryKind.CALL, Side.US, given.words()))));
        requests.forEach(asked -> all.put(asked.entryId(), told.getOrDefault(asked.entryId(), new Told(EntryKind.EMAIL, Side.THEM, asked.words()))));
        heard.forEach(item -> all.put(item.entryId(), told.getOrDefault(item.entryId(), new Told(EntryKind.CALL, Side.US, item.words()))));
        return all;
    }

    /** Where nobody said otherwise, everybody was there. */
    private Map<UUID, Set<UUID>> present() {
        Set<UUID> all = members.stream().map(member -> member.person().id()).collect(Collectors.toSet());
        return heard.stream().collect(Collectors.toMap(HeardItem::entryId, item -> present.getOrDefault(item.entryId(), all), (a, b) -> a));
    }

    private Enquiry enquiry() {
        StageChange first = new StageChange(id("first"), Stage.ENQUIRED, ago(900), "");
        List<StageChange> stages = List.of(first, new StageChange(id("now"), stage, stageAt, lostBecause));
        return new Enquiry(id("enquiry"), ACCOUNT, occasion, days, place, size, "", null, crew, stages, 0);
    }

    public Advice advice() {
        return advice(Repertoire.standard());
    }

    public Advice advice(Repertoire repertoire) {
        return Adviser.advise(facts(), TODAY, ZONE, repertoire);
    }

    public static Instant ago(int days) {
        return TODAY.minusDays(days).atTime(10, 0).atZone(ZONE).toInstant();
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
