package app.earshot.store;

import app.earshot.domain.Side;
import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.TalkShare;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A couple, their planner, two of ours, and entries as tests need them. Ids are counted, so that failures can be read. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-11-20T09:30:00.123456Z");
    public static final UUID ACCOUNT = id(1);
    public static final UUID ANA = id(11);
    public static final UUID LUIS = id(12);
    public static final UUID HELEN = id(21);
    public static final UUID MARK = id(22);

    private Samples() {}

    public static UUID id(long number) {
        return new UUID(0x7000L, number);
    }

    public static Account account(UUID id, String name) {
        return new Account(id, name, AccountKind.COUPLE, "", NOW, null, 0);
    }

    public static Person person(UUID id, String name) {
        return new Person(
                id,
                name,
                List.of(
                        new ContactPoint(ContactKind.EMAIL, "someone@example.com"),
                        new ContactPoint(ContactKind.PHONE, "+44 7700 900123")),
                "email, in the evening",
                "",
                0);
    }

    public static Enquiry enquiry(UUID id, UUID accountId) {
        return new Enquiry(
                id,
                accountId,
                Occasion.WEDDING,
                List.of(LocalDate.of(2027, 6, 26)),
                "The Old Mill",
                "about 120 guests",
                "through Grace",
                null,
                MARK,
                List.of(new StageChange(id(id.getLeastSignificantBits() * 100), Stage.ENQUIRED, NOW, "")),
                0);
    }

    /** Ana and Luis, both teammates, one enquiry. */
    public static void couple(Session session) {
        session.teammates().insert(new Teammate(HELEN, "Helen Ward", TeammateKind.OWNER, true, true, 0));
        session.teammates().insert(new Teammate(MARK, "Mark Adeyemi", TeammateKind.CREW, false, true, 0));
        session.people().insert(person(ANA, "Ana Petrova"));
        session.people().insert(person(LUIS, "Luis Moreno"));
        session.accounts().insert(account(ACCOUNT, "Ana Petrova & Luis Moreno"));
        session.people().saveMember(ACCOUNT, ANA, Set.of(Role.BRIDE, Role.DECIDER), 0);
        session.people().saveMember(ACCOUNT, LUIS, Set.of(Role.GROOM), 1);
        session.enquiries().insert(enquiry(id(31), ACCOUNT));
    }

    public static Entry note(UUID id, UUID accountId, Instant at, String text) {
        return new Entry(
                id, accountId, EntryKind.NOTE, Side.US, at, 0, text, null, Set.of(), Set.of(), List.of(), List.of(),
                List.of(), List.of(), null, 0);
    }

    /** A call with one of everything that can be marked. */
    public static Entry call(UUID id, Instant at) {
        long base = id.getLeastSignificantBits() * 1000;
        return new Entry(
                id, ACCOUNT, EntryKind.CALL, Side.US, at, 22, "? When you picture the last hour?\n\" Sparklers outside.",
                TalkShare.THEM, Set.of(ANA), Set.of(MARK),
                List.of(heard(id(base + 1), id, at, "moment", "Sparklers outside.")),
                List.of(new Promise(
                        id(base + 2), ACCOUNT, id, Side.US, MARK, ANA, "Send two sets", new Place(3, 9),
                        LocalDate.of(2026, 11, 28), null, false, PromiseState.OPEN, null)),
                List.of(new Request(
                        id(base + 3), ACCOUNT, id, ANA, "Meet Mark", new Place(10, 19), "the one day we can't do twice",
                        Answer.OPEN, "", "", null, "")),
                List.of(new Asked(id(base + 4), ACCOUNT, id, "q-moment-1", "moment", "When you picture it?", new Place(0, 2))),
                null, 0);
    }

    public static HeardItem heard(UUID id, UUID entryId, Instant at, String topic, String words) {
        return new HeardItem(id, ACCOUNT, entryId, ANA, topic, words, new Place(36, 54), at, null, null);
    }

    public static Entry with(Entry entry, String text, List<HeardItem> heard, int version) {
        return new Entry(
                entry.id(), entry.accountId(), entry.kind(), entry.startedBy(), entry.at(), entry.minutes(), text,
                entry.talkShare(), entry.people(), entry.teammates(), heard, entry.promises(), entry.requests(),
                entry.asked(), entry.removedAt(), version);
    }
}
