package app.earshot.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicFocusTest extends UiTest {

    @TempDir
    Path home;

    @Test
    void theFocusStaysOnWhatWasPressedAboutATopic() {
        try (Talk talk = new Talk(home)) {
            QuestionsModel model = new QuestionsModel();
            QuestionsActions actions = new QuestionsActions(model, talk.tools);
            show(1280, 800, () -> {
                QuestionsView view = new QuestionsView(model, actions, talk.environment.frame());
                talk.environment.frame().overlays().content(view.root());
                view.shown();
                return talk.environment.frame().overlays();
            });
            settle();
            run(() -> model.choose("hopes"));
            for (String before : List.of("Switch it off", "Switch it on")) {
                Button turn = (Button) findText(before);
                run(turn::requestFocus);
                run(turn::fire);
                assertThat(onScreen(() -> stage().getScene().getFocusOwner())).isSameAs(turn);
            }
            assertThat(findText("Switch it off").isFocused()).isTrue();
        }
    }
}
