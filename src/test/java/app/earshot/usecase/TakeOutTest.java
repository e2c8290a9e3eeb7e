package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.Attachment;
import app.earshot.store.AttachmentFiles;
import app.earshot.domain.SheetDraft;
import app.earshot.domain.SheetKey;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.Disagree;
import app.earshot.usecase.account.DisagreementWords;
import app.earshot.usecase.account.DisagreementWords.View;
import app.earshot.usecase.business.KeepSheet;
import app.earshot.usecase.business.TakeOut;
import app.earshot.usecase.timeline.KeepFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeOutTest {

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
                    SheetKey.of("accounts/new-enquiry", ""), "New enquiry", List.of(new SheetDraft.Words("One of them", "Grace Ch")), Desk.NOW));

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
}
