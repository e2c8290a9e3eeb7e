package app.earshot.ui.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.EntryKind;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.words.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposerViewTest extends UiTest {

    @TempDir
    Path home;

    private Talk talk;
    private final ComposerModel model = new ComposerModel();
    private final List<String> left = new ArrayList<>();
    private ComposerActions actions;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        var page = talk.page();
        show(700, 600, () -> {
            Messages messages = talk.tools.frame().messages();
            actions = new ComposerActions(model, talk.tools, saved -> {});
            ComposerView view = new ComposerView(model, actions, talk.tools.frame()).onLeft(() -> left.add("left"));
            actions.open(page);
            return view;
        });
        click(area());
    }

    @AfterEach
    void end() {
        run(() -> stage().hide());
        talk.close();
    }

    @Test
    void whatIsTypedIsMarkedAndSavedByTheKeyboardAlone() {
        type("\" we hope everyone dances outside");
        press(KeyCode.ENTER);
        type("! send the sets by Friday");

        assertThat(rows()).hasSize(2);
        assertThat(texts(rows().get(0))).contains("Words", "Ana's");
        assertThat(texts(rows().get(1))).contains("Promise", "to Ana", "due Fri 4 Dec");

        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> model.marked().text().get().isEmpty());
        assertThat(talk.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.heard()).hasSize(1);
            assertThat(entry.promises()).hasSize(1);
        });
    }

    @Test
    void aPastedMailIsAsOldAsItsHeadersSay() {
        paste("From: Ana <ana@example.com>\nDate: Tue, 24 Nov 2026 18:04:11 +0000\n\nAre you free?");
        until(() -> model.at().get() != null);
        assertThat(model.at().get()).isEqualTo("2026-11-24T18:04:00Z");
        assertThat(model.kind().get()).isEqualTo(EntryKind.EMAIL);
        assertThat(find(".when-chip", Button.class).getText()).as("shown, to be changed").contains("24 Nov");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> model.marked().text().get().isEmpty());
        assertThat(talk.entries()).singleElement().satisfies(entry -> assertThat(entry.at()).isEqualTo("2026-11-24T18:04:00Z"));
        paste("Are you free on 26 June 2025 at 15:00?");
        assertThat(model.at().get()).as("without headers it is now").isNull();
        assertThat(model.kind().get()).isEqualTo(EntryKind.CALL);
    }

    private void paste(String text) {
        run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            area().paste();
        });
    }

    @Test
    void oneKeyMakesItTheNextPersonsWords() {
        type("\" we hope everyone dances");
        press(KeyCode.ALT, KeyCode.P);
        assertThat(texts(rows().getFirst())).contains("Luis's");
        assertThat(model.marked().choices().get().of(0).personId()).isEqualTo(talk.luis);
    }

    /** As on a call: its row goes while another line is written, and when a question is put in above it. */
    @Test
    void theReasonOfARequestStaysWhenItsRowIsMadeAnew() {
        MarkStrip onlyHere = onScreen(() -> new MarkStrip(model, talk.tools.frame().messages(), actions.writing()::choose, true));
        type("+ could we meet Mark");
        press(KeyCode.ALT, KeyCode.D);
        type("it is the one day");
        press(KeyCode.ESCAPE);
        press(KeyCode.ENTER);
        type("? what would it settle");
        press(KeyCode.HOME);
        press(KeyCode.LEFT);
        assertThat(onlyHere.getChildren()).singleElement().satisfies(row -> assertThat(((MarkRow) row).meaning().number()).isZero());
        assertThat(model.marked().choices().get().of(0).reason()).isEqualTo("it is the one day");
    }

    @Test
    void theTabKeyLeavesTheTextAndComesBackToIt() {
        type("\" outside");
        press(KeyCode.TAB);
        assertThat(area().isFocused()).isFalse();
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(area().isFocused()).isTrue();
        assertThat(model.marked().text().get()).isEqualTo("\" outside");
    }

    @Test
    void aRequestAsksForItsReasonAtOnce() {
        type("+ could we meet Mark");
        press(KeyCode.ALT, KeyCode.D);
        type("it is the one day");
        assertThat(model.marked().choices().get().of(0).reason()).isEqualTo("it is the one day");
        press(KeyCode.ESCAPE);
        assertThat(area().isFocused()).isTrue();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> model.marked().text().get().isEmpty());
        assertThat(talk.entries().getFirst().requests().getFirst().reason()).isEqualTo("it is the one day");
    }

    @Test
    void aButtonMarksTheLineForWhoeverDoesNotKnowTheMarks() {
        type("Sparklers for everyone");
        click(find(".mark-button", Button.class));
        assertThat(area().getText()).isEqualTo("\" Sparklers for everyone");
        click(find(".mark-button", Button.class));
        assertThat(area().getText()).isEqualTo("Sparklers for everyone");
    }

    @Test
    void escapeLeavesAndLosesNothing() {
        type("Half a sentence");
        press(KeyCode.ESCAPE);
        assertThat(left).containsExactly("left");
        assertThat(model.marked().text().get()).isEqualTo("Half a sentence");
        assertThat(talk.draft()).isPresent();
    }

    @Test
    void aDraftIsKeptWhileOneTypesOn() {
        type("Half");
        until(() -> model.marked().text().get().equals("Half"));
        until(() -> draftText().equals("Half"));
    }

    @Test
    void arabicIsReadFromTheRightAndDoesNotBreakTheWindow() {
        run(() -> model.marked().text().set("\" نريد أن يرقص الجميع في الخارج مع الأضواء ولا أحد ينظر إلى الساعة في هذه الليلة الطويلة الجميلة"));
        assertThat(area().getNodeOrientation()).isEqualTo(javafx.geometry.NodeOrientation.RIGHT_TO_LEFT);
        assertThat(rows()).hasSize(1);
    }

    private String draftText() {
        List<String> found = new ArrayList<>();
        talk.tools.frame().work()
                .notebook("look", () -> talk.draft())
                .then(draft -> draft.ifPresent(it -> found.add(it.text())))
                .start();
        return found.isEmpty() ? "" : found.getFirst();
    }

    private TextArea area() {
        return find(".growing-text", TextArea.class);
    }

    private List<MarkRow> rows() {
        return robot().lookup(".mark-row").queryAllAs(MarkRow.class).stream().toList();
    }

    private static List<String> texts(MarkRow row) {
        return row.getChildren().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
