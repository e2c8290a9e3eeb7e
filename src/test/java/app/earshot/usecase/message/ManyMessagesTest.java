package app.earshot.usecase.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.testkit.Desk;
import app.earshot.usecase.listen.ReadBehind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Much at once, the same again, and times that can't be. */
class ManyMessagesTest {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm", Locale.ROOT);
    private static final int LINES = 3_000;

    @TempDir
    Path home;

    private final Desk desk = new Desk();
    private final ReadDropped read = new ReadDropped(desk.writing, Desk.ZONE, Locale.UK);
    private final KeepMessages keep = new KeepMessages(desk.writing);

    @AfterEach
    void close() {
        desk.close();
    }

    /** One look for each message, and one step back for each, took a minute of the processor where now it is a second. */
    @Test
    void aLongChatIsKeptAndTakenBackInOneGoAndTheSameChatKeepsNothingMore() {
        List<DroppedMessage> chat = read.text(chat());
        assertThat(chat).hasSize(LINES);
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Entry> kept = keep.run(desk.account, chat);
        assertThat(keep.run(desk.account, read.text(chat()))).isEmpty();
        desk.undo();
        assertThat(desk.notebook.<Integer>read(session -> session.entries().count(desk.account))).isZero();
        desk.redo();
        assertThat(desk.notebook.<Integer>read(session -> session.entries().count(desk.account))).isEqualTo(LINES);
        assertThat(kept).extracting(Entry::at).isSorted().doesNotHaveDuplicates();
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun).as("ns").isLessThan(5_000_000_000L);
    }

    /** What was dropped in bulk is read afterwards, also on an account of which everything had been read. */
    @Test
    void nobodyWaitsUntilALongChatIsReadAndItIsReadBehind() {
        desk.call("Her parents are paying for it.");
        ReadBehind behind = new ReadBehind(desk.writing);
        assertThat(behind.isNeeded(desk.account)).isFalse();
        keep.run(desk.account, read.text(chat()));
        assertThat(behind.isNeeded(desk.account)).isTrue();
        assertThat(behind.step(desk.account)).isTrue();
        desk.undo();
        int steps = 0;
        while (behind.step(desk.account)) {
            assertThat(++steps).isLessThan(10);
        }
        assertThat(behind.isNeeded(desk.account)).isFalse();
    }

    @Test
    void mailsThatComeNewestFirstKeepTheirTimesAndOneThatComesTwiceIsKeptOnce() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int day : List.of(24, 22, 23, 22)) {
            files.add(Files.writeString(home.resolve(files.size() + ".eml"), mail("Tue, " + day + " Nov 2026 18:04:11 +0000")));
        }
        files.add(Files.writeString(home.resolve("note.txt"), "A letter without any headers, which says no time of its own."));
        List<Entry> kept = keep.run(desk.account, read.files(files).messages());
        assertThat(kept).extracting(Entry::at).containsExactly(
                Instant.parse("2026-11-24T18:04:00Z"), Instant.parse("2026-11-22T18:04:00Z"), Instant.parse("2026-11-23T18:04:00Z"), Desk.NOW);
        assertThat(keep.run(desk.account, read.files(files.reversed()).messages())).as("once more, the other way round").isEmpty();
    }

    @Test
    void aMailThatCanNotHaveBeenWrittenThenIsKeptAsOfNow() {
        for (String never : List.of("Thu, 1 Jan 1970 00:00:00 +0000", "Mon, 29 Nov 2027 18:04:11 +0000")) {
            assertThat(read.text(mail(never)).getFirst().at()).as(never).isNull();
        }
    }

    @Test
    void whatIsTooMuchTogetherIsSaid() throws IOException {
        Path large = Files.write(home.resolve("large.txt"), "Could we meet? ".repeat(500_000).getBytes());
        Dropped dropped = read.files(Collections.nCopies(9, large));
        assertThat(dropped.messages()).hasSize(8);
        assertThat(dropped.unread()).extracting(no -> no.key()).containsExactly("dropped.too-much");
    }

    @Test
    void aPictureBeforeTheWordsIsNoMessage() throws IOException {
        String picture = "QUJDREVGRw==\r\n".repeat(200_000);
        Path file = Files.writeString(home.resolve("picture.eml"), "From: Ana Petrova <ana@example.com>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + picture + "--x\r\nContent-Type: text/plain\r\n\r\nThat is the barn.\r\n--x--\r\n");
        assertThat(read.files(List.of(file)).messages()).singleElement().satisfies(message ->
                assertThat(message.text()).contains("That is the barn.").hasSizeLessThan(200));
    }

    @Test
    void aNameWithSignsThatNobodySeesIsSaidWithoutThemAndWhatOnlyBeginsLikeATextIsNone() throws IOException {
        Path file = Files.write(home.resolve("barn\u202Egpj.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, 1, 0, 2, 0});
        assertThat(read.files(List.of(file)).unread()).singleElement().satisfies(no -> {
            assertThat(no.key()).isEqualTo("dropped.no-message");
            assertThat(no.args()).containsExactly("barngpj.txt");
        });
    }

    private static String mail(String date) {
        return "From: Ana Petrova <ana@example.com>\nDate: " + date + "\nSubject: Our day\n\nHi Helen,\n\nWe loved the call.\n";
    }

    private static String chat() {
        StringBuilder chat = new StringBuilder();
        LocalDateTime at = LocalDateTime.of(2025, 1, 1, 8, 0);
        for (int i = 0; i < LINES; i++) {
            at = at.plusMinutes(i % 3 == 0 ? 17 : 0);
            chat.append(MINUTE.format(at)).append(i % 2 == 0 ? " - Ana Petrova" : " - Helen Ward").append(": could we have the band outside?\n");
        }
        return chat.toString();
    }
}
