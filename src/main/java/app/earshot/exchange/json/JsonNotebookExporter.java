package app.earshot.exchange.json;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Attachment;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.StageName;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.bank.Decision;
import app.earshot.domain.bank.OccasionChange;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.bank.Snooze;
import app.earshot.domain.bank.TopicChange;
import app.earshot.domain.calendar.DayOff;
import app.earshot.domain.calendar.Hold;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.reading.LetGo;
import app.earshot.domain.reading.Ruling;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.KeptBrief;
import app.earshot.domain.timeline.PairJudgement;
import app.earshot.domain.timeline.SharedGoal;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;

/**
 * Writes a whole notebook as one JSON document in UTF-8. The format is described in {@code src/site/markdown/export-format.md}.
 *
 * <p>Everything comes through iterators and goes straight to the stream, so a notebook of any size is written in little memory. Each
 * section is written at most once, in any order; a document that was not {@linkplain #finish() finished} is no valid JSON, so that
 * nobody takes a part for the whole. Not for several threads.
 */
public final class JsonNotebookExporter implements AutoCloseable {

    /** What the document calls itself. */
    public static final String FORMAT = "earshot-notebook";

    /** Counts the versions of the format. */
    public static final int VERSION = 2;

    /** Writes one value into an array. */
    private interface One<T> {
        void write(T value, JsonFields fields) throws IOException;
    }

    private final JsonGenerator json;
    private final JsonFields fields;

    /**
     * @param business the name of the firm
     * @param out is closed together with this
     */
    public JsonNotebookExporter(OutputStream out, String business, Instant exportedAt) throws IOException {
        this.json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8).disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        this.fields = new JsonFields(json);
        json.writeStartObject();
        fields.text("format", FORMAT);
        fields.number("version", VERSION);
        fields.text("business", business);
        fields.moment("exportedAt", exportedAt);
    }

    public JsonNotebookExporter teammates(Iterator<Teammate> teammates) throws IOException {
        return section("teammates", teammates, JsonPeople::teammate);
    }

    public JsonNotebookExporter people(Iterator<Person> people) throws IOException {
        return section("people", people, JsonPeople::person);
    }

    public JsonNotebookExporter accounts(Iterator<Account> accounts) throws IOException {
        return section("accounts", accounts, JsonAccounts::account);
    }

    public JsonNotebookExporter members(Iterator<Member> members) throws IOException {
        return section("members", members, JsonPeople::member);
    }

    public JsonNotebookExporter enquiries(Iterator<Enquiry> enquiries) throws IOException {
        return section("enquiries", enquiries, JsonAccounts::enquiry);
    }

    /** Days that are or were held for enquiries. */
    public JsonNotebookExporter holds(Iterator<Hold> holds) throws IOException {
        return section("holds", holds, JsonAccounts::hold);
    }

    /** Days on which ours take no work. */
    public JsonNotebookExporter daysOff(Iterator<DayOff> daysOff) throws IOException {
        return section("daysOff", daysOff, JsonPeople::dayOff);
    }

    public JsonNotebookExporter entries(Iterator<Entry> entries) throws IOException {
        return section("entries", entries, JsonEntries::entry);
    }

    /** What was heard in messages, offered, and not wanted. */
    public JsonNotebookExporter letGo(Iterator<LetGo> letGo) throws IOException {
        return section("letGo", letGo, JsonEntries::letGo);
    }

    /** Entries and heard items that are for the owner's eyes alone. */
    public JsonNotebookExporter privateOnes(Iterator<UUID> ids) throws IOException {
        return section("private", ids, (id, written) -> written.id("about", id));
    }

    public JsonNotebookExporter goals(Iterator<SharedGoal> goals) throws IOException {
        return section("goals", goals, JsonAccounts::goal);
    }

    public JsonNotebookExporter disagreements(Iterator<Disagreement> disagreements) throws IOException {
        return section("disagreements", disagreements, JsonAccounts::disagreement);
    }

    public JsonNotebookExporter decisions(Iterator<Decision> decisions) throws IOException {
        return section("decisions", decisions, JsonAccounts::decision);
    }

    /** What the user made of the question bank. */
    public JsonNotebookExporter questionChanges(Iterator<QuestionChange> changes) throws IOException {
        return section("questionChanges", changes, JsonBank::question);
    }

    /** What the user made of the topics. */
    public JsonNotebookExporter topicChanges(Iterator<TopicChange> changes) throws IOException {
        return section("topicChanges", changes, JsonBank::topic);
    }

    /** What the user made of the types of occasion. */
    public JsonNotebookExporter occasionChanges(Iterator<OccasionChange> changes) throws IOException {
        return section("occasionChanges", changes, JsonBank::occasion);
    }

    /** What the user calls the stages. */
    public JsonNotebookExporter stageNames(Iterator<StageName> names) throws IOException {
        return section("stageNames", names, JsonBank::stageName);
    }

    /** Blind spots that were put aside. */
    public JsonNotebookExporter snoozes(Iterator<Snooze> snoozes) throws IOException {
        return section("snoozes", snoozes, JsonAccounts::snooze);
    }

    /** What the owner said of entries and requests. */
    public JsonNotebookExporter rulings(Iterator<Ruling> rulings) throws IOException {
        return section("rulings", rulings, JsonAccounts::ruling);
    }

    /** What was said of two heard items: that they differ, or that they don't. */
    public JsonNotebookExporter pairs(Iterator<PairJudgement> pairs) throws IOException {
        return section("pairs", pairs, JsonAccounts::pair);
    }

    public JsonNotebookExporter drafts(Iterator<Draft> drafts) throws IOException {
        return section("drafts", drafts, JsonEntries::draft);
    }

    /** Replies that are being written. */
    public JsonNotebookExporter replies(Iterator<ReplyDraft> replies) throws IOException {
        return section("replies", replies, JsonEntries::reply);
    }

    /** What was typed into sheets and is not saved yet. */
    public JsonNotebookExporter sheets(Iterator<SheetDraft> sheets) throws IOException {
        return section("sheets", sheets, JsonEntries::sheet);
    }

    public JsonNotebookExporter briefs(Iterator<KeptBrief> briefs) throws IOException {
        return section("briefs", briefs, JsonEntries::brief);
    }

    /** Conversations that are going on. */
    public JsonNotebookExporter calls(Iterator<CallDraft> calls) throws IOException {
        return section("calls", calls, JsonEntries::call);
    }

    /** What files there are; their content is not part of the document. */
    public JsonNotebookExporter attachments(Iterator<Attachment> attachments) throws IOException {
        return section("attachments", attachments, JsonAccounts::attachment);
    }

    public JsonNotebookExporter settings(Map<String, String> settings) throws IOException {
        json.writeObjectFieldStart("settings");
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            fields.text(setting.getKey(), setting.getValue());
        }
        json.writeEndObject();
        return this;
    }

    private <T> JsonNotebookExporter section(String name, Iterator<T> values, One<T> one) throws IOException {
        json.writeArrayFieldStart(name);
        while (values.hasNext()) {
            json.writeStartObject();
            one.write(values.next(), fields);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    /** Says that this is all, so that a document that was cut off can be told from a whole one, and closes the stream. */
    public void finish() throws IOException {
        json.writeBooleanField("complete", true);
        json.writeEndObject();
        close();
    }

    /** Closes the stream. Without {@link #finish} before, the document stays unfinished and no reader takes it for whole. */
    @Override
    public void close() throws IOException {
        json.close();
    }
}
