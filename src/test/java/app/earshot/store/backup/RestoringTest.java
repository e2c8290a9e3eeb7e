package app.earshot.store.backup;

import static app.earshot.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.earshot.domain.account.Attachment;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A working notebook comes out of a backup, whatever stands in its place, and nothing else comes out of a file that only looks like one. */
class RestoringTest {

    private static final Instant LATER = NOW.plusSeconds(86_400);

    @TempDir
    Path home;

    private Path folder;
    private Backup backup;
    private String song;

    /** One entry and one file in the backup, one entry more in the notebook. */
    @BeforeEach
    void oneOfEach() throws Exception {
        folder = home.resolve("weddings");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            save(notebook, 1000);
            AttachmentFiles files = new AttachmentFiles(notebook);
            byte[] content = "the first dance".getBytes(StandardCharsets.UTF_8);
            AttachmentFiles.Kept kept = files.keep(files.copy(new ByteArrayInputStream(content), bytes -> true).orElseThrow());
            song = kept.sha256();
            NotebookTest.write(notebook, session -> session.attachments().insert(
                    new Attachment(Samples.id(77), Samples.ACCOUNT, "song.txt", kept.bytes(), kept.sha256(), NOW, null)));
            backup = new Backups(folder, ZoneOffset.UTC).make(notebook, BackupReason.ASKED, NOW);
            save(notebook, 1001);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole", "rubbish", "cut", "empty", "missing"})
    void itWorksWhateverStandsInItsPlaceAndThatIsKept(String state) throws Exception {
        Path file = folder.resolve("notebook.mv.db");
        byte[] whole = Files.readAllBytes(file);
        byte[] left = switch (state) {
            case "whole" -> whole;
            case "rubbish" -> "no notebook at all".repeat(1000).getBytes(StandardCharsets.UTF_8);
            case "cut" -> Arrays.copyOf(whole, whole.length / 2);
            default -> new byte[0];
        };
        Files.write(file, left);
        if (state.equals("missing")) {
            Files.delete(file);
        }
        Files.delete(folder.resolve("files").resolve(song.substring(0, 2)).resolve(song));
        new Restoring(folder, LATER).into(backup.file());
        isAsItWasThen(folder);
        Path kept = folder.resolve("earlier/replaced-20261121T093000123456.mv.db");
        if (state.equals("missing")) {
            assertThat(kept).doesNotExist();
        } else {
            assertThat(kept).hasBinaryContent(left);
        }
        assertThat(folder.resolve("backups/making")).doesNotExist();
    }

    /** What was open when the computer went down is left aside, and so is a migration that did not end. */
    @Test
    void whatAnOpeningWouldMendOrTakeBackIsNotMendedAndNotTakenBack() throws Exception {
        Files.delete(folder.resolve("earshot.closed"));
        Files.writeString(folder.resolve("earshot.open"), "left\n9 9 9\n");
        Files.writeString(folder.resolve("notebook.before-migration.mv.db"), "half a migration");
        new Restoring(folder, LATER).into(backup.file());
        isAsItWasThen(folder);
        assertThat(folder.resolve("earlier/replaced-before-migration-20261121T093000123456.mv.db")).hasContent("half a migration");
    }

    @Test
    void aComputerThatHasOnlyTheBackupGetsANotebook() throws Exception {
        Path stick = Files.createDirectories(home.resolve("stick"));
        Path carried = stick.resolve(backup.file().getFileName());
        Files.copy(backup.file(), carried);
        Path there = home.resolve("other/weddings");
        new Restoring(there, LATER).asNew(carried);
        try (Notebook notebook = Notebook.open(there, LATER)) {
            assertThat(notebook.<Long>read(session -> session.walk().length().entries())).isOne();
        }
        NotebookRefused twice = catchThrowableOfType(NotebookRefused.class, () -> new Restoring(there, LATER).asNew(carried));
        assertThat(twice.reason()).isEqualTo(Reason.EXISTS);
    }

    @Test
    void aNotebookThatIsOpenIsLeftAlone() throws Exception {
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            NotebookRefused open = catchThrowableOfType(NotebookRefused.class, () -> new Restoring(folder, LATER).into(backup.file()));
            assertThat(open.reason()).isEqualTo(Reason.IN_USE);
            assertThat(notebook.<Long>read(session -> session.walk().length().entries())).isEqualTo(2);
        }
    }

    /** Entries by name only: one that leads out of the folder is not even looked at. */
    @Test
    void namesThatLeadElsewhereLeadNowhere() throws Exception {
        Path hostile = packed(manifest(text -> text), whole(), "../../out.txt", "/tmp/earshot-out.txt", "..\\out.txt");
        new Restoring(folder, LATER).into(hostile);
        isAsItWasThen(folder);
        try (Stream<Path> all = Files.walk(home)) {
            assertThat(all.filter(path -> path.toString().endsWith("out.txt"))).isEmpty();
        }
        assertThat(Path.of("/tmp/earshot-out.txt")).doesNotExist();
    }

