package app.earshot.store.backup;

import static app.earshot.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.earshot.domain.account.Attachment;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.erasure.ErasureList;
import app.earshot.store.failure.NotebookRefused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondPlaceTest {

    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    @TempDir
    Path home;

    private Notebook notebook;
    private Backups backups;
    private SecondPlace second;
    private Path stick;

    @BeforeEach
    void open() throws Exception {
        notebook = Notebook.create(home.resolve("weddings"), NOW);
        NotebookTest.write(notebook, Samples::couple);
        backups = new Backups(notebook.folder(), ZoneOffset.UTC);
        second = new SecondPlace(notebook.folder(), ZoneOffset.UTC);
        stick = Files.createDirectory(home.resolve("stick"));
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    /** Also where nothing else is missing there: who was erased here doesn't come back from the stick. */
    @Test
    void whoWasErasedStandsOnTheListThereToo() throws Exception {
        make(0);
        Path place = second.settleIn(stick, LATER);
        second.catchUp(place, LATER, () -> false);
        ErasureList.of(notebook.folder()).add(Samples.ANA, Set.of());
        second.catchUp(place, LATER, () -> false);
        assertThat(ErasureList.in(place).people()).containsExactly(Samples.ANA);
    }

    /** The stick was at home for two of four backups: with it back all that came since stand there, each as it stands here. */
    @Test
    void whatIsMissingIsMadeUpWhenItIsBack() throws Exception {
        String content = attach("the first dance");
        Backup before = make(0);
        Backup first = make(1);
        Path place = second.settleIn(stick, LATER);
        assertThat(place).isEqualTo(stick.resolve("Earshot backups/weddings"));
        second.catchUp(place, LATER, () -> false);
        assertThat(names(place)).as("the newest is what counts").containsExactly(name(first));
        Files.move(stick, home.resolve("at home"));
        Backup third = make(2);
        Backup fourth = make(3);
        assertThat(failure(place)).isEqualTo(PlaceFailed.Kind.ABSENT);
        assertThat(stick).as("nothing is made where the stick would be").doesNotExist();
        Files.move(home.resolve("at home"), stick);
        second.catchUp(place, LATER, () -> false);
        assertThat(names(place)).containsExactly(name(fourth), name(third), name(first)).doesNotContain(name(before));
        assertThat(place.resolve(name(fourth))).hasSameBinaryContentAs(fourth.file());
        assertThat(AttachmentFiles.in(place).isSound(content)).isTrue();
    }

    /** A laptop that has only the stick. */
    @Test
    void aNotebookIsBegunFromItOnAComputerThatHasNothingElse() throws Exception {
        String content = attach("the first dance");
        make(0);
        Path place = second.settleIn(stick, LATER);
        second.catchUp(place, LATER, () -> false);
        notebook.close();
        Path laptop = home.resolve("laptop/weddings");
        new Restoring(laptop, LATER).asNew(place.resolve(names(place).getFirst()));
        try (Notebook moved = Notebook.open(laptop, LATER)) {
            assertThat(moved.<Long>read(session -> session.walk().length().accounts())).isOne();
            assertThat(new AttachmentFiles(moved).isSound(content)).isTrue();
            new Backups(laptop, ZoneOffset.UTC).make(moved, BackupReason.OPENED, LATER);
            assertThat(new SecondPlace(laptop, ZoneOffset.UTC).settleIn(stick, LATER)).as("it goes on with the same").isEqualTo(place);
        }
    }

    @Test
    void anotherNotebookOfTheSameNameStandsBeside() throws Exception {
        make(0);
        Path place = second.settleIn(stick, LATER);
        second.catchUp(place, LATER, () -> false);
        try (Notebook other = Notebook.create(home.resolve("other/weddings"), NOW)) {
            NotebookTest.write(other, Samples::couple);
            new Backups(other.folder(), ZoneOffset.UTC).make(other, BackupReason.ASKED, NOW);
            assertThat(new SecondPlace(other.folder(), ZoneOffset.UTC).settleIn(stick, LATER))
                    .isEqualTo(stick.resolve("Earshot backups/weddings 2"));
        }
    }

    @Test
    void aFolderThatWouldBeLostWithTheNotebookIsNone() throws Exception {
        Path link = Files.createSymbolicLink(home.resolve("link"), notebook.folder());
        assertThat(refusal(notebook.folder())).isEqualTo(PlaceFailed.Kind.SAME);
        assertThat(refusal(link)).isEqualTo(PlaceFailed.Kind.SAME);
        assertThat(refusal(Files.createDirectories(notebook.folder().resolve("files/deep")))).isEqualTo(PlaceFailed.Kind.INSIDE);
        assertThat(refusal(home.resolve("nowhere"))).isEqualTo(PlaceFailed.Kind.ABSENT);
        Files.writeString(stick.resolve("Earshot backups"), "a file is in the way of the folder");
        assertThat(refusal(stick)).isEqualTo(PlaceFailed.Kind.READ_ONLY);
    }

    /** What was told to leave off, and what was cut short, is not seen; the next time it is whole. */
    @Test
    void whatWasBegunIsNoBackup() throws Exception {
        attach("the first dance");
        Backup made = make(0);
        Path place = second.settleIn(stick, LATER);
        AtomicInteger asked = new AtomicInteger();
        for (int step = 1; step <= 3; step++) {
            int steps = step;
            asked.set(0);
            second.catchUp(place, LATER, () -> asked.incrementAndGet() == steps);
            assertThat(names(place)).isEmpty();
        }
        second.catchUp(place, LATER, () -> false);
        assertThat(names(place)).containsExactly(name(made));
    }

    /** Content that is not what its name says: on the stick somebody would find out too late. */
    @Test
    void whatDoesNotReadBackIsSaid() throws Exception {
        Backup made = make(0);
        byte[] bytes = Files.readAllBytes(made.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(made.file(), bytes);
        Path place = second.settleIn(stick, LATER);
        assertThat(failure(place)).isEqualTo(PlaceFailed.Kind.UNSOUND);
        assertThat(names(place)).isEmpty();
        assertThat(place.resolve("making.zip.unfinished")).doesNotExist();
    }

    private PlaceFailed.Kind failure(Path place) {
        return catchThrowableOfType(PlaceFailed.class, () -> second.catchUp(place, LATER, () -> false)).kind();
    }

    private PlaceFailed.Kind refusal(Path chosen) {
        return catchThrowableOfType(PlaceFailed.class, () -> second.settleIn(chosen, LATER)).kind();
    }

    private Backup make(int seconds) throws BackupFailed, NotebookRefused {
        NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(1000 + seconds), NOW)));
        return backups.make(notebook, BackupReason.ASKED, NOW.plusSeconds(seconds));
    }

    private List<String> names(Path place) {
        return second.all(place, LATER).stream().map(SecondPlaceTest::name).toList();
    }

    private static String name(Backup backup) {
        return backup.file().getFileName().toString();
    }

    private String attach(String text) throws IOException {
        AttachmentFiles files = new AttachmentFiles(notebook);
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        AttachmentFiles.Kept kept = files.keep(files.copy(new ByteArrayInputStream(content), bytes -> true).orElseThrow());
        NotebookTest.write(notebook, session -> session.attachments().insert(
                new Attachment(Samples.id(77), Samples.ACCOUNT, "song.txt", kept.bytes(), kept.sha256(), NOW, null)));
        return kept.sha256();
    }
}
