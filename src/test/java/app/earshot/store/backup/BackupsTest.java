package app.earshot.store.backup;

import static app.earshot.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.earshot.domain.account.Attachment;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.Session;
import app.earshot.store.seal.Seal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    @TempDir
    Path home;

    @Test
    void itSaysWhatItHoldsAndIsReadBack() throws Exception {
        try (Notebook notebook = couple()) {
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(1000), NOW)));
            Backups backups = backups(notebook);
            assertThat(backups.all(LATER)).isEmpty();
            Backup made = backups.make(notebook, BackupReason.ASKED, NOW);
            assertThat(backups.all(LATER)).containsExactly(made);
            assertThat(made.reason()).isEqualTo(BackupReason.ASKED);
            assertThat(made.made()).isEqualTo(NOW);
            assertThat(made.content().counts()).isEqualTo(new BackupContent.Counts(1, 2, 1, 1));
            assertThat(made.content().mark()).isEqualTo(notebook.mark());
            assertThat(made.content().lastEntry()).contains(new BackupContent.LastEntry(NOW, "Ana Petrova & Luis Moreno"));
            assertThat(names(notebook.folder().resolve("backups"))).containsExactlyInAnyOrder(made.file().getFileName().toString(), "making.lock");
        }
    }

    /** Somebody types all the while: each copy holds what was there when it was begun, and no save waits for it. */
    @Test
    void itIsMadeWhileOthersSave() throws Exception {
        try (Notebook notebook = couple()) {
            AtomicBoolean over = new AtomicBoolean();
            AtomicLong saved = new AtomicLong(1000);
            Thread typing = Thread.ofPlatform().start(() -> {
                while (!over.get()) {
                    save(notebook, saved.getAndIncrement());
                }
            });
            Backups backups = backups(notebook);
            for (int i = 0; i < 6; i++) {
                long before = saved.get() - 1001;
                Backup made = backups.make(notebook, BackupReason.HOURLY, NOW.plusSeconds(i));
                assertThat(made.content().counts().entries()).isBetween(before, saved.get() - 1000);
            }
            over.set(true);
            typing.join();
            assertThat(notebook.<Long>read(session -> session.walk().length().entries())).isEqualTo(saved.get() - 1000);
        }
    }

    @Test
    void attachmentsAreKeptOnceAndGoWithTheLastThatNamesThem() throws Exception {
        try (Notebook notebook = couple()) {
            String kept = attach(notebook, "the first dance");
            Backups backups = backups(notebook);
            backups.make(notebook, BackupReason.ASKED, NOW);
            Path content = notebook.folder().resolve("backups/files").resolve(kept.substring(0, 2)).resolve(kept);
            assertThat(content).hasContent("the first dance");
            Object first = Files.getAttribute(content, "unix:ino");
            Backup second = backups.make(notebook, BackupReason.ASKED, NOW.plusSeconds(1));
            assertThat(Files.getAttribute(content, "unix:ino")).as("not copied again").isEqualTo(first);
            assertThat(second.content().files()).containsExactly(new BackupContent.KeptFile(kept, 15));
            backups.all(LATER).forEach(one -> delete(one.file()));
            new FilesBeside(notebook.folder().resolve("backups"), Seal.NONE).prune(List.of());
            assertThat(content).doesNotExist();
        }
    }

    @Test
    void aFileThatIsNoneOfOursOrWasCutShortIsNotSeen() throws Exception {
        try (Notebook notebook = couple()) {
            Backups backups = backups(notebook);
            Backup made = backups.make(notebook, BackupReason.ASKED, NOW);
            Path folder = made.file().getParent();
            Files.writeString(folder.resolve("letters.zip"), "no zip at all");
            byte[] whole = Files.readAllBytes(made.file());
            Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
            assertThat(backups.all(LATER)).containsExactly(made);
            assertThat(backups.make(notebook, BackupReason.ASKED, NOW.plus(Duration.ofHours(1)))).isNotNull();
            assertThat(folder.resolve("letters.zip")).as("whoever put it there may need it").exists();
        }
    }

    @Test
    void whatSaysItIsFromLaterThanNowComesLastAndPushesNothingOut() throws Exception {
        try (Notebook notebook = couple()) {
            Backups backups = backups(notebook);
            for (int i = 0; i < 13; i++) {
                backups.make(notebook, BackupReason.ASKED, NOW.plus(Duration.ofDays(400L * 2)).plusSeconds(i));
            }
            Backup made = backups.make(notebook, BackupReason.ASKED, NOW);
            assertThat(backups.all(NOW)).startsWith(made).hasSizeGreaterThan(12);
        }
    }

    /** A row that names no content keeps nobody from having a backup. */
    @Test
    void anAttachmentWhoseDigestIsNoneIsLeftOut() throws Exception {
        try (Notebook notebook = couple()) {
            String kept = attach(notebook, "the first dance");
            NotebookTest.write(notebook, session -> session.attachments().insert(
                    new Attachment(Samples.id(78), Samples.ACCOUNT, "lost.txt", 3, "../../lost", NOW, null)));
            Backup made = backups(notebook).make(notebook, BackupReason.ASKED, NOW);
            assertThat(made.content().files()).extracting(BackupContent.KeptFile::sha256).containsExactly(kept);
        }
    }

    @Test
    void oneIsMadeAtATime() throws Exception {
        try (Notebook notebook = couple()) {
            Backups backups = backups(notebook);
            backups.make(notebook, BackupReason.ASKED, NOW);
            try (var turn = new BackupFolder(notebook.folder().resolve("backups"), Seal.NONE).takeTurn().orElseThrow()) {
                BackupFailed busy = catchThrowableOfType(BackupFailed.class, () -> backups.make(notebook, BackupReason.ASKED, NOW));
                assertThat(busy.kind()).isEqualTo(BackupFailed.Kind.BUSY);
                assertThat(turn.isOpen()).isTrue();
            }
            assertThat(backups.make(notebook, BackupReason.ASKED, NOW.plusSeconds(2))).isNotNull();
        }
    }

    /** On leaving the one of the hour gives way between any two of its steps, and nothing of it is in the way of the next. */
    @Test
    void itGivesWayBetweenItsSteps() throws Exception {
        try (Notebook notebook = couple()) {
            Backups backups = backups(notebook);
            for (int step = 1; step <= 3; step++) {
                int steps = step;
                AtomicLong asked = new AtomicLong();
                BackupFailed busy = catchThrowableOfType(
                        BackupFailed.class, () -> backups.make(notebook, BackupReason.HOURLY, NOW, () -> asked.incrementAndGet() == steps));
                assertThat(busy.kind()).isEqualTo(BackupFailed.Kind.BUSY);
                assertThat(backups.all(LATER)).isEmpty();
            }
            assertThat(backups.make(notebook, BackupReason.CLOSED, NOW).content().mark()).isEqualTo(notebook.mark());
        }
    }

    /** What could not be read to its end never counts, and the one before stays. */
    @Test
    void aCopyOfADamagedFileIsNoBackup() throws Exception {
        Path folder;
        Backups backups;
        try (Notebook notebook = couple()) {
            folder = notebook.folder();
            backups = backups(notebook);
            backups.make(notebook, BackupReason.ASKED, NOW);
        }
        Path rubbish = home.resolve("rubbish.mv.db");
        byte[] bytes = Files.readAllBytes(folder.resolve("notebook.mv.db"));
        Files.write(rubbish, java.util.Arrays.copyOf(bytes, bytes.length / 3));
        BackupFailed failed =
                catchThrowableOfType(BackupFailed.class, () -> backups.copyClosed(rubbish).finish(BackupReason.CLOSED, NOW.plusSeconds(9)));
        assertThat(failed.kind()).isEqualTo(BackupFailed.Kind.DAMAGED);
        assertThat(backups.all(LATER)).hasSize(1);
    }

    @Test
    void whatWasJustClosedIsCopiedAndReadAfterwards() throws Exception {
        Path folder;
        Backups.ClosedCopy[] copy = new Backups.ClosedCopy[1];
        Notebook notebook = couple();
        folder = notebook.folder();
        Backups backups = backups(notebook);
        notebook.close(file -> {
            try {
                copy[0] = backups.copyClosed(file);
            } catch (BackupFailed failed) {
                throw new AssertionError(failed);
            }
        });
        // Whoever is quick opens it and writes before the copy was read.
        try (Notebook again = Notebook.open(folder, NOW)) {
            save(again, 1000);
        }
        Backup made = copy[0].finish(BackupReason.CLOSED, NOW);
        assertThat(made.reason()).isEqualTo(BackupReason.CLOSED);
        assertThat(made.content().counts().entries()).isZero();
        assertThat(backups.all(LATER)).containsExactly(made);
    }

    private Notebook couple() throws Exception {
        Notebook notebook = Notebook.create(home.resolve("notebook"), NOW);
        NotebookTest.write(notebook, Samples::couple);
        return notebook;
    }

    private static Backups backups(Notebook notebook) {
        return new Backups(notebook.folder(), ZoneOffset.UTC);
    }

    private static void save(Notebook notebook, long number) {
        NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(number), NOW.plusSeconds(number))));
    }

    private static String attach(Notebook notebook, String text) throws IOException {
        AttachmentFiles files = new AttachmentFiles(notebook);
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        AttachmentFiles.Kept kept = files.keep(files.copy(new ByteArrayInputStream(content), bytes -> true).orElseThrow());
        NotebookTest.write(notebook, session -> row(session, kept));
        return kept.sha256();
    }

    private static void row(Session session, AttachmentFiles.Kept kept) {
        session.attachments().insert(new Attachment(
                Samples.id(77), Samples.ACCOUNT, "song.txt", kept.bytes(), kept.sha256(), NOW, null));
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
