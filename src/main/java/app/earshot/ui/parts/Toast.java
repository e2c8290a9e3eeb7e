package app.earshot.ui.parts;

import app.earshot.ui.parts.text.Texts;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** One line at the foot of the window about what was just done, with a way back. It waits while it is pointed at or focused. */
public final class Toast extends HBox {

    private static final Duration SHOWN = Duration.seconds(7);

    private final PauseTransition time = new PauseTransition(SHOWN);
    private Runnable gone = () -> {};

    public Toast(String sentence) {
        this(sentence, null);
    }

    /** With a button that takes it back. */
    public Toast(String sentence, String undo, Runnable undone) {
        this(sentence, Buttons.sentence(undo, undone));
    }

    private Toast(String sentence, @Nullable Button back) {
        Label label = Texts.wrapped(sentence);
        getStyleClass().add("toast");
        setMaxWidth(USE_PREF_SIZE);
        getChildren().add(label);
        if (back != null) {
            getChildren().add(back);
            back.addEventHandler(javafx.event.ActionEvent.ACTION, event -> end());
        }
        hoverProperty().subscribe(this::waitOrGoOn);
        focusWithinProperty().subscribe(this::waitOrGoOn);
    }

    public void begin(Runnable whenGone) {
        gone = whenGone;
        time.setOnFinished(event -> end());
        time.playFromStart();
    }

    private void waitOrGoOn() {
        if (isHover() || isFocusWithin()) {
            time.stop();
        } else {
            time.playFromStart();
        }
    }

    private void end() {
        time.stop();
        gone.run();
    }
}
