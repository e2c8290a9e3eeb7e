package app.earshot.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.earshot.domain.account.ListOrder;
import app.earshot.domain.account.Stage;
import app.earshot.testkit.Access;
import app.earshot.testkit.TestEnvironment;
import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.parts.paging.PagedRows;
import app.earshot.ui.shell.SizeClass;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.AccountPage;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsViewTest extends CoupleTest {

    @BeforeEach
    void begin() {
        desk.couple("Priya Kapoor", "Tom O'Neill");
        desk.call(account, "\" Nobody checking the time.\n! Send two sample sets by Friday");
        desk.environment.verbs().refreshOutlooks().run();
    }

    @Test
    void theTabsShowThatTheyHaveTheFocus() {
        openAt(AccountTab.HEARD);
        assertThat(ring().getBorder()).isNull();
        run(() -> find(".account-tabs", Node.class).requestFocus());
        assertThat(ring().getBorder()).isNotNull();
    }

    @Test
    void whatCanBeDoneWithThemStandsLevelBesideTheirName() {
        openAt(AccountTab.HEARD);
        double call = find(".name-steps > .icon-button", Region.class).getBoundsInParent().getCenterY();
        assertThat(find(".name-steps", Region.class).getChildrenUnmodifiable())
                .filteredOn(Node::isVisible)
                .hasSizeGreaterThan(2)
                .allSatisfy(step -> assertThat(step.getBoundsInParent().getCenterY()).isCloseTo(call, within(1.5)));
    }

    /** It is told in the words with which it was done, and those say the opposite. */
    @Test
    void whatWasUndoneIsQuoted() {
        open(1280);
        press(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> isShown("Undone: \u201cSaved.\u201d"));
    }

    @Test
    void beginsAnEnquiryWithTheKeyboardAndAPastedMail() {
        open(1280);
        press(KeyCode.SHORTCUT, KeyCode.N);
        type("Nora Lindgren");
        run(() -> area("Paste their email").setText("We are Nora Lindgren and Sam Oyelaran. nora@example.com\n"
                + "Are you free on Saturday 26 June 2027?\n\nNora"));
        assertThat(robot().lookup(".offer").queryAll()).as("what the mail offers").isNotEmpty();
        press(KeyCode.ALT, KeyCode.DIGIT0);
        assertThat(field("The other, if you know").getText()).isEqualTo("Nora Lindgren");
        run(() -> field("The other, if you know").setText("Sam Oyelaran"));
        assertThat(field("Day, in words").getText()).contains("26 June 2027");
        run(() -> field("One of them").requestFocus());
        press(KeyCode.ENTER);
        AccountPage page = shown();
        assertThat(page.account().name()).isEqualTo("Nora Lindgren & Sam Oyelaran");
        assertThat(page.enquiry().days()).hasSize(1);
        assertThat(page.members().getFirst().person().contacts()).hasSize(1);
        assertThat(isShown("In your notebook now: Nora Lindgren & Sam Oyelaran.")).isTrue();
    }

    @Test
    void refusesAnEnquiryWithoutAnyNameAtItsField() {
        open(1280);
        run(() -> screen.visit(new Visit.NewEnquiry()));
        press(KeyCode.ENTER);
        assertThat(desk.environment.frame().overlays().hasSheet()).isTrue();
        assertThat(field("One of them").isFocused()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(desk.environment.frame().overlays().hasSheet()).isFalse();
    }

    @Test
    void filtersTheListAsOneTypes() {
        open(1280);
        run(() -> rows().requestFocus());
        type("tom pri");
        assertThat(rows().getItems()).hasSize(1);
        press(KeyCode.ENTER);
        assertThat(shown().account().name()).startsWith("Priya");
        run(() -> find(".account-filter", TextField.class).requestFocus());
        press(KeyCode.ESCAPE);
        assertThat(rows().getItems()).hasSize(2);
        assertThat(rows().getSelectionModel().getSelectedItem())
                .as("the open account keeps its highlight")
                .isNotNull();
    }

    @Test
    void readsOfALongListOnlyWhatIsLookedAt() {
        for (int i = 0; i < 230; i++) {
            desk.couple("Zoe Last" + i, "Tom Last" + i);
        }
        open(1280);
        run(() -> screen.actions().list().order(ListOrder.NAME));
        PagedRows<?> pages = (PagedRows<?>) (Object) rows().getItems();
        assertThat(pages).hasSize(232);
        UUID last = desk.environment.verbs().readAccounts().page(ListOrder.NAME, "", 231, 1).getFirst().id();
        assertThat(pages.indexOfId(last)).as("rows at the end are not read").isEqualTo(-1);
        run(() -> rows().scrollTo(231));
        until(() -> pages.indexOfId(last) == 231);
    }

    @Test
    void movesTheStageWithTheKeyboardAndTakesItBack() {
        open(1280);
        run(() -> screen.visit(new Visit.ToAccount(account)));
        run(() -> segment("Enquired").requestFocus());
        press(KeyCode.RIGHT);
        press(KeyCode.SPACE);
        assertThat(shown().enquiry().stage()).isEqualTo(Stage.TALKING);
        assertThat(segment("Talking").isSelected()).isTrue();
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(shown().enquiry().stage()).isEqualTo(Stage.ENQUIRED);
        assertThat(segment("Enquired").isSelected()).isTrue();
    }

    @Test
    void notesWhoSentThemAndWhoWouldDoIt() {
        open(1280);
        run(() -> screen.visit(new Visit.ToAccount(account)));
        run(find("Edit")::fire);
        TextField sender = field("Who sent them");
        run(sender::requestFocus);
        type("Pri");
        press(KeyCode.ENTER);
        assertThat(desk.environment.frame().overlays().hasSheet()).as("a name that is not chosen is not kept silently").isTrue();
        assertThat(sender.getText()).as("and the first Enter only goes into the list").isEqualTo("Pri");
        assertThat(findText("Priya Kapoor · one@example.com")).isNotNull();
        press(KeyCode.ENTER);
        assertThat(sender.getText()).isEqualTo("Priya Kapoor");
        run(segment("Helen Ward")::fire);
        run(find("Save")::fire);
        assertThat(desk.environment.frame().overlays().hasSheet()).isFalse();
        assertThat(shown().referrer()).isEqualTo("Priya Kapoor");
        assertThat(shown().enquiry().crew()).isEqualTo(desk.helen);

        run(find("Edit")::fire);
        assertThat(field("Who sent them").getText()).isEqualTo("Priya Kapoor");
        run(() -> field("Who sent them").clear());
        run(segment("Helen Ward")::fire);
        run(find("Save")::fire);
        assertThat(shown().referrer()).isNull();
        assertThat(shown().enquiry().crew()).isNull();
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(shown().referrer()).isEqualTo("Priya Kapoor");
    }

    @Test
    void keepsTheWordsOfSomebodyWhoWasTakenOff() {
        open(1280);
        run(() -> screen.visit(new Visit.ToAccount(account)));
        run(() -> screen.actions().showTab(AccountTab.PEOPLE));
        UUID person = shown().members().getFirst().person().id();
        run(() -> desk.environment.frame().work().notebook("test", () -> {
            desk.environment.verbs().changePeople().remove(account, person);
            return person;
        }).start());
        assertThat(isShown("Ana Petrova. What they said stays on the timeline.")).isTrue();
        run(() -> screen.actions().showTab(AccountTab.HEARD));
        assertThat(isShown("Nobody checking the time.")).isTrue();
    }

    @Test
    void takesAnAccountOffTheListWithDelete() {
        open(1280);
        run(() -> screen.visit(new Visit.ToAccount(account)));
        run(() -> rows().requestFocus());
        press(KeyCode.DELETE);
        assertThat(rows().getItems()).hasSize(1);
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(rows().getItems()).hasSize(2);
    }

    @Test
    void foldsTheListAwayWhereThereIsNoRoomAndBringsItBack() {
        open(1024);
        assertThat(shell.room().get()).isEqualTo(SizeClass.NARROW);
        assertThat(robot().lookup(".account-rows").queryAll()).isEmpty();
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        assertThat(robot().lookup(".account-rows").queryAll()).hasSize(1);
        press(KeyCode.ESCAPE);
        assertThat(robot().lookup(".account-rows").queryAll()).isEmpty();
    }

    @Test
    void whatIsWorthAskingStandsInItsPlaceHoweverOftenTheWindowIsDrawn() {
        open(1280);
        Node advice = robot().lookup(".listening-pane").query();
        for (int turn = 0; turn < 2; turn++) {
            run(() -> shell.setSize(700, 700));
            run(() -> screen.actions().showTab(AccountTab.LISTENING));
            assertThat(robot().lookup(".account-tabs .listening-pane").queryAll()).containsExactly(advice);
            run(() -> shell.setSize(1280, 800));
            assertThat(robot().lookup(".account-side .listening-pane").queryAll()).containsExactly(advice);
        }
    }

    @Test
    void leadsToTheFoldedListWhereNoAccountIsOpen() {
        open(1024);
        run(() -> screen.actions().list().remove(shown().account().id()));
        until(() -> shown() == null);
        run(() -> find("Show the list").fire());
        assertThat(rows().isFocused()).isTrue();
        assertThat(robot().lookup("Show the list").queryAll()).as("it is open now").isEmpty();
    }

    @Test
    void goesThroughTheTabsWithTheKeyboard() {
        open(1280);
        run(() -> segment("Enquired").requestFocus());
        press(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(screen.actions().model().tab().get()).isEqualTo(AccountTab.HEARD);
        press(KeyCode.RIGHT);
        assertThat(screen.actions().model().tab().get()).isEqualTo(AccountTab.PEOPLE);
    }

    @Test
    void isReachedFromTheKeyboardInReadingOrderWithNames() {
        open(1280);
        for (AccountTab tab : AccountTab.values()) {
            run(() -> screen.actions().showTab(tab == AccountTab.LISTENING ? AccountTab.TIMELINE : tab));
            run(() -> Access.check(stage().getScene().getRoot()));
        }
        run(() -> screen.visit(new Visit.NewEnquiry()));
        run(() -> Access.check(stage().getScene().getRoot()));
    }

    @Test
    void saysWhatWillStandHereWhenThereIsNobodyYet() {
        AccountsDesk empty = new AccountsDesk(onScreen(() -> new TestEnvironment(home.resolve("empty"))));
        desk.close();
        desk = empty;
        open(1280);
        assertThat(isShown("Nobody here yet")).isTrue();
        Button begin = robot().lookup(node -> node instanceof Button it && it.getText().equals("New enquiry") && it.isVisible()
                        && it.getParent().getStyleClass().contains("empty-state")).query();
        run(begin::fire);
        assertThat(desk.environment.frame().overlays().hasSheet()).isTrue();
    }

    private ListView<?> rows() {
        return find(".account-rows", ListView.class);
    }

    private AccountPage shown() {
        return screen.actions().model().page().get();
    }

    private Region ring() {
        return find(".account-tabs .tab:selected .focus-indicator", Region.class);
    }

    private ToggleButton segment(String stage) {
        return robot().lookup(node -> node instanceof ToggleButton it && it.getText().equals(stage)).query();
    }

    private Button find(String text) {
        return robot().lookup(node -> node instanceof Button it && it.getText().equals(text) && it.isVisible()).query();
    }

    private TextField field(String name) {
        return robot().lookup(node -> node instanceof TextField it && name.equals(it.getAccessibleText())).query();
    }

    private TextArea area(String name) {
        return robot().lookup(node -> node instanceof TextArea it && name.equals(it.getAccessibleText())).query();
    }
}
