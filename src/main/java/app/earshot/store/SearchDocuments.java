package app.earshot.store;

import app.earshot.domain.Account;
import app.earshot.domain.ContactPoint;
import app.earshot.domain.Disagreement;
import app.earshot.domain.Entry;
import app.earshot.domain.HeardItem;
import app.earshot.domain.HitKind;
import app.earshot.domain.Person;
import app.earshot.domain.PositionTaken;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
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
    private static final FieldType WORDS = new FieldType();

    static {
        // Only whether a word is there: nothing is ranked by how often.
        WORDS.setIndexOptions(IndexOptions.DOCS);
        WORDS.setTokenized(true);
        WORDS.setOmitNorms(true);
        WORDS.freeze();
    }

    private SearchDocuments() {}

    static Document of(Account account) {
        return document(HitKind.ACCOUNT, account.id(), account.id(), account.createdAt(), text(account));
    }

    static Document of(Person person, Account account) {
        Document document = document(HitKind.PERSON, person.id(), account.id(), account.createdAt(), text(person));
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

    static Document of(Disagreement disagreement) {
        return document(
                HitKind.DISAGREEMENT, disagreement.id(), disagreement.accountId(), at(disagreement), text(disagreement));
    }

    static Term ofDisagreement(UUID disagreementId) {
        return new Term(ID, HitKind.DISAGREEMENT.code() + disagreementId);
    }

    /** The account's own document. */
    static Term ofAccount(UUID accountId) {
        return new Term(ID, HitKind.ACCOUNT.code() + accountId);
    }

    /** All documents of an account and what hangs on it. */
    static Term ofWholeAccount(UUID accountId) {
        return new Term(ACCOUNT, accountId.toString());
    }

    static Term ofPerson(UUID personId) {
        return new Term(PERSON, personId.toString());
    }

    /** The documents of an entry and of what was heard in it. */
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

    /** Days have no place on the clock: noon in Greenwich keeps them in order among the rest. */
    static Instant at(Disagreement disagreement) {
        return disagreement.openedOn().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
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
        document.add(new Field(SearchWords.WORDS, text, WORDS));
        document.add(new Field(SearchWords.FORMS, text, WORDS));
        return document;
    }
}
