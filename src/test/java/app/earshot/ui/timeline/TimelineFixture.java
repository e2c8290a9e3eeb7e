package app.earshot.ui.timeline;

import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A talk and a window with its timeline. What a test writes before it opens the window stands there already. */
public abstract class TimelineFixture extends UiTest {

    @TempDir
    Path home;

    protected Talk talk;
    protected TimelineTab tab;

    @BeforeEach
    final void begin() {
        talk = new Talk(home);
    }

    @AfterEach
    final void end() {
        run(() -> stage().hide());
        talk.close();
    }

    protected final void open() {
        open(760, 700);
    }

    protected final void open(int width, int height) {
        open(width, height, timeline -> timeline);
    }

    /** @param frame puts the timeline into something else; called on the screen's thread */
    protected final void open(int width, int height, UnaryOperator<Parent> frame) {
        var page = talk.page();
        show(width, height, () -> {
            tab = new TimelineTab(talk.tools);
            tab.open(page);
            return frame.apply(tab.root());
        });
        settle();
    }
}
