package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.Side;
import app.earshot.domain.account.Attachment;
import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetKey;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.store.AttachmentFiles;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.Disagree;
import app.earshot.usecase.account.DisagreementWords;
import app.earshot.usecase.account.DisagreementWords.View;
import app.earshot.usecase.business.KeepSheet;
import app.earshot.usecase.business.TakeOut;
import app.earshot.usecase.message.ReadOffers;
import app.earshot.usecase.message.TakeOffers;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.timeline.KeepFiles;
import app.earshot.usecase.timeline.SaveEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeOutTest {

    private static final int ROUNDS = 30;
    /** Several pieces, whatever reads it. */
    private static final int LONG = 1 << 16;

    @TempDir
    Path temp;

    @Test
    void everythingIsOutOnceAndWhole() throws IOException {
        try (Desk desk = new Desk()) {
            AttachmentFiles files = new AttachmentFiles(desk.notebook);
            Path plan = Files.writeString(temp.resolve("план.txt"), "the plan of the barn");
            KeepFiles keepFiles = new KeepFiles(desk.writing, files);
            Attachment kept = keepFiles.add(desk.account, keepFiles.copy(plan, done -> {}, () -> false).orElseThrow());
            desk.call("\" Nobody checking the time.\n! Send two sets by Friday");

            Disagree disagree = new Disagree(desk.writing, Desk.ZONE);
            View louder = new View(null, desk.ana, null, "It trips on feet, not on music.");
            disagree.remove(disagree.open(desk.account, new DisagreementWords("The volume", List.of(louder), "")));

            new KeepSheet(desk.writing).keep(new SheetDraft(
                    SheetKey.of("accounts/new-enquiry", ""), "New enquiry", List.of(SheetDraft.Words.of("first", "One of them", "Grace Ch")), Desk.NOW));

            List<Double> done = new ArrayList<>();
            TakeOut takeOut = new TakeOut(desk.writing, files, Desk.ZONE);
            Path made = takeOut.run(temp, done::add, () -> false).orElseThrow();

            assertThat(done).isSorted().first().satisfies(first -> assertThat(first).isPositive());
            assertThat(done).as("told as often as there are steps").endsWith(1.0).doesNotHaveDuplicates();

            assertThat(made.getFileName()).hasToString("Earshot 2026-12-02");
            assertThat(Files.readString(made.resolve("notebook.json")))
                    .contains("Ana Petrova & Luis Moreno", "Nobody checking the time.", "It trips on feet", "Grace Ch", "\"complete\":true");
            assertThat(made.resolve("files").resolve(desk.account.toString()).resolve(kept.fileName()))
                    .hasContent("the plan of the barn");
            assertThat(takeOut.run(temp, step -> {}, () -> false).orElseThrow().getFileName())
                    .hasToString("Earshot 2026-12-02 (2)");
        }
    }

    /** Also of an entry that was removed since: it can be brought back. */
    @Test
    void whatWasLetGoOfAMessageIsOut() throws IOException {
        try (Desk desk = new Desk()) {
            String asks = "Could you send us your prices?";
            SaveEntry save = new SaveEntry(desk.writing, Desk.ZONE, Locale.UK);
            Entry mail = save.run(new EntryToSave(
                    null, desk.account, EntryKind.EMAIL, Side.THEM, Desk.NOW, 0, "Hi Helen,\n\n" + asks, null, Set.of(desk.ana),
                    Set.of(desk.helen), Map.of()));
            ReadOffers offers = new ReadOffers(desk.writing, Desk.ZONE);
            offers.listen(desk.account, List.of(mail));
            new TakeOffers(desk.writing, offers)
                    .letGo(mail.id(), offers.of(desk.account, List.of(mail), 0).get(mail.id()));
            save.remove(mail.id());
            Path made = new TakeOut(desk.writing, new AttachmentFiles(desk.notebook), Desk.ZONE)
                    .run(temp, done -> {}, () -> false)
                    .orElseThrow();
            assertThat(Files.readString(made.resolve("notebook.json")))
                    .contains("\"letGo\":[{\"entry\":\"" + mail.id() + "\",\"kind\":\"ASKS\",\"words\":\"" + asks + "\"}]");
        }
    }

    @Test
    void aFolderThatIsNotThereGetsASentenceAndNothingElse() {
        try (Desk desk = new Desk()) {
            TakeOut takeOut = new TakeOut(desk.writing, new AttachmentFiles(desk.notebook), Desk.ZONE);
            assertThatThrownBy(() -> takeOut.run(temp.resolve("gone"), done -> {}, () -> false))
                    .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal().sentence().key())
                            .isEqualTo("refused.folder-unwritable"));
            assertThat(temp).isEmptyDirectory();
        }
    }

    /** While others save, and files get their places, and somebody asks to stop at any moment. */
    @Test
    void whateverGoesOnMeanwhileItIsWholeOrNothing() throws Exception {
        try (Desk desk = new Desk()) {
            AttachmentFiles files = new AttachmentFiles(desk.notebook);
            KeepFiles keepFiles = new KeepFiles(desk.writing, files);
            Path given = Files.createDirectory(temp.resolve("given"));
            Path out = Files.createDirectory(temp.resolve("out"));
            AtomicBoolean over = new AtomicBoolean();
            Thread saving = Thread.ofPlatform().start(() -> {
                for (int i = 0; !over.get(); i++) {
                    desk.call("\" Number " + i);
                    attach(keepFiles, desk, given, i);
                }
            });
            Random random = new Random(20261122);
            int whole = 0;
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    int last = random.nextInt(20);
                    AtomicInteger steps = new AtomicInteger();
                    List<Double> done = new ArrayList<>();
                    Optional<Path> made = new TakeOut(desk.writing, files, Desk.ZONE)
                            .run(out, done::add, () -> steps.incrementAndGet() == last);
                    assertThat(done).isSorted().allSatisfy(step -> assertThat(step).isBetween(0.0, 1.0));
                    try (Stream<Path> left = Files.list(out)) {
                        assertThat(left.count()).as("round %d", round).isEqualTo(made.isPresent() ? whole + 1 : whole);
                    }
                    whole += made.isPresent() ? 1 : 0;
                    if (made.isPresent()) {
                        assertThat(Files.readString(made.get().resolve("notebook.json"))).contains("\"complete\":true");
                    }
                }
            } finally {
                over.set(true);
                saving.join();
            }
            assertThat(whole).isBetween(1, ROUNDS - 1);
        }
    }

    private static void attach(KeepFiles keepFiles, Desk desk, Path given, int number) {
        try {
            Path file = Files.writeString(given.resolve("plan " + number % 7 + ".txt"), "the plan " + number % 5);
            keepFiles.add(desk.account, keepFiles.copy(file, done -> {}, () -> false).orElseThrow());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void stoppedItLeavesNothingBehind() {
        try (Desk desk = new Desk()) {
            desk.call("\" Nobody checking the time.");
            TakeOut takeOut = new TakeOut(desk.writing, new AttachmentFiles(desk.notebook), Desk.ZONE);
            AtomicInteger steps = new AtomicInteger();
            assertThat(takeOut.run(temp, done -> steps.incrementAndGet(), () -> steps.get() == 3)).isEmpty();
            assertThat(steps).as("it left off at once").hasValue(3);
            assertThat(temp).isEmptyDirectory();
        }
    }

    /** The files are read last, when every account has been walked through, and can be long. */
    @Test
    void stoppedWithinALongFileItLeavesNothingBehind() throws IOException {
        try (Desk desk = new Desk()) {
            AttachmentFiles files = new AttachmentFiles(desk.notebook);
            KeepFiles keepFiles = new KeepFiles(desk.writing, files);
            Path film = Files.write(temp.resolve("film.mov"), new byte[LONG]);
            keepFiles.add(desk.account, keepFiles.copy(film, done -> {}, () -> false).orElseThrow());
            Path out = Files.createDirectory(temp.resolve("out"));
            for (int last = 2; last < 9; last++) {
                int stopAt = last;
                AtomicInteger asked = new AtomicInteger();
                Optional<Path> made = new TakeOut(desk.writing, files, Desk.ZONE)
                        .run(out, done -> {}, () -> hasBegunFiles(out) && asked.incrementAndGet() == stopAt);
                assertThat(made).as("asked %d times in the film", last - 1).isEmpty();
                assertThat(out).isEmptyDirectory();
            }
        }
    }

    /** Its folder is made when every account has been walked through. */
    private static boolean hasBegunFiles(Path out) {
        try (Stream<Path> unfinished = Files.list(out)) {
            return unfinished.anyMatch(folder -> Files.exists(folder.resolve("files")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
