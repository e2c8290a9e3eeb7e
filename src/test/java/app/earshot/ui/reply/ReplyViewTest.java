package app.earshot.ui.reply;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.shell.Replying;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.work.Work;
import app.earshot.usecase.account.AccountPage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reply on a slow disk: the test says when the notebook does what it was asked for. */
class ReplyViewTest extends UiTest {

    @TempDir
    Path home;

    private final Queue<Runnable> asked = new ArrayDeque<>();
    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        Work slow = new Work(asked::add, asked::add, Platform::runLater, talk.environment.frame().problems());
        Tools tools = talk.tools(slow);
        show(1280, 800, () -> tools.frame().overlays());
        AccountPage page = talk.page();
        run(() -> new ReplyWindow(tools).open(page, null, ""));
        finishWork();
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void nothingIsTypedThatWouldNotBeSent() {
        run(() -> draft().setText("Dear Ana, Friday is fine."));
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        type("And Saturday");
        String seen = draft().getText();
        finishWork();
        assertThat(talk.entries().getFirst().text()).isEqualTo(seen);
        assertThat(onScreen(talk.environment.frame().overlays()::hasSheet)).isFalse();
    }

    @Test
    void theWindowSaysWhatIsBeingRepliedToAsLongAsItIsOpen() {
        assertThat(talk.tools.shell().replying().get()).isEqualTo(new Replying(talk.account, null));
        press(KeyCode.ESCAPE);
        assertThat(talk.tools.shell().replying().get()).isNull();
    }

    @Test
    void whatCouldNotBeSentCanBeGoneOnWith() {
        run(() -> draft().setText(" "));
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        finishWork();
        run(() -> draft().requestFocus());
        type("Dear Ana");
        assertThat(draft().getText()).contains("Dear Ana");
    }

    /** Whoever closes the window at that moment finds the reply when it is opened again. */
    @Test
    void whatCouldNotBeSentIsKeptThoughTheWindowWasClosed() {
        talk.verbs().changeAccount().remove(talk.account);
        // In one breath, before anything that is kept a little later could be.
        onScreen(() -> {
            draft().setText("Dear Ana, Friday is fine.");
            find(".primary", Button.class).fire();
            find(".sheet-foot .button", Button.class).fire();
            return true;
        });
        finishWork();
        assertThat(talk.replies()).containsExactly("Dear Ana, Friday is fine.");
    }

    private TextArea draft() {
        return find(".reply-draft", TextArea.class);
    }

    private void finishWork() {
        for (Runnable next = asked.poll(); next != null; next = asked.poll()) {
            CompletableFuture.runAsync(next).join();
            settle();
        }
    }
}
