package app.earshot.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.testkit.Access;
import app.earshot.testkit.FixedClock;
import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.BetweenUs;
import app.earshot.usecase.account.DisagreementWords;
import app.earshot.usecase.account.DisagreementWords.View;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.timeline.RequestWords;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BetweenViewTest extends CoupleTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(FixedClock.NOW, ZoneOffset.UTC);

    private UUID ana;

    @BeforeEach
    void begin() {
        ana = desk.page(account).members().getFirst().person().id();
    }

    @Test
    void everyEmptyPartOffersItsOneNextStep() {
        openAt(AccountTab.BETWEEN_US);
        press("Open a disagreement");
        assertThat(desk.environment.frame().overlays().hasSheet()).isTrue();
        press(KeyCode.ESCAPE);
        press("Write it with them");
        assertThat(desk.environment.frame().overlays().hasSheet()).isTrue();
        press(KeyCode.ESCAPE);
        press("Write an entry");
        assertThat(screen.actions().model().tab().get()).isEqualTo(AccountTab.TIMELINE);
    }

    @Test
    void answersARequestWithARuleFromBeforeAndNotesHowTheyTookIt() {
        desk.call(account, "+ Come to the barn on Sunday?\n+ Could we meet Mark?");
        Request earlier = read().requests().getLast().request();
        desk.environment.verbs().answerRequest().note(earlier.id(), new RequestWords("", Answer.NO, "Sorry.", "No Sundays", ""));
        openAt(AccountTab.BETWEEN_US);
        press("Answer");
        run(() -> toggle("No").fire());
        run(() -> ((Button) robot().lookup(".chip.offer").query()).fire());
        run(() -> field("What we answered").setText("Not this week."));
        press("Keep the answer");
        Request answered = read().requests().stream()
                .map(it -> it.request())
                .filter(it -> it.answerWords().equals("Not this week."))
                .findFirst()
                .orElseThrow();
        assertThat(answered.rule()).isEqualTo("No Sundays");
        assertThat(isShown("Our rule: No Sundays")).isTrue();
        press("How did they take it?");
        assertThat(stage().getScene().getFocusOwner()).isSameAs(field("How they took it, in their words"));
        type("Fair enough.");
        press(KeyCode.ENTER);
        assertThat(desk.environment.frame().overlays().hasSheet()).as("Enter keeps it").isFalse();
        assertThat(isShown("Fair enough.")).isTrue();
    }

    @Test
    void offersAfterTheDayToAskHowItTurnedOut() {
        desk.environment.verbs().agreeGoal().run(account, "A floor that stays full.", Set.of(ana));
        openAt(AccountTab.BETWEEN_US);
        assertThat(buttons("How did it turn out?")).as("before the day").isEmpty();
        assertThat(isShown("Ana agreed, today. Not agreed by Luis yet.")).isTrue();
        EnquiryWords now = EnquiryWords.of(desk.page(account).enquiry());
        UUID enquiry = desk.page(account).enquiry().id();
        behindTheScreen(() -> desk.environment.verbs().changeEnquiry().run(
                enquiry, new EnquiryWords(now.occasion(), List.of(TODAY.minusDays(1)), "", "", "", null, null)));
        UUID earlier = new UUID(0x7000L, 7);
        UUID today = read().goals().getFirst().id();
        behindTheScreen(() -> desk.environment.writing().keep(account, session -> {
            session.goals().delete(today);
            session.goals().insert(SharedGoal.agreed(
                    earlier, account, 1, "A floor that stays full.", Set.of(ana), TODAY.minusDays(30)));
        }));
        run(() -> screen.visit(new Visit.ToAccount(account)));
        run(() -> screen.actions().showTab(AccountTab.BETWEEN_US));
        assertThat(buttons("How did it turn out?")).as("in the header and here").hasSize(2);
        press("How did it turn out?");
        run(() -> toggle("Partly").fire());
        run(() -> all(TextArea.class, "What they said of it").getFirst().setText("Until eleven."));
        press("Note it");
        assertThat(read().goals().getFirst().outcome()).isEqualTo(GoalOutcome.PARTLY);
        assertThat(isShown("It was partly met, noted today.")).isTrue();
        assertThat(isShown("Until eleven.")).isTrue();
        assertThat(buttons("How did it turn out?")).isEmpty();
    }

    @Test
    void opensADisagreementWithBothViewsAndGoesBackToWhereTheFocusWas() {
        openAt(AccountTab.BETWEEN_US);
        press("Open a disagreement");
        press("Put it on the account");
        assertThat(stage().getScene().getFocusOwner()).as("what is missing is said there").isSameAs(field("What it is about"));
        type("The volume");
        List<TextInputControl> views = all(TextArea.class, "In their words");
        run(() -> {
            views.get(0).setText("Louder.");
            views.get(1).setText("Not here.");
        });
        press("Put it on the account");
        Disagreement one = read().disagreements().getFirst();
        assertThat(one.positions()).extracting(it -> it.words()).containsExactly("Louder.", "Not here.");
        assertThat(one.positions().getFirst().personId()).isEqualTo(ana);
        assertThat(one.positions().getLast().teammateId()).isEqualTo(desk.helen);
        press("Choose a day for it");
        type("in two weeks");
        press(KeyCode.ENTER);
        assertThat(read().disagreements().getFirst().reviewOn()).isEqualTo(TODAY.plusWeeks(2));
        CheckBox secluded = find(".check-box", CheckBox.class);
        assertThat(secluded.isSelected()).as("on by itself").isTrue();
        run(secluded::requestFocus);
        press(KeyCode.SPACE);
        assertThat(read().disagreements().getFirst().secluded()).isFalse();
        assertThat(stage().getScene().getFocusOwner()).isInstanceOf(CheckBox.class);
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(read().disagreements().getFirst().secluded()).isTrue();
    }

    @Test
    void comesToADisagreementThatWasSearchedFor() {
        UUID wanted = desk.environment.verbs().disagree().open(account, clash("The volume"));
        desk.environment.verbs().disagree().open(account, clash("The aisle"));
        openAt(AccountTab.BETWEEN_US);
        run(() -> screen.actions().showTab(AccountTab.TIMELINE));
        run(() -> screen.visit(new Visit.ToDisagreement(account, wanted)));
        Node focused = stage().getScene().getFocusOwner();
        assertThat(focused.getAccessibleText()).contains("The volume");
    }

    @Test
    void comesToAGoalThatWasSearchedFor() {
        desk.environment.verbs().agreeGoal().run(account, "A floor that stays full.", Set.of(ana));
        openAt(AccountTab.BETWEEN_US);
        run(() -> screen.actions().showTab(AccountTab.TIMELINE));
        UUID goal = read().goals().getFirst().id();
        run(() -> screen.visit(new Visit.ToGoal(account, goal)));
        assertThat(screen.actions().model().tab().get()).isEqualTo(AccountTab.BETWEEN_US);
        Node focused = stage().getScene().getFocusOwner();
        assertThat(focused.getAccessibleText()).contains("A floor that stays full.");
    }

    @Test
    void isReachedFromTheKeyboardWithNamesWhenFull() {
        desk.call(account, "+ Could we meet Mark?");
        desk.environment.verbs().agreeGoal().run(account, "A floor that stays full.", Set.of(ana));
        desk.environment.verbs().checkGoal().run(read().goals().getFirst().id(), GoalOutcome.MET, "They stayed.");
        desk.environment.verbs().disagree().open(account, clash("The volume"));
        openAt(AccountTab.BETWEEN_US);
        run(() -> Access.check(stage().getScene().getRoot()));
        press("Edit the views");
        run(() -> Access.check(stage().getScene().getRoot()));
        press(KeyCode.ESCAPE);
        press("Answer");
        run(() -> Access.check(stage().getScene().getRoot()));
    }

    private DisagreementWords clash(String about) {
        return new DisagreementWords(
                about, List.of(new View(null, ana, null, "Louder."), new View(null, null, desk.helen, "Not here.")), "");
    }

    private BetweenUs read() {
        return desk.environment.verbs().readBetweenUs().run(account);
    }

    private void press(String text) {
        Button button = buttons(text).getFirst();
        run(() -> {
            button.requestFocus();
            button.fire();
        });
    }

    private List<Button> buttons(String text) {
        return robot().lookup(node -> node instanceof Button it && it.getText().equals(text)).queryAll().stream()
                .map(Button.class::cast)
                .toList();
    }

    private ToggleButton toggle(String text) {
        return robot().lookup(node -> node instanceof ToggleButton it && it.getText().equals(text)).query();
    }

    private TextField field(String name) {
        return (TextField) all(TextField.class, name).getFirst();
    }

    private List<TextInputControl> all(Class<? extends TextInputControl> type, String name) {
        return robot().lookup(node -> type.isInstance(node) && name.equals(node.getAccessibleText())).queryAll().stream()
                .map(TextInputControl.class::cast)
                .toList();
    }
}
