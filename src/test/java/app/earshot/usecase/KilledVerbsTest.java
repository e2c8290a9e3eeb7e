package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Attachment;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.timeline.Entry;
import app.earshot.platform.Ids;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed in the middle of a verb, the notebook opens, holds all that was done, nothing by halves, and no file that nobody names. */
class KilledVerbsTest {

    private static final int KILLS = Integer.getInteger("earshot.kills", 3);

    @TempDir
    Path home;

    private final Clock clock = Clock.systemUTC();
    private Path folder;
    private UUID account;

    @Test
    void whileAFileIsCopiedIntoTheNotebook() throws Exception {
        begin();
        kills("file", 90_000_000, (notebook, done) -> {
            AttachmentFiles files = new AttachmentFiles(notebook);
            List<Attachment> kept = notebook.read(session -> session.attachments().of(account));
            assertThat(kept.size()).isBetween(done, done + 1);
            for (Attachment attachment : kept) {
                assertThat(files.isSound(attachment.sha256())).as(attachment.fileName()).isTrue();
            }
            assertThat(contents()).isEqualTo(kept.stream().map(Attachment::sha256).collect(Collectors.toSet()));
            return kept.size();
        });
    }

    @Test
    void whileACallIsFinished() throws Exception {
        begin();
        kills("finish", 8_000_000, (notebook, done) -> {
            List<Entry> entries = notebook.read(session -> session.entries().page(account, null, 10_000));
            assertThat(entries.size()).isBetween(done, done + 1);
            assertThat(entries).allSatisfy(entry -> {
                assertThat(entry.heard()).hasSize(1);
                assertThat(entry.promises()).hasSize(1);
                assertThat(entry.requests()).hasSize(1);
            });
            // Either the call that goes on is there, or the entry that it became.
            List<CallDraft> calls = notebook.read(session -> session.calls().all());
            assertThat(calls.size()).isLessThanOrEqualTo(1);
            calls.forEach(call -> assertThat(entries).noneMatch(entry -> entry.text().equals(call.text())));
            return entries.size();
        });
    }

    @Test
    void whileAQuestionIsChanged() throws Exception {
        begin();
        kills("question", 8_000_000, (notebook, done) -> {
            List<QuestionChange> changes = notebook.read(session -> session.questionChanges().all());
            int there = changes.stream()
                    .map(change -> String.valueOf(change.text()).replaceAll("\\D", ""))
                    .mapToInt(number -> Integer.parseInt(number) + 1)
                    .max()
                    .orElse(0);
            assertThat(changes.size()).isLessThanOrEqualTo(1);
            assertThat(there).isBetween(done, done + 1);
            return there;
        });
    }

    private void begin() throws Exception {
        folder = home.resolve("notebook");
        Files.createDirectory(home.resolve("given"));
        try (Notebook notebook = Notebook.create(folder, Instant.now())) {
            account = new BeginEnquiry(new Writing(notebook, new Changes(), clock, new Ids(clock)))
                    .run(new NewEnquiry(
                            "", AccountKind.COUPLE, List.of(new NewPerson("Ana Petrova", Set.of(), List.of(), "")), null, List.of(),
                            "", "", "", "", null));
        }
    }

    private void kills(String verb, long longest, Check check) throws Exception {
        Random random = new Random(20261122);
        int there = 0;
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> said = killed(verb, there, 1 + random.nextInt(4), random.nextLong(longest));
            inTheMiddle += said.getLast().startsWith("begin") ? 1 : 0;
            int before = there;
            int done = said.stream()
                    .filter(line -> line.startsWith("done"))
                    .mapToInt(line -> Integer.parseInt(line.substring("done ".length())) + 1)
                    .max()
                    .orElse(before);
            try (Notebook notebook = Notebook.open(folder, Instant.now())) {
                there = check.thereAre(notebook, done);
            }
        }
        System.out.println("Killed, " + verb + ": " + KILLS + ", in the middle " + inTheMiddle + ", done " + there);
        assertThat(inTheMiddle).as("kills in the middle of it, of %d", KILLS).isPositive();
        assertThat(there).as("done before a kill, and kept").isPositive();
    }

    private List<String> killed(String verb, int first, int after, long later) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                        System.getProperty("java.class.path"), KilledVerbsChild.class.getName(), folder.toString(), account.toString(),
                        verb, Integer.toString(first), home.resolve("given").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new java.util.ArrayList<>();
        int begun = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                begun += line.startsWith("begin") ? 1 : 0;
                if (begun == after && line.startsWith("begin")) {
                    LockSupport.parkNanos(later);
                    child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor();
        assertThat(said).as("the child began").isNotEmpty();
        return said;
    }

    /** The names of all files below the folder of files. */
    private Set<String> contents() throws IOException {
        Path files = folder.resolve("files");
        if (!Files.exists(files)) {
            return Set.of();
        }
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    /** What is looked at after a kill. */
    private interface Check {
        int thereAre(Notebook notebook, int done) throws Exception;
    }
}
