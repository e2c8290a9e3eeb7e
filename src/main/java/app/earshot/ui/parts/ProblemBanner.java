package app.earshot.ui.parts;

import app.earshot.ui.parts.text.Copy;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.ui.work.Problem;
import app.earshot.ui.work.Problems;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The one banner in which the unexpected is told, with details to copy. It stays until it is dismissed. */
public final class ProblemBanner extends HBox {

    private final Label sentence = Texts.wrapped("");
    private final Button again;
    private final Button copy;
    private final Messages messages;
    private String details = "";

    public ProblemBanner(Problems problems, Messages messages) {
        this.messages = messages;
        copy = Buttons.small(messages.text("problem.copy-details"), this::copyDetails);
        again = Buttons.small(messages.text("problem.try-again"), problems::tryAgain);
        Button dismiss = Buttons.small(messages.text("problem.dismiss"), problems::dismiss);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("problem-banner");
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().addAll(sentence, again, copy, dismiss);
        problems.shown().subscribe(this::show);
    }

    private void show(@Nullable Problem problem) {
        Shown.set(this, problem != null);
        if (problem != null) {
            details = problem.details();
            sentence.setText(messages.text(problem.sentence()));
            show(copy, !details.isEmpty());
            show(again, problem.again() != null);
        }
    }

    private static void show(Button button, boolean shown) {
        Shown.set(button, shown);
    }

    private void copyDetails() {
        Copy.toClipboard(details);
    }
}
