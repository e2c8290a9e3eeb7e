package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Attachment;
import app.earshot.domain.account.Role;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.store.AttachmentFiles;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.business.TakeOut;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.timeline.KeepFiles;
import app.earshot.usecase.timeline.SaveEntry;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out is one moment, however much is saved meanwhile; and how far it is, is told in truth. */
class TakeOutMomentTest {

    private static final int LONG = 1 << 20;

    @TempDir
    Path temp;

    @Test
    void everyReferenceLeadsToSomethingAlthoughSavingGoesOnAtEveryStep() throws IOException {
        try (Desk desk = new Desk()) {
            AttachmentFiles files = new AttachmentFiles(desk.notebook);
            KeepFiles keepFiles = new KeepFiles(desk.writing, files);
            desk.call("\" Nobody checking the time.");
            AtomicInteger saved = new AtomicInteger();
            Path made = new TakeOut(desk.writing, files, Desk.ZONE)
                    .run(temp, step -> { }, () -> {
                        saveEverything(desk, keepFiles, saved.incrementAndGet());
                        return false;
                    })
                    .orElseThrow();
            assertThat(saved.get()).as("saved in between").isGreaterThan(10);

            Ids ids = Ids.of(made.resolve("notebook.json"));
            assertThat(ids.defined).hasSizeGreaterThan(3);
            assertThat(ids.referred).hasSizeGreaterThan(2).isSubsetOf(ids.defined);
            assertThat(Files.readString(made.resolve("notebook.json"))).contains("Nobody checking").doesNotContain("Said meanwhile");
            assertThat(made.resolve("files")).as("of a later moment").isEmptyDirectory();
        }
    }

    /** What hangs together: an account with a person, and what they said, and a file. */
    private void saveEverything(Desk desk, KeepFiles keepFiles, int number) {
        NewPerson grace = new NewPerson("Grace " + number, Set.of(Role.BRIDE), List.of(), "");
        UUID account = new BeginEnquiry(desk.writing)
                .run(new NewEnquiry("", AccountKind.COUPLE, List.of(grace), null, List.of(), "", "", "", "", null));
        UUID person = desk.notebook.read(session -> session.people().members(account)).getFirst().person().id();
        new SaveEntry(desk.writing, Desk.ZONE, Locale.UK).run(new EntryToSave(
                null, account, EntryKind.CALL, Side.THEM, Desk.NOW.minusSeconds(number), 22, "\" Said meanwhile " + number, null,
                Set.of(person), Set.of(desk.helen), Map.of()));
        try {
            Path plan = Files.writeString(temp.resolve("plan"), "the plan " + number);
            keepFiles.add(account, keepFiles.copy(plan, done -> { }, () -> false).orElseThrow());
            Files.delete(plan);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void itIsNotDoneBeforeTheLastFileIsCopied() throws IOException {
        try (Desk desk = new Desk()) {
            AttachmentFiles files = new AttachmentFiles(desk.notebook);
            KeepFiles keepFiles = new KeepFiles(desk.writing, files);
            Path film = Files.write(temp.resolve("film.mov"), new byte[LONG]);
            Attachment kept = keepFiles.add(desk.account, keepFiles.copy(film, done -> { }, () -> false).orElseThrow());
            Path out = Files.createDirectory(temp.resolve("out"));
            List<Double> beforeFiles = new ArrayList<>();
            List<Double> all = new ArrayList<>();
            Path made = new TakeOut(desk.writing, files, Desk.ZONE)
                    .run(out, done -> (hasFiles(out) ? all : beforeFiles).add(done), () -> false)
                    .orElseThrow();
            assertThat(made.resolve("files").resolve(desk.account.toString()).resolve(kept.fileName())).hasSize(LONG);
            assertThat(beforeFiles).isSorted().isNotEmpty().allSatisfy(done -> assertThat(done).isLessThan(0.5));
            assertThat(all).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(10).endsWith(1.0);
            assertThat(all.subList(0, all.size() - 1)).allSatisfy(done -> assertThat(done).isLessThan(1));
        }
    }

    private static boolean hasFiles(Path out) {
        try (Stream<Path> made = Files.list(out)) {
            return made.anyMatch(folder -> Files.exists(folder.resolve("files")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The ids that a document gives, and those that it names elsewhere. */
    private record Ids(Set<String> defined, Set<String> referred) {

        static Ids of(Path document) throws IOException {
            Ids ids = new Ids(new HashSet<>(), new HashSet<>());
            try (JsonParser json = new JsonFactory().createParser(document.toFile())) {
                while (json.nextToken() != null) {
                    boolean isId = json.currentToken() == JsonToken.VALUE_STRING && isId(json.getText());
                    if (isId) {
                        ("id".equals(json.currentName()) ? ids.defined : ids.referred).add(json.getText());
                    }
                }
            }
            return ids;
        }

        private static boolean isId(String text) {
            return text.length() == 36 && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        }
    }
}
