package app.earshot.store.search;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.HitKind;
import app.earshot.domain.timeline.PositionTaken;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.SharedGoal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;

/** What the index keeps of each thing: its words, taken apart, and its id. The text itself stays in the notebook. */
final class SearchDocuments {

    static final String KIND = "kind";
    static final String ID = "id";
    static final String ACCOUNT = "account";
    static final String AT = "at";

    /** Whether it is found by name and stands first, or by what was said. */
    static final String NAMED = "named";

    private static final String ENTRY = "entry";
    private static final String PERSON = "person";
    /** The account whose own words these are. */
    private static final String OWNER = "owner";

    private SearchDocuments() {}

    static Document of(Account account) {
        Document document = document(HitKind.ACCOUNT, account.id(), account.id(), account.createdAt(), text(account));
        SearchNames.add(document, account.name());
        return owned(document, account.id());
    }

    static Document of(SharedGoal goal) {
        return owned(document(HitKind.GOAL, goal.id(), goal.accountId(), at(goal.agreedOn()), text(goal)), goal.accountId());
    }

    /** Why an enquiry that is closed came to its end. */
    static Document ofEnd(Enquiry enquiry) {
        StageChange end = enquiry.stages().getLast();
        return owned(
                document(HitKind.LOST, enquiry.id(), enquiry.accountId(), end.at(), end.reason()), enquiry.accountId());
    }

    static Document of(Person person, Account account) {
        Document document = document(HitKind.PERSON, person.id(), account.id(), account.createdAt(), text(person));
        SearchNames.add(document, person.name());
        document.add(new StringField(PERSON, person.id().toString(), Store.NO));
        return document;
    }

    static Document of(Entry entry) {
        Document document = document(HitKind.ENTRY, entry.id(), entry.accountId(), entry.at(), entry.text());
        document.add(new StringField(ENTRY, entry.id().toString(), Store.NO));
        return document;
    }

    static Document of(HeardItem item) {
        Document document = document(HitKind.HEARD, item.id(), item.accountId(), item.heardAt(), item.words());
        document.add(new StringField(ENTRY, item.entryId().toString(), Store.NO));
        return document;
    }

    /** Why they asked for something, and what became of it. What they asked for stands in the entry itself. */
    static Document of(Request request, Instant askedAt) {
        Document document = document(HitKind.REQUEST, request.id(), request.accountId(), askedAt, text(request));
        document.add(new StringField(ENTRY, request.entryId().toString(), Store.NO));
        return document;
    }

    static Document of(Disagreement disagreement) {
        return document(
                HitKind.DISAGREEMENT, disagreement.id(), disagreement.accountId(), at(disagreement.openedOn()),
                text(disagreement));
    }

    static Term ofDisagreement(UUID disagreementId) {
        return new Term(ID, HitKind.DISAGREEMENT.code() + disagreementId);
    }

    /** The account's own documents: its name and note, its goals, and why its enquiries were lost. */
    static Term ofAccount(UUID accountId) {
        return new Term(OWNER, accountId.toString());
    }

    /** All documents of an account and what hangs on it. */
    static Term ofWholeAccount(UUID accountId) {
        return new Term(ACCOUNT, accountId.toString());
    }

    static Term ofPerson(UUID personId) {
        return new Term(PERSON, personId.toString());
    }

    /** The documents of an entry, of what was heard in it, and of what they asked for in it. */
    static Term ofEntry(UUID entryId) {
        return new Term(ENTRY, entryId.toString());
    }

    static String text(Account account) {
        return (account.name() + "\n" + account.note()).strip();
    }

    static String text(Person person) {
        String contacts = person.contacts().stream().map(ContactPoint::text).collect(Collectors.joining(" \u00b7 "));
        return (person.name() + "\n" + contacts + "\n" + person.note()).strip();
    }

    static String text(Disagreement disagreement) {
        String views = disagreement.positions().stream().map(PositionTaken::words).collect(Collectors.joining("\n"));
        return String.join("\n", disagreement.about(), views, disagreement.beneath(), disagreement.decided()).strip();
    }

    static String text(SharedGoal goal) {
        return (goal.words() + "\n" + goal.outcomeWords()).strip();
    }

    /** Empty where nobody said why, and nothing was answered yet. */
    static String text(Request request) {
        return Stream.of(request.reason(), request.answerWords(), request.rule(), request.taken())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Days have no place on the clock: noon in Greenwich keeps them in order among the rest. */
    static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static Document owned(Document document, UUID accountId) {
        document.add(new StringField(OWNER, accountId.toString(), Store.NO));
        return document;
    }

    private static Document document(HitKind kind, UUID id, UUID accountId, Instant at, String text) {
        Document document = new Document();
        boolean named = kind == HitKind.ACCOUNT || kind == HitKind.PERSON;
        document.add(new StringField(ID, kind.code() + id, Store.NO));
        document.add(new StringField(NAMED, named ? "yes" : "no", Store.NO));
        document.add(new StringField(ACCOUNT, accountId.toString(), Store.YES));
        document.add(new StoredField(KIND, kind.code()));
        document.add(new StoredField(ID, id.toString()));
        document.add(new NumericDocValuesField(AT, at.toEpochMilli()));
        SearchWords.add(document, text);
        return document;
    }
}
