package app.earshot.store.erasure;

import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.ANA;
import static app.earshot.store.Samples.HELEN;
import static app.earshot.store.Samples.LUIS;
import static app.earshot.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.Account;
import app.earshot.domain.account.Attachment;
import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetKey;
import app.earshot.domain.reading.LetGo;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.KeptBrief;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.PositionTaken;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.Samples;
import app.earshot.store.Session;
import app.earshot.store.backup.Backup;
import app.earshot.store.backup.BackupReason;
import app.earshot.store.backup.Backups;
import app.earshot.store.backup.Restoring;
import app.earshot.store.search.SearchIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty words that are one person's and nobody else's, wherever a word can stand; and one that has to stay. */
class ErasuresTest {

    private static final String STAYS = "keepsake";
    private static final int PLANTED = 20;

    @TempDir
    Path home;

    private Path folder;
    private Backup older;
    private String letter;

    @BeforeEach
    void plant() throws Exception {
        folder = home.resolve("weddings");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            notebook.write(session -> {
                Samples.couple(session);
                entries(session);
                around(session);
                return true;
            });
            AttachmentFiles files = new AttachmentFiles(notebook);
            byte[] content = ("Dear Helen, " + planted(14)).getBytes(StandardCharsets.UTF_8);
            AttachmentFiles.Kept kept = files.keep(files.copy(new ByteArrayInputStream(content), bytes -> true).orElseThrow());
            letter = kept.sha256();
            notebook.write(session -> {
                session.attachments().insert(
                        new Attachment(Samples.id(77), ACCOUNT, planted(15) + ".txt", kept.bytes(), kept.sha256(), NOW, null));
                return true;
            });
            older = new Backups(folder, ZoneOffset.UTC).make(notebook, BackupReason.ASKED, NOW);
            try (SearchIndex index = SearchIndex.open(notebook)) {
                index.catchUp();
            }
        }
        Files.createDirectories(folder.resolve("earlier"));
        Files.copy(folder.resolve("notebook.mv.db"), folder.resolve("earlier/after-crash-20261120.mv.db"));
    }

    @Test
    void noByteOfThemIsLeftInTheFolderAndNoneComesBackWithAnOlderBackup() throws Exception {
        assertThat(found()).as("what is planted can be found").hasSizeGreaterThan(PLANTED - 3);
        ErasureList.of(folder).add(LUIS, Set.of(letter));
        open().close();
        assertThat(found()).isEmpty();
        new Restoring(folder, NOW.plusSeconds(60)).into(older.file());
        assertThat(found()).isNotEmpty();
        open().close();
        assertThat(found()).isEmpty();
    }

    @Test
    void theListComesAlongToAComputerThatHasOnlyTheBackups() throws Exception {
        ErasureList.of(folder).add(LUIS, Set.of());
        Path there = home.resolve("other/weddings");
        new Restoring(there, NOW).asNew(older.file());
        Notebook opened = Erasures.settle(Notebook.open(there, NOW), NOW);
        assertThat(opened.read(session -> session.people().find(LUIS)).orElseThrow().name()).isEqualTo("[…]");
        opened.close();
    }

    /** What the others said stays where it stood, word for word. */
    @Test
    void whatTheOthersSaidStaysInItsPlace() throws Exception {
        ErasureList.of(folder).add(LUIS, Set.of(letter));
        try (Notebook opened = open()) {
            Entry shared = opened.read(session -> session.entries().find(Samples.id(1001))).orElseThrow();
            assertThat(shared.people()).containsExactly(ANA);
            assertThat(shared.heard()).hasSize(1);
            HeardItem ana = shared.heard().getFirst();
            assertThat(ana.words()).contains(STAYS).contains("[…]");
            assertThat(shared.text().substring(ana.place().start(), ana.place().end())).isEqualTo(ana.words());
            assertThat(opened.read(session -> session.accounts().find(ACCOUNT)).orElseThrow().name()).isEqualTo("Ana & […]");
            List<Member> members = opened.read(session -> session.people().members(ACCOUNT));
            assertThat(members).hasSize(1);
            // A second opening finds nothing more to do, and the same notebook goes on.
            assertThat(Erasures.settle(opened, NOW)).isSameAs(opened);
        }
    }

    private Notebook open() throws Exception {
        return Erasures.settle(Notebook.open(folder, NOW.plusSeconds(1)), NOW.plusSeconds(1));
    }

    private static String planted(int number) {
        return "zqx%02dword".formatted(number);
    }

    /** Which of the words stand anywhere in any file, whole. */
    private List<String> found() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                IntStream.rangeClosed(1, PLANTED).mapToObj(ErasuresTest::planted).filter(bytes::contains).forEach(found::add);
            }
        }
        return found.stream().distinct().toList();
    }

    private static void entries(Session session) {
        Person luis = session.people().find(LUIS).orElseThrow();
        session.people().update(new Person(
                LUIS, "Luis " + planted(16),
                List.of(new ContactPoint(ContactKind.EMAIL, planted(7) + "@example.org"), new ContactPoint(ContactKind.PHONE, "+44 20 7946 0018")),
                planted(8), planted(6), luis.version()));
        Account account = session.accounts().find(ACCOUNT).orElseThrow();
        session.accounts().update(new Account(
                account.id(), "Ana & Luis " + planted(16), account.kind(), "Ring " + planted(16) + " first", account.createdAt(), account.removedAt(),
                account.version()));
        String ana = "We would like it as Luis has it, a " + STAYS + ".";
        String text = "\" " + planted(1) + " in the garden\n\" " + ana + "\n+ " + planted(3) + "\n! " + planted(2) + "\nOur note on " + planted(16).toUpperCase(Locale.ROOT) + ", +442079460018";
        UUID id = Samples.id(1001);
        session.entries().insert(entry(id, EntryKind.MEETING, text, Set.of(ANA, LUIS), List.of(
                heard(Samples.id(3001), id, LUIS, text, planted(1) + " in the garden"),
                heard(Samples.id(3002), id, ANA, text, ana)), List.of(
                new Promise(Samples.id(3003), ACCOUNT, id, Side.US, HELEN, LUIS, planted(2), place(text, planted(2)), null, null, false, PromiseState.OPEN, null)),
                List.of(new Request(Samples.id(3004), ACCOUNT, id, LUIS, planted(3), place(text, planted(3)), planted(3), Answer.OPEN, "", "", null, ""))));
        session.entries().insert(entry(Samples.id(1002), EntryKind.EMAIL, "Dear Helen\n" + planted(4), Set.of(LUIS), List.of(), List.of(), List.of()));
        session.entries().insert(entry(Samples.id(1003), EntryKind.NOTE, planted(5), Set.of(LUIS), List.of(), List.of(), List.of()));
        session.entries().setRemoved(Samples.id(1003), NOW);
        String before = "What was typed first: " + planted(18);
        session.entries().insert(entry(Samples.id(1004), EntryKind.CALL, before, Set.of(ANA), List.of(), List.of(), List.of()));
        Entry typed = session.entries().find(Samples.id(1004)).orElseThrow();
        session.entries().update(new Entry(
                typed.id(), typed.accountId(), typed.kind(), typed.startedBy(), typed.at(), 0, "Nothing more of it", null, typed.people(), typed.teammates(),
                List.of(), List.of(), List.of(), List.of(), null, typed.version()));
    }

    private static void around(Session session) {
        session.drafts().save(new Draft(ACCOUNT, null, EntryKind.NOTE, Side.US, 0, planted(10), null, Set.of(), Set.of(), "", NOW));
        session.replies().save(new ReplyDraft(ACCOUNT, Samples.id(1002), planted(11), NOW));
        session.sheets().save(new SheetDraft(
                SheetKey.of("accounts/goal", ACCOUNT), "A goal", List.of(SheetDraft.Words.of("words", "In one sentence", planted(12))), NOW));
        session.calls().save(new CallDraft(
                ACCOUNT, EntryKind.CALL, Side.THEM, NOW, planted(13), Set.of(LUIS), Set.of(), "", new TalkClock(Side.US, Duration.ZERO, Duration.ZERO, NOW)));
        session.letGo().insertAll(List.of(new LetGo(Samples.id(1002), "ASKS", planted(19))));
        session.briefs().insert(new KeptBrief(Samples.id(90), ACCOUNT, Samples.id(1004), NOW, "{\"title\":\"" + planted(9) + "\"}"));
        session.disagreements().insert(new Disagreement(
                Samples.id(91), ACCOUNT, "The last song", List.of(new PositionTaken(Samples.id(92), LUIS, null, planted(17), LocalDate.of(2026, 11, 1))),
                "", "Luis " + planted(16) + " decides", LocalDate.of(2026, 11, 1), null, null, false, null, 0));
        session.people().insert(new Person(Samples.id(55), "Rosa Vale", List.of(), "", "Knows Luis " + planted(16), 0));
        session.entries().insert(entry(
                Samples.id(1005), EntryKind.NOTE, planted(20) + " said to both", Set.of(ANA, LUIS),
                List.of(heard(Samples.id(3005), Samples.id(1005), LUIS, planted(20) + " said to both", planted(20))), List.of(), List.of()));
    }

    private static Entry entry(UUID id, EntryKind kind, String text, Set<UUID> people, List<HeardItem> heard, List<Promise> promises, List<Request> requests) {
        return new Entry(id, ACCOUNT, kind, Side.THEM, NOW, 0, text, null, people, Set.of(HELEN), heard, promises, requests, List.of(), null, 0);
    }

    private static HeardItem heard(UUID id, UUID entry, UUID who, String text, String words) {
        return new HeardItem(id, ACCOUNT, entry, who, null, words, place(text, words), NOW, null, null);
    }

    private static Place place(String text, String words) {
        return new Place(text.indexOf(words), text.indexOf(words) + words.length());
    }
}