    /** It says that it is small, and unpacks without an end; or it says that it is larger than any disk. */
    @Test
    void moreThanItSaysOrThanThereIsRoomForIsNeverUnpacked() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("notebook.mv.db"));
        byte[] bomb = new byte[64 << 20];
        assertThat(refused(packed(manifest(text -> text), bomb))).isEqualTo(BackupFailed.Kind.DAMAGED);
        assertThat(folder.resolve("backups/making/notebook.mv.db").toFile().length()).isLessThanOrEqualTo(backup.notebookBytes());
        Path huge = packed(manifest(text -> text.replaceAll("(?m)^bytes .*$", "bytes " + Long.MAX_VALUE)), whole());
        assertThat(refused(huge)).isEqualTo(BackupFailed.Kind.DISK_FULL);
        assertThat(refused(packed(new byte[32 << 20], whole()))).as("a page without an end").isEqualTo(BackupFailed.Kind.FOREIGN);
        assertThat(folder.resolve("notebook.mv.db")).hasBinaryContent(before);
    }

    @Test
    void whatIsNotWhatItSaysIsRefusedBeforeAnythingIsTouched() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("notebook.mv.db"));
        byte[] cut = Arrays.copyOf(whole(), whole().length / 2);
        String said = "bytes " + cut.length;
        assertThat(refused(packed(manifest(text -> text.replaceAll("(?m)^bytes .*$", said)), cut))).isIn(BackupFailed.Kind.DAMAGED, BackupFailed.Kind.FOREIGN);
        assertThat(refused(packed(manifest(text -> text.replace("entries 1", "entries 2")), whole()))).isEqualTo(BackupFailed.Kind.DAMAGED);
        assertThat(refused(packed(manifest(text -> text.replace("earshot-backup 1", "earshot-backup 2")), whole())))
                .isEqualTo(BackupFailed.Kind.NEWER);
        assertThat(refused(packed("poems".getBytes(StandardCharsets.UTF_8), whole()))).isEqualTo(BackupFailed.Kind.FOREIGN);
        Path text = Files.writeString(home.resolve("letter.zip"), "no zip at all");
        assertThat(refused(text)).isEqualTo(BackupFailed.Kind.FOREIGN);
        Path half = Files.write(home.resolve("half.zip"), Arrays.copyOf(Files.readAllBytes(backup.file()), 2000));
        assertThat(refused(half)).isEqualTo(BackupFailed.Kind.FOREIGN);
        assertThat(folder.resolve("notebook.mv.db")).hasBinaryContent(before);
        assertThat(folder.resolve("earlier")).doesNotExist();
    }

    /** A digest becomes a path, so that only a digest may be one; and content must be what its digest says. */
    @Test
    void attachmentsAreTakenByTheirDigestOnly() throws Exception {
        assertThat(refused(packed(manifest(text -> text + "file ../../../etc/passwd 12\n"), whole()))).isEqualTo(BackupFailed.Kind.FOREIGN);
        Path kept = folder.resolve("backups/files").resolve(song.substring(0, 2)).resolve(song);
        Files.writeString(kept, "another dance!!");
        Path live = folder.resolve("files").resolve(song.substring(0, 2)).resolve(song);
        Files.delete(live);
        new Restoring(folder, LATER).into(backup.file());
        assertThat(live).doesNotExist();
    }

    private void isAsItWasThen(Path there) throws Exception {
        try (Notebook notebook = Notebook.open(there, LATER)) {
            assertThat(notebook.<Long>read(session -> session.walk().length().entries())).isOne();
            assertThat(notebook.<Boolean>read(session -> session.entries().find(Samples.id(1000)).isPresent())).isTrue();
            assertThat(new AttachmentFiles(notebook).isSound(song)).isTrue();
            save(notebook, 2000);
        }
        Notebook.open(there, LATER).close();
    }

    private BackupFailed.Kind refused(Path file) {
        return catchThrowableOfType(BackupFailed.class, () -> new Restoring(folder, LATER).into(file)).kind();
    }

    private byte[] manifest(UnaryOperator<String> changed) throws IOException {
        return changed.apply(new String(entry("manifest.txt"), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] whole() throws IOException {
        return entry("notebook.mv.db");
    }

    private byte[] entry(String name) throws IOException {
        try (ZipFile zip = new ZipFile(backup.file().toFile()); InputStream content = zip.getInputStream(zip.getEntry(name))) {
            return content.readAllBytes();
        }
    }

    private Path packed(byte[] manifest, byte[] notebook, String... more) throws IOException {
        Path file = Files.createTempFile(folder.resolve("backups"), "brought", ".bak");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "manifest.txt", manifest);
            put(zip, "notebook.mv.db", notebook);
            for (String name : List.of(more)) {
                put(zip, name, "out".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void save(Notebook notebook, long number) {
        NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(number), NOW.plusSeconds(number))));
    }
}
