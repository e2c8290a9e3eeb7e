package app.earshot.store.password;

import static app.earshot.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.backup.Backup;
import app.earshot.store.backup.BackupReason;
import app.earshot.store.backup.Backups;
import app.earshot.store.backup.Restoring;
import app.earshot.store.erasure.ErasureList;
import app.earshot.store.erasure.Erasures;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.seal.CheapKeys;
import app.earshot.store.seal.KeyFile;
import app.earshot.store.seal.Keys;
import app.earshot.store.seal.Seal;
import app.earshot.store.seal.SealedFolder;
import app.earshot.store.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordChangeTest {

    private static final char[] PASSWORD = "the old mill, 26 June".toCharArray();
    private final KeyFile.Made made = CheapKeys.make(PASSWORD);

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void fill() throws Exception {
        folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            PlantedWords.firstHalf(notebook);
            new Backups(folder, ZoneOffset.UTC).make(notebook, BackupReason.ASKED, NOW);
        }
        Files.createDirectories(folder.resolve("earlier"));
        Files.copy(folder.resolve("notebook.mv.db"), folder.resolve("earlier/after-crash-1.mv.db"));
    }

    private Keys key() {
        return Keys.of(made.key());
    }

    private Backups backups() {
        return new Backups(folder, ZoneOffset.UTC, Seal.of(made.key()));
    }

    /** First without a password, which shows that the looking finds what is there. */
    @Test
    void noPlantedWordStandsInAnyByteOfTheFolder() throws Exception {
        assertThat(PlantedWords.in(folder)).containsExactlyElementsOf(PlantedWords.ALL.subList(0, 10));
        new PasswordChange(folder).set(made);
        assertThat(PlantedWords.in(folder)).isEmpty();
        assertThat(PasswordChange.isUnfinished(folder)).isFalse();
        Path killed = home.resolve("killed");
        try (Notebook notebook = Notebook.open(folder, NOW, key())) {
            PlantedWords.secondHalf(notebook);
            backups().make(notebook, BackupReason.HOURLY, NOW.plusSeconds(1));
            assertThat(PlantedWords.in(folder)).as("while it is open").isEmpty();
            copy(folder, killed);
            // The process that had it open is this one, and it is not killed.
            Files.writeString(killed.resolve("earshot.open"), Files.readString(folder.resolve("earshot.open")).replaceFirst("^[^\n]*", "left"));
        }
        assertThat(PlantedWords.in(folder)).as("closed").isEmpty();
        try (Notebook notebook = Notebook.open(killed, NOW, key())) {
            assertThat(notebook.<Long>read(session -> session.walk().length().entries())).isEqualTo(4);
            assertThat(killed.resolve("earlier")).isDirectoryContaining("glob:**after-crash-2026*");
            assertThat(PlantedWords.in(killed)).as("after a kill, and mended").isEmpty();
        }
        new PasswordChange(folder).remove(key());
        assertThat(PlantedWords.in(folder)).as("all of it is there again").containsExactlyElementsOf(PlantedWords.ALL);
    }

    @Test
    void allThatWasThereIsThereBehindThePasswordAndAfterIt() throws Exception {
        Set<String> before = names(folder);
        new PasswordChange(folder).set(made);
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.LOCKED);
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW, Keys.password("the old mill".toCharArray())))).isEqualTo(Reason.WRONG_PASSWORD);
        try (Notebook notebook = Notebook.open(folder, NOW, Keys.recovery(made.recovery()))) {
            checkWhatItHolds(notebook);
            assertThat(backups().all(NOW)).singleElement().satisfies(one -> assertThat(one.content().counts().entries()).isEqualTo(2));
        }
        new PasswordChange(folder).remove(Keys.password(PASSWORD));
        assertThat(names(folder)).as("nothing more and nothing less").isEqualTo(before);
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            checkWhatItHolds(notebook);
        }
        new Restoring(folder, NOW.plusSeconds(1)).into(new Backups(folder, ZoneOffset.UTC).all(NOW).getFirst().file());
        Notebook.open(folder, NOW).close();
    }

    private static void checkWhatItHolds(Notebook notebook) throws IOException {
        String sha256 = notebook.read(session -> session.attachments().of(Samples.ACCOUNT).getFirst().sha256());
        assertThat(new AttachmentFiles(notebook).isSound(sha256)).isTrue();
        assertThat(notebook.<Long>read(session -> session.walk().length().entries())).isEqualTo(2);
        assertThat(notebook.read(session -> session.drafts().find(Samples.ACCOUNT)).orElseThrow().text()).isEqualTo(PlantedWords.ALL.get(9));
        try (SearchIndex index = SearchIndex.open(notebook)) {
            index.catchUp();
            assertThat(index.find(PlantedWords.ALL.get(4), 10)).hasSize(1);
        }
    }

    /** On a computer that has nothing but the backup. */
    @Test
    void aBackupOpensWithItsPasswordWhereNothingElseIs() throws Exception {
        new PasswordChange(folder).set(made);
        Path carried = Files.copy(backups().all(NOW).getFirst().file(), home.resolve("carried.zip"));
        Path elsewhere = home.resolve("elsewhere");
        new Restoring(elsewhere, NOW, Keys.password(PASSWORD)).asNew(carried);
        assertThat(PlantedWords.in(elsewhere)).isEmpty();
        try (Notebook notebook = Notebook.open(elsewhere, NOW, Keys.password(PASSWORD))) {
            assertThat(notebook.<Long>read(session -> session.walk().length().entries())).isEqualTo(2);
        }
        Backup here = backups().all(NOW).getFirst();
        new Restoring(folder, NOW, key()).into(here.file());
        try (Notebook notebook = Notebook.open(folder, NOW, key())) {
            checkWhatItHolds(notebook);
        }
        assertThat(PlantedWords.in(folder)).isEmpty();
    }

    /** The file is written anew for it, which takes the key too. */
    @Test
    void somebodyIsErasedBehindThePassword() throws Exception {
        new PasswordChange(folder).set(made);
        ErasureList.of(folder).add(Samples.ANA, Set.of());
        try (Notebook notebook = Erasures.settle(Notebook.open(folder, NOW, key()), NOW)) {
            assertThat(notebook.seal().key()).isPresent();
            assertThat(notebook.read(session -> session.people().find(Samples.ANA)).orElseThrow().name()).isNotEqualTo("Ana Petrova");
            assertThat(notebook.<Long>read(session -> session.walk().length().entries())).isEqualTo(2);
        }
        assertThat(PlantedWords.in(folder)).isEmpty();
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.LOCKED);
    }

    @Test
    void aChangedPasswordWritesTheWrappedKeyAndNothingElse() throws Exception {
        new PasswordChange(folder).set(made);
        byte[] file = Files.readAllBytes(folder.resolve("notebook.mv.db"));
        KeyFile.Made other = CheapKeys.make(made.key(), "another".toCharArray());
        PasswordChange.rewrap(folder, made.key(), other);
        assertThat(Files.readAllBytes(folder.resolve("notebook.mv.db"))).isEqualTo(file);
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW, Keys.password(PASSWORD)))).isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW, Keys.recovery(made.recovery())))).isEqualTo(Reason.WRONG_PASSWORD);
        Files.delete(folder.resolve("earshot.key"));
        Notebook.open(folder, NOW, Keys.recovery(other.recovery())).close();
        Files.delete(folder.resolve("earshot.key-again"));
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW, Keys.recovery(other.recovery())))).isEqualTo(Reason.KEY_GONE);
    }

    /** Killed after the notebook had its password, and before what lies beside it had. */
    @Test
    void whatAKillLeftInTheClearIsEncryptedAtTheNextOpening() throws Exception {
        Path plain = home.resolve("plain");
        copy(folder, plain);
        new PasswordChange(folder).set(made);
        Files.writeString(folder.resolve("earshot.sealing"), "");
        for (String part : new String[] {"files", "backups", "earlier"}) {
            copy(plain.resolve(part), folder.resolve(part));
        }
        assertThat(PlantedWords.in(folder)).isNotEmpty();
        new PasswordChange(folder).finish(key());
        assertThat(PlantedWords.in(folder)).isEmpty();
        assertThat(PasswordChange.isUnfinished(folder)).isFalse();
        try (Notebook notebook = Notebook.open(folder, NOW, key())) {
            checkWhatItHolds(notebook);
        }
    }

    /** Killed before it had one. */
    @Test
    void whatAKillLeftOfAPasswordThatNeverWasGoes() throws Exception {
        Files.writeString(folder.resolve("earshot.sealing"), "");
        new SealedFolder(new NotebookFolder(folder)).write(made.file());
        new PasswordChange(folder).finish(Keys.NONE);
        assertThat(folder.resolve("earshot.key")).doesNotExist();
        assertThat(PasswordChange.isUnfinished(folder)).isFalse();
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            checkWhatItHolds(notebook);
        }
    }

    @Test
    void nobodyGivesItAPasswordWhileItIsOpenOrChanged() throws Exception {
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            assertThat(NotebookTest.reason(() -> new PasswordChange(folder).set(made))).isEqualTo(Reason.IN_USE);
            assertThat(notebook.seal().key()).isEmpty();
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("notebook.mv.db"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("notebook.mv.db"), bytes);
        assertThat(NotebookTest.reason(() -> new PasswordChange(folder).set(made))).isEqualTo(Reason.DAMAGED);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new TreeSet<>(files.map(file -> folder.relativize(file).toString()).filter(name -> !name.startsWith("index")).toList());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
