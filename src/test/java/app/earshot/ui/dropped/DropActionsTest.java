package app.earshot.ui.dropped;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.shell.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was dropped comes to its place without taking the keyboard from whoever has begun something else meanwhile. */
class DropActionsTest extends UiTest {

    private static final String MAIL = "From: Ana Petrova <ana@example.com>\nDate: Tue, 24 Nov 2026 18:04:11 +0000\nSubject: Our day\n\nHi Helen,\n\nWe loved the call.\n";

    @TempDir
    Path home;

    private Talk talk;
    private Overlays window;
    private final List<DroppedModel> asked = new ArrayList<>();

    @BeforeEach
    void open() {
        talk = new Talk(home);
        window = talk.environment.frame().overlays();
        show(1024, 700, () -> window);
        talk.tools.shell().account().set(talk.account);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void whatIsDroppedOntoItsAccountIsKeptAndShown() {
        drop();
        assertThat(talk.entries()).hasSize(1);
        assertThat(talk.visits).singleElement().isInstanceOf(Visit.ToHeard.class);
    }

    @Test
    void whoeverHasOpenedASheetMeanwhileStaysThere() {
        Sheet sheet = sheet();
        drop();
        assertThat(talk.entries()).hasSize(1);
        assertThat(talk.visits).isEmpty();
        run(sheet::close);
    }

    @Test
    void whereSomethingBelongsIsAskedOnceTheSheetIsClosed() {
        Sheet sheet = sheet();
        run(() -> window.whenFree(() -> asked.add(new DroppedModel(List.of(), List.of(), null))));
        assertThat(asked).isEmpty();
        run(sheet::close);
        settle();
        assertThat(asked).hasSize(1);
        run(() -> window.whenFree(() -> asked.add(new DroppedModel(List.of(), List.of(), null))));
        assertThat(asked).hasSize(2);
    }

    private void drop() {
        run(() -> new DropActions(talk.tools, asked::add).text(MAIL, talk.account));
        settle();
    }

    private Sheet sheet() {
        List<Sheet> made = new ArrayList<>();
        run(() -> {
            made.add(new Sheet(window, "A goal", "Cancel", new TextField()));
            made.getFirst().open();
        });
        return made.getFirst();
    }
}
