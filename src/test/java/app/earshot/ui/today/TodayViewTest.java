package app.earshot.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.testkit.Access;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.brief.PagePane;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.shell.Visit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayViewTest extends UiTest {

    @TempDir
    Path home;

    private Talk talk;
    private TodayView view;
    private Promise promise;
    private Entry letter;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        talk.call(60, "! send two sample sets by tomorrow");
        promise = promises().getFirst();
        letter = talk.mail(30, "Could we meet Mark before we sign?");
        show(1100, 800, () -> {
            view = TodayView.of(talk.tools);
            return talk.tools.frame().overlays();
        });
        run(() -> {
            talk.tools.frame().overlays().content(view.root());
            view.shown();
        });
        until(() -> cards().size() == 2);
    }

    @AfterEach
    void end() {
        run(() -> stage().hide());
        talk.close();
    }

    @Test
    void saysWhoWaitsInTheirWordsAndWhatWasPromised() {
        assertThat(said(".today-quoted")).containsExactly("“Could we meet Mark before we sign?”");
        assertThat(said(".today-owed")).containsExactly("Somebody is waiting to hear from you.");
        assertThat(said(".today-line .semibold")).containsExactly("Ana", "Send two sample sets by tomorrow");
        run(() -> Access.check(talk.tools.frame().overlays()));
    }

    @Test
    void theArrowsWalkTheLinesAndEnterDoesTheMainThing() {
        run(() -> cards().getFirst().requestFocus());
        press(KeyCode.ENTER);
        assertThat(talk.visits).containsExactly(new Visit.ToReply(talk.account, null, ""));
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        until(() -> cards().size() == 1);
        assertThat(promises()).extracting(Promise::state).containsExactly(PromiseState.KEPT);
        assertThat(stage().getScene().getFocusOwner()).as("the line that is left is in hand").isEqualTo(cards().getFirst());
    }

    @Test
    void aLineIsDonePutOffAndOpenedByOneKey() {
        run(() -> cards().getFirst().requestFocus());
        press(KeyCode.O);
        assertThat(talk.visits).containsExactly(new Visit.ToAccount(talk.account));
        press(KeyCode.D);
        until(() -> cards().size() == 1);
        assertThat(talk.verbs().readToday().owed().waiting()).isZero();
        press(KeyCode.P);
        until(() -> cards().isEmpty());
        assertThat(said(".empty-title")).containsExactly("Nothing is owed to anybody today");
        undo();
        until(() -> cards().size() == 1);
        undo();
        until(() -> cards().size() == 2);
        assertThat(cards().getFirst().line().about()).isEqualTo(letter.id());
    }

    @Test
    void aPromiseIsMovedAndTheyAreTold() {
        run(() -> button("Move it and tell them"));
        until(() -> robot().lookup(Sheet.class::isInstance).queryAll().size() == 1);
        type("friday");
        run(() -> button("Move it"));
        until(() -> !talk.visits.isEmpty());
        LocalDate friday = promises().getFirst().dueOn();
        assertThat(friday).isAfter(promise.dueOn());
        assertThat(talk.visits.getFirst()).isInstanceOfSatisfying(Visit.ToReply.class, reply -> assertThat(reply.words())
                .startsWith("I promised “send two sample sets by tomorrow” by")
                .contains(talk.tools.frame().messages().days().withYear(friday)));
        assertThat(LocalDate.ofInstant(FixedClock.NOW, FixedClock.ZONE)).isBefore(friday);
    }

    @Test
    void theBriefIsOneKeyAway() {
        run(() -> cards().getFirst().requestFocus());
        press(KeyCode.B);
        until(() -> robot().lookup(Sheet.class::isInstance).queryAll().size() == 1);
        assertThat(talk.visits).as("Today stays").isEmpty();
    }

    @Test
    void isPrintedOnOnePage() {
        run(() -> cards().getFirst().requestFocus());
        press(KeyCode.SHORTCUT, KeyCode.P);
        until(() -> !talk.environment.printed().isEmpty());
        PagePane page = (PagePane) talk.environment.printed().getFirst();
        assertThat(page.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(text -> ((Text) text).getText()))
                .contains("Wednesday 2 December 2026", "Waiting for your reply");
        assertThat(page.getLayoutBounds().getHeight()).as("as large as a sheet, although it stood in no window").isGreaterThan(500);
    }

    @Test
    void isKeptAsAFileWhereThereIsNoPrinter() {
        Path file = home.resolve("monday.pdf");
        talk.environment.answer(file);
        run(() -> cards().getFirst().requestFocus());
        press(KeyCode.SHORTCUT, KeyCode.P);
        until(() -> Files.exists(file));
        assertThat(file).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    }

    private void undo() {
        run(() -> talk.tools.frame().work().notebook("undo", () -> talk.verbs().undoChanges().undo()).start());
    }

    private List<Promise> promises() {
        return talk.verbs().keepPromise().of(talk.account);
    }

    private List<LineCard> cards() {
        return robot().lookup(LineCard.class::isInstance).queryAll().stream().map(LineCard.class::cast).toList();
    }

    private void button(String text) {
        talk.tools.frame().overlays().lookupAll(".button").stream()
                .filter(node -> node instanceof Button shown && text.equals(shown.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private List<String> said(String selector) {
        return talk.tools.frame().overlays().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
