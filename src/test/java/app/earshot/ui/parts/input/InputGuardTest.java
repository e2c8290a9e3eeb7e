package app.earshot.ui.parts.input;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.ScreenTime;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.parts.field.ClearableField;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.field.LongText;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputGuardTest extends UiTest {

    private static final String ARABIC = "\u0645\u0631\u062d\u0628\u0627 \u0628\u0643\u0645 ";
    private static final int LETTERS = 1_000_000;

    @TempDir
    Path home;

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
    }

    @AfterEach
    void end() {
        run(() -> stage().hide());
        talk.close();
    }

    @Test
    void whatIsPastedAndTooLongStaysOnTheClipboardAndIsSaidAtTheField() {
        for (TextInputControl input : new TextInputControl[] {onScreen(TextField::new), onScreen(TextArea::new)}) {
            shown(input);
            run(() -> input.setText("What stands here"));
            String copied = "long ".repeat(LETTERS / 5);
            copy(copied);
            run(input::end);
            assertThat(held(input::paste)).as("ms of %s", input).isLessThan(2 * ScreenTime.MOST_MS);
            assertThat(input.getText()).isEqualTo("What stands here");
            assertThat(error()).isEqualTo(messages().text("part.long-text.not-pasted", LETTERS));
            assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(copied);
            run(() -> input.appendText("!"));
            assertThat(input.getText()).isEqualTo("What stands here!");
            assertThat(error()).as("it goes with the next letter").isEmpty();
        }
    }

    @Test
    void beforeALetterIsLostTheFieldSaysHowMuchRoomIsLeft() {
        TextArea area = onScreen(TextArea::new);
        shown(area);
        run(() -> {
            area.setText("a".repeat(TextLimit.AREA.letters() - 2));
            area.end();
        });
        type("b");
        assertThat(error()).isEqualTo(messages().text("part.long-text.nearly-full", 1));
        type("cd");
        assertThat(area.getText()).hasSize(TextLimit.AREA.letters()).endsWith("abc");
        assertThat(error()).isEqualTo(messages().text("part.long-text.full", TextLimit.AREA.letters()));
        run(() -> area.deleteText(0, 1_000));
        assertThat(error()).isEmpty();
    }

    @Test
    void aFieldThatIsNamedNowhereIsGuardedFromTheMomentOneComesToIt() {
        ClearableField search = onScreen(() -> new ClearableField("Clear"));
        show(900, 700, () -> {
            talk.tools.frame().overlays().content(new StackPane(search));
            return talk.tools.frame().overlays();
        });
        run(search::requestFocus);
        copy("a".repeat(LETTERS));
        run(search::paste);
        assertThat(search.getText()).isEmpty();
        assertThat(isShown(messages().text("part.long-text.not-pasted", LETTERS))).isTrue();
    }

    @Test
    void escapeGoesOnToWhatTheFieldStandsIn() {
        for (TextInputControl input : new TextInputControl[] {onScreen(TextField::new), onScreen(TextArea::new)}) {
            shown(input);
            List<KeyCode> arrived = new ArrayList<>();
            run(() -> stage().getScene().getRoot().addEventHandler(KeyEvent.KEY_PRESSED, pressed -> arrived.add(pressed.getCode())));
            press(KeyCode.ESCAPE);
            assertThat(arrived).as("%s", input).containsExactly(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We want the guests to dance until late. ", "a", "\n", "a\n", "\ud83d\ude00", "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35", "\u0928\u092e\u0938\u094d\u0924\u0947\n", "e\u0301te\u0301 ", "\u6211\u4eec", ARABIC, ARABIC + "\n", "\u05e9",
        "We want to dance until late. " + ARABIC, "\t", "1234567890"
    })
    void whatFitsIsLaidOutWithoutHoldingTheWindow(String words) {
        TextArea area = onScreen(TextArea::new);
        run(() -> Wrapping.wrap(area));
        shown(area);
        int most = TextLimit.AREA.letters() / words.length();
        while (TextLimit.AREA.left(words.repeat(most)) < 1) {
            most = most * 9 / 10;
        }
        String full = words.repeat(most);
        // The toolkit is warm then.
        held(() -> area.replaceSelection(full.substring(0, Math.min(100, full.length()))));
        run(area::clear);
        assertThat(held(() -> area.replaceSelection(full))).as("ms to paste %s letters", full.length()).isLessThan(2 * ScreenTime.MOST_MS);
        assertThat(area.getText()).isEqualTo(full);
        assertThat(held(() -> area.replaceSelection("a"))).as("ms for a key").isLessThan(2 * ScreenTime.MOST_MS);
        TextField line = onScreen(TextField::new);
        shown(line);
        String oneLine = words.replaceAll("[\n\t]", " ").repeat(500).substring(0, 500);
        assertThat(held(() -> line.replaceSelection(oneLine))).as("ms to paste a line").isLessThan(2 * ScreenTime.MOST_MS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We want the guests to dance until late. ", "a", "a\n", ARABIC})
    void whatStoodThereBeforeIsReadPageByPageAndNeverCut(String words) {
        String stored = words.repeat(LETTERS / words.length());
        for (TextInputControl input : new TextInputControl[] {onScreen(TextField::new), onScreen(TextArea::new)}) {
            shown(input);
            // The first time the toolkit is cold.
            assertThat(held(() -> input.setText(stored))).as("ms to show it").isLessThan(3 * ScreenTime.MOST_MS);
            assertThat(input.getScene()).as("the field itself is not laid out").isNull();
            String all = input instanceof TextArea ? stored : stored.replace("\n", "");
            assertThat(input.getText()).isEqualTo(all);
            LongText instead = find(".long-text", LongText.class);
            assertThat(isShown(messages().text("part.long-text.shown", all.length()))).isTrue();
            assertThat(instead.input()).isSameAs(input);
            String more = messages().text("part.long-text.more");
            run(() -> ((javafx.scene.control.Button) findText(more)).fire());
            assertThat(isShown(messages().text("part.long-text.before"))).isTrue();
            assertThat(held(input::clear)).isLessThan(2 * ScreenTime.MOST_MS);
            assertThat(input.getScene()).as("what can be changed stands there again").isNotNull();
        }
    }

    private void shown(TextInputControl input) {
        if (stage() != null) {
            run(() -> stage().hide());
        }
        talk.close();
        talk = new Talk(home.resolve("another-" + System.nanoTime()));
        show(900, 700, () -> {
            talk.tools.frame().overlays().content(new StackPane(new Field("words", "Words", input)));
            return talk.tools.frame().overlays();
        });
        run(input::requestFocus);
    }

    private String error() {
        return onScreen(() -> ((Label) stage().getScene().lookup(".field-error")).getText());
    }

    private void copy(String text) {
        run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private long held(Runnable work) {
        return onScreen(() -> ScreenTime.of(stage().getScene(), work));
    }

    private Messages messages() {
        return talk.tools.frame().messages();
    }
}
