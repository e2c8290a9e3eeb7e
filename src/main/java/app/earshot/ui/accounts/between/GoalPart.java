package app.earshot.ui.accounts.between;

import app.earshot.domain.timeline.SharedGoal;
import app.earshot.ui.accounts.goal.GoalSheets;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.TheirWords;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One wording of what both sides are working toward: who agreed and when, and after the day how it turned out. */
final class GoalPart extends VBox {

    private final SharedGoal goal;

    /** @param current whether it is the newest wording, which can be worded anew */
    GoalPart(SharedGoal goal, boolean current, AccountPage page, GoalSheets sheets, Messages messages) {
        this.goal = goal;
        BetweenWords told = new BetweenWords(messages, page);
        Region words = Wrapping.whole(goal.words(), current ? "goal-now" : "goal-before");
        words.setNodeOrientation(ReadingDirection.of(goal.words()));
        getStyleClass().addAll("goal-part", current ? "current" : "earlier");
        getChildren().addAll(words, Texts.wrapped(told.agreed(goal), "small", "soft"));
        told.outcome(goal).ifPresent(outcome -> getChildren().add(Texts.wrapped(outcome, "semibold")));
        if (!goal.outcomeWords().isEmpty()) {
            getChildren().add(new TheirWords(goal.outcomeWords(), ""));
        }
        LocalDate today = messages.days().today();
        FlowPane steps = new FlowPane();
        steps.getStyleClass().add("steps");
        if (goal.outcome() != null) {
            steps.getChildren().add(step("accounts.between.goal.check-again", goal, () -> sheets.check(goal), messages));
        } else if (goal.isOver(page.enquiries(), today)) {
            steps.getChildren().add(step("accounts.goal.check", goal, () -> sheets.check(goal), messages));
        }
        if (current) {
            steps.getChildren().add(step("accounts.between.goal.anew", goal, () -> sheets.agree(page), messages));
        }
        if (!steps.getChildren().isEmpty()) {
            getChildren().add(steps);
        }
    }

    SharedGoal goal() {
        return goal;
    }

    private static Button step(String key, SharedGoal goal, Runnable taken, Messages messages) {
        Button button = Buttons.small(messages.text(key), taken);
        button.setAccessibleText(messages.text("accounts.between.step-spoken", button.getText(), goal.words()));
        return button;
    }
}
