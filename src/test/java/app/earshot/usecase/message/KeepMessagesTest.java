package app.earshot.usecase.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Role;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepMessagesTest {

    private static final String MAIL = "From: Ana Petrova <ana@example.com>\nDate: Tue, 24 Nov 2026 18:04:11 +0000\nSubject: Our day\n\nHi Helen,\n\nWe loved the call.\n";
    private static final String CHAT = """
            24/11/2026, 18:04 - Messages and calls are end-to-end encrypted.
            24/11/2026, 18:04 - Ana Petrova: Three things:
            1. my gran wants a waltz
            2. 12/06/2026, 10:00 - that is when the hall lets us in
            24/11/2026, 18:22 - Helen Ward: What does the waltz mean to her?
            24/11/2026, 18:22 - Ana Petrova: IMG-20261124-WA0004.jpg (file attached)
            her wedding, 1961
            24/11/2026, 18:31 - Ana Petrova: <Media omitted>
            25/11/2026, 09:10 - Ana Petrova: This message was deleted
            25/11/2026, 09:12 - Luis: Sorry, wrong chat <This message was edited>
            """;

    @TempDir
    Path home;

    private final Desk desk = new Desk();
    private final ReadDropped read = new ReadDropped(desk.writing, Desk.ZONE, Locale.UK);
    private final FitMessages fit = new FitMessages(desk.writing);
    private final KeepMessages keep = new KeepMessages(desk.writing);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aMailBecomesAnEntryOfTheirsWhenItWasWritten() {
        Entry entry = keep.run(desk.account, read.text(MAIL)).getFirst();
        assertThat(desk.entry(entry.id())).satisfies(kept -> {
            assertThat(kept.isMessageIn()).isTrue();
            assertThat(kept.at()).isEqualTo(Instant.parse("2026-11-24T18:04:00Z"));
            assertThat(kept.people()).containsExactly(desk.ana);
            assertThat(kept.text()).isEqualTo(MAIL);
        });
        assertThat(keep.run(desk.account, read.text(MAIL))).as("once more").isEmpty();
        desk.undo();
        assertThat(desk.entry(entry.id()).removedAt()).isNotNull();
        desk.redo();
        assertThat(desk.entry(entry.id()).removedAt()).isNull();
    }

    @Test
    void aMailFileIsReadFromItsParts() throws IOException {
        Path file = Files.writeString(home.resolve("lead.eml"), """
                From: Ana Petrova <ana@example.com>
                Subject: =?utf-8?B?TmV3IGxlYWQ6IERlbGlhIOKAkyBTb3VuZHM=?=
                Date: Tue, 24 Nov 2026 18:04:11 +0000
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="--77"

                ----77
                Content-Type: text/html; charset=utf-8

                <p>My fianc&eacute; and I</p><script>alert(1)</script>
                ----77--
                """);
        Dropped dropped = read.files(List.of(file));
        assertThat(dropped.unread()).isEmpty();
        assertThat(dropped.messages()).singleElement().satisfies(message -> {
            assertThat(message.author()).isEqualTo("Ana Petrova");
            assertThat(message.addresses()).containsExactly("ana@example.com");
            assertThat(message.text()).contains("New lead: Delia – Sounds", "and I").doesNotContain("<p>", "alert");
        });
    }

    @Test
    void aChatBecomesEntriesInItsOrderAndOneUndoTakesThemBack() {
        List<Entry> entries = keep.run(desk.account, read.text(CHAT));
        assertThat(entries).extracting(Entry::text).containsExactly(
                "Three things:\n1. my gran wants a waltz\n2. 12/06/2026, 10:00 - that is when the hall lets us in",
                "What does the waltz mean to her?", "her wedding, 1961", "Sorry, wrong chat");
        assertThat(entries).extracting(Entry::startedBy).containsExactly(Side.THEM, Side.US, Side.THEM, Side.THEM);
        assertThat(entries).allSatisfy(entry -> assertThat(entry.kind()).isEqualTo(EntryKind.TEXT));
        assertThat(entries.getLast().people()).containsExactly(desk.luis);
        assertThat(entries).extracting(Entry::at).isSorted().doesNotHaveDuplicates();
        desk.undo();
        assertThat(entries).allSatisfy(entry -> assertThat(desk.entry(entry.id()).removedAt()).isNotNull());
    }

    @Test
    void aChatOfTheOtherTelephoneIsReadToo() {
        String marked = "[02.03.26, 18:04:11] Vogel & Brandt: \u200ENachrichten sind verschlüsselt.\n[02.03.26, 18:06:40] Anna Vogel: Guten Abend!\n"
                + "[02.03.26, 18:06:58] ~ Tom: Und Vinyl?\n\u200E[02.03.26, 18:25:30] Anna Vogel: \u200EBild weggelassen\n"
                + "[14.03.26, 18:31:44] Anna Vogel: Bitte nicht. \u200E<Diese Nachricht wurde bearbeitet.>\n";
        assertThat(read.text(marked)).extracting(DroppedMessage::author).containsExactly("Anna Vogel", "Tom", "Anna Vogel");
        assertThat(read.text(marked)).extracting(DroppedMessage::text).containsExactly("Guten Abend!", "Und Vinyl?", "Bitte nicht.");
        assertThat(read.text(marked).getFirst().at()).isEqualTo(Instant.parse("2026-03-02T18:06:00Z"));
    }

    @Test
    void theAccountIsFoundByAddressByNumberAndByName() {
        UUID grace = new BeginEnquiry(desk.writing).run(new NewEnquiry(
                "Grace Chen", AccountKind.PLANNER,
                List.of(new NewPerson(
                        "Grace Chen", Set.of(Role.PLANNER),
                        List.of(new ContactPoint(ContactKind.EMAIL, "Grace@example.com"), new ContactPoint(ContactKind.PHONE, "07700 900 123")), "")),
                null, List.of(), "", "", "", "", null));
        assertThat(fit.run(read.text("From: G. <grace@example.com>\nSubject: x\n\nHello"))).singleElement().satisfies(fits -> {
            assertThat(fits.accountId()).isEqualTo(grace);
            assertThat(fits.reason().args()).containsExactly("grace@example.com", "Grace Chen");
        });
        assertThat(fit.run(read.text("24/11/2026, 18:04 - +44 7700 900123: Hello"))).extracting(FittingAccount::accountId).containsExactly(grace);
        assertThat(fit.run(read.text("24/11/2026, 18:04 - grace chen: Hello"))).extracting(FittingAccount::accountId).containsExactly(grace);
        assertThat(fit.run(read.text("24/11/2026, 18:04 - Nobody: Hello"))).isEmpty();
    }

    @Test
    void whatCanNotBeReadIsSaidAndNothingIsKept() throws IOException {
        Path picture = Files.write(home.resolve("picture.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1, 2});
        Path large = Files.write(home.resolve("large.txt"), "x".repeat(8_000_001).getBytes());
        Path empty = Files.createFile(home.resolve("empty.txt"));
        Dropped dropped = read.files(List.of(picture, large, empty, home.resolve("gone.txt"), home));
        assertThat(dropped.messages()).isEmpty();
        assertThat(dropped.unread()).extracting(no -> no.key()).containsExactly(
                "dropped.no-message", "dropped.too-big", "dropped.no-message", "dropped.no-message", "dropped.no-message");
    }

    @Test
    void aTextOfAMillionLettersIsKeptWhole() {
        String long1 = "Could we meet? ".repeat(70_000);
        assertThat(keep.run(desk.account, read.text(long1)).getFirst().text()).isEqualTo(long1);
    }

    @Test
    void whatWindowsWroteIsRead() throws IOException {
        Path file = Files.write(home.resolve("alt.txt"), "Grüße aus der Mühle".getBytes("windows-1252"));
        assertThat(read.files(List.of(file)).messages().getFirst().text()).isEqualTo("Grüße aus der Mühle");
    }
}
