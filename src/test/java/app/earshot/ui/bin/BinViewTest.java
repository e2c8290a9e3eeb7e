package app.earshot.ui.bin;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinViewTest extends UiTest {

    @TempDir
    Path home;

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        show(1024, 700, () -> {
            talk.tools.frame().overlays().content(new VBox());
            return talk.tools.frame().overlays();
        });
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void whatWasRemovedIsPutBackOrLetGoOfForGood() {
        open();
        assertThat(findText("Nothing was removed")).isNotNull();
        assertThat(findText("Empty the bin").isDisabled()).isTrue();
        press(KeyCode.ESCAPE);
        talk.verbs().changeAccount().remove(talk.account);
        open();
        assertThat(findText("Ana Petrova & Luis Moreno")).isNotNull();
        press("Put back");
        assertThat(findText("Nothing was removed")).isNotNull();
        assertThat(talk.verbs().readAccount().run(talk.account)).isPresent();

        talk.verbs().changeAccount().remove(talk.account);
        press(KeyCode.ESCAPE);
        open();
        press("Empty the bin");
        assertThat(findText("This goes for good: one account with all that belongs to it.")).isNotNull();
        press("Empty it for good");
        assertThat(findText("Nothing was removed")).isNotNull();
        assertThat(talk.verbs().undoChanges().undo()).as("after that nothing is taken back").isEmpty();
        assertThat(talk.verbs().readAccount().run(talk.account)).isEmpty();
    }

    private void open() {
        run(() -> BinView.of(talk.tools).open());
        settle();
    }

    private void press(String text) {
        run(() -> ((Button) findText(text)).fire());
        settle();
    }
}
