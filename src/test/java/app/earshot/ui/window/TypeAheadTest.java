package app.earshot.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.UiTest;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypeAheadTest extends UiTest {

    private final TypeAhead typed = new TypeAhead();
    private StackPane empty;

    @BeforeEach
    void showAnEmptyWindow() {
        run(() -> {});
        var scene = show(400, 300, () -> {
            empty = new StackPane();
            return empty;
        });
        run(() -> typed.listenIn(scene));
    }

    @Test
    void lettersOfTheEmptyWindowStandInTheFieldAndTheNextOneFollowsThem() {
        type("Anj");
        press(KeyCode.BACK_SPACE);
        press(KeyCode.CONTROL, KeyCode.K);
        press(KeyCode.ENTER);
        TextField field = enter();
        assertThat(field.getText()).isEqualTo("An");
        assertThat(field.isFocused()).isTrue();
        type("a");
        assertThat(field.getText()).isEqualTo("Ana");
    }

    @Test
    void withoutLettersTheFocusStaysWhereWorkBegins() {
        TextField field = enter();
        assertThat(field.isFocused()).isFalse();
        type("a");
        assertThat(field.getText()).as("it listens no longer").isEmpty();
    }

    @Test
    void whatIsDroppedIsGone() {
        type("Ana");
        run(typed::drop);
        assertThat(enter().getText()).isEmpty();
    }

    /** Brings the first screen, with the focus on a button of it. */
    private TextField enter() {
        TextField field = new TextField();
        Button work = new Button();
        run(() -> {
            empty.getChildren().setAll(new VBox(work, field));
            work.requestFocus();
            typed.giveTo(field.getParent());
        });
        return field;
    }
}
