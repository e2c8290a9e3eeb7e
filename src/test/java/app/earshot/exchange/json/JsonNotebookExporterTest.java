package app.earshot.exchange.json;

import static app.earshot.exchange.json.JsonRead.list;
import static app.earshot.exchange.json.JsonRead.object;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Attachment;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.account.StageName;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.Decision;
import app.earshot.domain.bank.OccasionChange;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.bank.Snooze;
import app.earshot.domain.calendar.DayOff;
import app.earshot.domain.calendar.Hold;
import app.earshot.domain.bank.TopicChange;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetKey;
import app.earshot.domain.reading.LetGo;
import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.PairJudgement;
import app.earshot.domain.timeline.PositionTaken;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.exchange.demo.DemoBusiness;
import app.earshot.exchange.demo.DemoNotebook;
import app.earshot.testkit.GeneratedNotebook;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class JsonNotebookExporterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:41:00Z");
    private static final UUID ID = new UUID(0x7000, 1L << 63);
    private static final DemoBusiness DEMO = DemoNotebook.read(LocalDate.of(2026, 11, 22), ZoneId.of("Europe/London"));

    @Test
    void theWholeDemoBusinessComesBack() throws IOException {
        Map<String, Object> document = object(demo());
        assertThat(document).containsEntry("format", "earshot-notebook").containsEntry("version", 2L).containsEntry("complete", true);
        assertThat(list(document, "people")).hasSameSizeAs(DEMO.people());
        assertThat(list(document, "members")).hasSameSizeAs(DEMO.members());
        assertThat(list(document, "enquiries")).hasSameSizeAs(DEMO.enquiries());
        assertThat(list(document, "accounts")).extracting(account -> account.get("name")).isEqualTo(DEMO.accounts().stream().map(Account::name).toList());
        assertThat(list(document, "entries")).extracting(entry -> entry.get("text")).isEqualTo(DEMO.entries().stream().map(Entry::text).toList());
        HeardItem heard = DEMO.entries().stream().flatMap(entry -> entry.heard().stream()).findFirst().orElseThrow();
        assertThat(list(document, "entries").stream().flatMap(entry -> list(entry, "heard").stream()).findFirst().orElseThrow())
                .containsEntry("words", heard.words())
                .containsEntry("topic", heard.topic())
                .containsEntry("place", List.of((long) heard.place().start(), (long) heard.place().end()));
    }

    @Test
    void everyFieldOfEveryValueIsWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonNotebookExporter writer = demo(out)) {
            writer.decisions(List.of(new Decision(ID, null, "hopes-1", AskDecision.NEVER, NOW, null)).iterator())
                    .drafts(List.of(new Draft(ID, null, EntryKind.NOTE, Side.US, 0, "half a", null, Set.of(), Set.of(), "", NOW)).iterator())
                    .holds(List.of(new Hold(ID, ID, null, LocalDate.of(2027, 6, 26), LocalDate.of(2027, 1, 9), NOW, null)).iterator())
                    .daysOff(List.of(new DayOff(ID, null, LocalDate.of(2027, 8, 1), LocalDate.of(2027, 8, 14), "Madeira")).iterator())
                    .snoozes(List.of(new Snooze(ID, ID, "who-else-not-asked", null, "later", NOW, null, 3)).iterator())
                    .pairs(List.of(new PairJudgement(ID, ID, ID, true, NOW)).iterator())
                    .replies(List.of(new ReplyDraft(ID, ID, "Dear Ana", NOW)).iterator())
                    .letGo(List.of(new LetGo(ID, "ASKS", "May we bring the dog?")).iterator())
                    .attachments(List.of(new Attachment(ID, ID, "plan.pdf", 12, "ab".repeat(32), NOW, null)).iterator());
            writer.finish();
        }
        Map<String, Object> document = object(out);
        Map<Class<?>, Map<String, Object>> written = new LinkedHashMap<>();
        written.put(Teammate.class, list(document, "teammates").getFirst());
        written.put(Person.class, list(document, "people").getFirst());
        written.put(Account.class, list(document, "accounts").getFirst());
        written.put(Member.class, list(document, "members").getFirst());
        written.put(Enquiry.class, list(document, "enquiries").getFirst());
        written.put(Entry.class, list(document, "entries").getFirst());
        written.put(SharedGoal.class, list(document, "goals").getFirst());
        written.put(Disagreement.class, list(document, "disagreements").getFirst());
        written.put(Decision.class, list(document, "decisions").getFirst());
        written.put(Hold.class, list(document, "holds").getFirst());
        written.put(DayOff.class, list(document, "daysOff").getFirst());
        written.put(Snooze.class, list(document, "snoozes").getFirst());
        written.put(PairJudgement.class, list(document, "pairs").getFirst());
        written.put(Draft.class, list(document, "drafts").getFirst());
        written.put(ReplyDraft.class, list(document, "replies").getFirst());
        written.put(LetGo.class, list(document, "letGo").getFirst());
        written.put(Attachment.class, list(document, "attachments").getFirst());
        written.put(StageChange.class, list(list(document, "enquiries").getFirst(), "stages").getFirst());
        written.put(ContactPoint.class, list(list(document, "people").getFirst(), "contacts").getFirst());
        written.put(PositionTaken.class, list(list(document, "disagreements").getFirst(), "positions").getFirst());
        written.forEach((type, fields) -> assertThat(fields).as(type.getSimpleName()).hasSize(type.getRecordComponents().length));
        Map.of("heard", HeardItem.class, "promises", Promise.class, "requests", Request.class, "asked", Asked.class).forEach((name, type) ->
                // What stands in an entry does not repeat its account and its entry.
                assertThat(list(document, "entries").stream().flatMap(entry -> list(entry, name).stream()).findFirst().orElseThrow())
                        .as(name)
                        .hasSize(type.getRecordComponents().length - 2));
    }

    @Test
    void aCallThatGoesOnIsWrittenWithWhoTalkedHowLong() throws IOException {
        TalkClock clock = new TalkClock(Side.US, Duration.ofSeconds(90), Duration.ofSeconds(30), NOW);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonNotebookExporter writer = new JsonNotebookExporter(out, "Nightjar", NOW)) {
            writer.calls(List.of(new CallDraft(ID, EntryKind.CALL, Side.THEM, NOW, "\" Half", Set.of(ID), Set.of(), "", clock)).iterator());
            writer.finish();
        }
        Map<String, Object> call = list(object(out), "calls").getFirst();
        assertThat(call).containsEntry("text", "\" Half").containsEntry("themSeconds", 90L).containsEntry("talking", "us");
        // The clock is one part of the value and four fields.
        assertThat(call).hasSize(CallDraft.class.getRecordComponents().length + 3);
        String page = Files.readString(Path.of("src/site/markdown/export-format.md"));
        assertThat(call.keySet()).allMatch(name -> page.matches("(?s).*\\b" + name + "\\b.*"));
    }

    @Test
    void whatWasTypedIntoASheetIsWrittenWithTheNamesOfItsFields() throws IOException {
        SheetDraft draft = new SheetDraft(
                SheetKey.of("accounts/goal", ID), "A goal", List.of(SheetDraft.Words.of("words", "In one sentence", "A full floor")), NOW);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonNotebookExporter writer = new JsonNotebookExporter(out, "Nightjar", NOW)) {
            writer.sheets(List.of(draft).iterator());
            writer.finish();
        }
        Map<String, Object> sheet = list(object(out), "sheets").getFirst();
        assertThat(sheet)
                .containsEntry("sheet", "accounts/goal")
                .containsEntry("about", ID.toString())
                .containsEntry("account", ID.toString())
                .containsEntry("title", "A goal");
        assertThat(list(sheet, "fields")).containsExactly(Map.of("code", "words", "field", "In one sentence", "text", "A full floor", "chosen", ""));
        // The key is one part of the value and three fields.
        assertThat(sheet).hasSize(SheetDraft.class.getRecordComponents().length + 2);
        String page = Files.readString(Path.of("src/site/markdown/export-format.md"));
        assertThat(sheet.keySet()).allMatch(name -> page.matches("(?s).*\\b" + name + "\\b.*"));
    }

    @Test
    void theFormatPageNamesEveryField() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/export-format.md"));
        ByteArrayOutputStream out = demo();
        Set<String> names = new java.util.TreeSet<>();
        try (JsonParser parser = new JsonFactory().createParser(out.toByteArray())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && !parser.getParsingContext().pathAsPointer().toString().startsWith("/settings/")) {
                    names.add(parser.currentName());
                }
            }
        }
        assertThat(names).hasSizeGreaterThan(60).allMatch(name -> page.matches("(?s).*\\b" + name + "\\b.*"));
    }

    @Test
    void strangeTextNeitherBreaksTheDocumentNorIsLost() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonNotebookExporter writer = new JsonNotebookExporter(out, "\"Nightjar\" \\ \n", NOW)) {
            writer.accounts(List.of(account("陈美 & 😀"), account("half \ud83d"), account("\ude00 other half"), account("\u0001\u2028")).iterator());
            writer.finish();
        }
        assertThat(list(object(out), "accounts"))
                .extracting(account -> account.get("name"))
                .containsExactly("陈美 & 😀", "half \ufffd", "\ufffd other half", "\u0001\u2028");
    }

    @Test
    void whatTheUserMadeOfTheBankIsOutAndWhatStandsAsItCameIsNull() throws IOException {
        Map<String, Object> document = object(demo());
        assertThat(list(document, "questionChanges").getFirst())
                .containsEntry("text", "What would make you dance?")
                .containsEntry("stages", List.of("booked", "talking"));
        assertThat(list(document, "topicChanges").get(0))
                .containsEntry("name", "Parking")
                .containsEntry("weights", List.of(Map.of("stage", "booked", "weight", 6L)));
        assertThat(list(document, "topicChanges").get(1))
                .containsEntry("weights", "")
                .containsEntry("order", "")
                .containsEntry("switchedOff", true);
        assertThat(list(document, "stageNames")).containsExactly(Map.of("stage", "talking", "name", "Tasting"));
        assertThat(list(document, "occasionChanges").get(0))
                .containsEntry("code", "own-2")
                .containsEntry("listensLike", "party")
                .containsEntry("name", "Quinceañera")
                .containsEntry("order", 3001L);
        assertThat(list(document, "occasionChanges").get(1))
                .containsEntry("code", "project")
                .containsEntry("name", "")
                .containsEntry("switchedOff", true);
    }

    @Test
    void anUnfinishedDocumentIsNotTakenForAWholeOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonNotebookExporter writer = new JsonNotebookExporter(out, "Nightjar", NOW)) {
            writer.accounts(List.of(account("Ana & Luis")).iterator());
        }
        Assertions.assertThatThrownBy(() -> object(out)).isInstanceOf(IOException.class);
    }

    @Test
    void aLargeNotebookIsWrittenAsItComes() throws IOException {
        GeneratedNotebook notebook = new GeneratedNotebook(9, new GeneratedNotebook.Size(200, 40_000, 2, 0.3, 10_000), LocalDate.of(2026, 11, 22));
        long[] bytes = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int one) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] many, int offset, int length) {
                bytes[0] += length;
            }
        };
        Iterator<Entry> entries = notebook.batches(500).flatMap(batch -> batch.entries().stream()).iterator();
        try (JsonNotebookExporter writer = new JsonNotebookExporter(counting, "Nightjar", NOW)) {
            writer.entries(entries);
            writer.finish();
        }
        assertThat(bytes[0]).isGreaterThan(10_000_000);
    }

    private static Account account(String name) {
        return new Account(ID, name, AccountKind.COUPLE, "", NOW, null, 0);
    }

    private static ByteArrayOutputStream demo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonNotebookExporter writer = demo(out)) {
            writer.finish();
        }
        return out;
    }

    private static JsonNotebookExporter demo(OutputStream out) throws IOException {
        return new JsonNotebookExporter(out, DemoBusiness.FIRM, NOW)
                .settings(Map.of("text.size", "100"))
                .teammates(DEMO.teammates().iterator())
                .people(DEMO.people().iterator())
                .accounts(DEMO.accounts().iterator())
                .members(DEMO.members().iterator())
                .enquiries(DEMO.enquiries().iterator())
                .entries(DEMO.entries().iterator())
                .goals(DEMO.goals().iterator())
                .disagreements(DEMO.disagreements().iterator())
                .questionChanges(List.of(
                                new QuestionChange(
                                        "hopes.own-1", "hopes", QuestionKind.OPEN, Set.of(Stage.BOOKED, Stage.TALKING),
                                        Set.of(Occasion.PARTY), "What would make you dance?", true, false, NOW, 0))
                        .iterator())
                .topicChanges(List.of(
                                new TopicChange(
                                        "own-1", TopicGroup.THE_DAY, "Parking", Set.of(Occasion.PARTY), Map.of(Stage.BOOKED, 6),
                                        90, false, true, 7, true, false, 0),
                                TopicChange.none("budget").withSwitchedOff(true))
                        .iterator())
                .stageNames(List.of(new StageName(Stage.TALKING, "Tasting", 0)).iterator())
                .occasionChanges(List.of(
                                new OccasionChange(new Occasion("own-2"), Occasion.PARTY, "Quinceañera", 3001, false, 0),
                                OccasionChange.none(Occasion.PROJECT).withSwitchedOff(true))
                        .iterator());
    }
}
