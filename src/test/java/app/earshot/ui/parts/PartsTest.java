package app.earshot.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Place;
import app.earshot.testkit.Access;
import app.earshot.testkit.UiTest;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.focus.FocusOrder;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.SelectableText;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class PartsTest extends UiTest {

    private final Overlays[] overlays = new Overlays[1];

    private Scene window(Node... nodes) {
        return show(800, 600, () -> {
            overlays[0] = new Overlays();
            overlays[0].content(new VBox(10, nodes));
            return overlays[0];
        });
    }

    @Test
    void wordsAreSelectedWithTheMouseAndTheKeyboard() {
        SelectableText words = onScreen(() -> new SelectableText("Everyone outside with sparklers."));
        window(words);
        robot().doubleClickOn(words, MouseButton.PRIMARY);
        settle();
        assertThat(onScreen(words::selectedText)).isNotBlank().doesNotContain(" ");

        run(() -> words.select(0, 0));
        run(words::requestFocus);
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(words.selection().get()).isEqualTo(new Place(0, 2));
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(onScreen(words::selectedText)).isEqualTo("Everyone");
        press(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Everyone");
    }

    @Test
    void wordsAreSelectedByDragging() {
        SelectableText words = onScreen(() -> new SelectableText("Everyone outside with sparklers."));
        window(words);
        robot().moveTo(words.localToScreen(1, 8)).press(MouseButton.PRIMARY);
        robot().moveTo(words.localToScreen(120, 8)).release(MouseButton.PRIMARY);
        settle();
        assertThat(onScreen(words::selectedText)).startsWith("Everyone o");
    }

    /** What is done with goes from its list, and the next one stands where it was. */
    @Test
    void aDoubleClickIsNotTakenForTwoThings() {
        AtomicInteger done = new AtomicInteger();
        VBox list = onScreen(VBox::new);
        run(() -> {
            for (String name : List.of("One", "Two", "Three")) {
                list.getChildren().add(Buttons.small(name, () -> {
                    list.getChildren().removeFirst();
                    done.incrementAndGet();
                }));
            }
        });
        window(list);

        robot().doubleClickOn("One", MouseButton.PRIMARY);
        settle();
        assertThat(done).hasValue(1);

        robot().moveTo("Three").clickOn("Two", MouseButton.PRIMARY);
        settle();
        assertThat(done).hasValue(2);
    }

    @Test
    void whereEnterBeginsANewLineCtrlEnterTakesTheNextStep() {
        AtomicInteger steps = new AtomicInteger();
        TextArea area = onScreen(TextArea::new);
        window(onScreen(() -> new Button("Under it")));
        run(() -> new Sheet(overlays[0], "Words", "Close", new Field("words", "Words", area))
                .step(Buttons.primary("Keep", steps::incrementAndGet))
                .open());
        press(KeyCode.ENTER);
        assertThat(area.getText()).isEqualTo("\n");
        assertThat(steps).hasValue(0);
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(steps).hasValue(1);
    }

    @Test
    void aSheetInWhichSomethingWasTypedAsksOnceBeforeItLetsItGo() {
        TextField name = onScreen(() -> new TextField("Ana"));
        window(onScreen(() -> new Button("Under it")));
        run(() -> overlays[0].askBeforeLeaving("It is not kept."));
        AtomicInteger closed = new AtomicInteger();
        Runnable open = () -> new Sheet(overlays[0], "Name", "Cancel", new Field("name", "Name", name)).onClosed(closed::incrementAndGet).open();
        run(open);
        press(KeyCode.ESCAPE);
        assertThat(closed).as("nothing was typed").hasValue(1);

        run(open);
        run(() -> name.appendText(" Petrova"));
        press(KeyCode.ESCAPE);
        assertThat(closed).hasValue(1);
        assertThat(find(".sheet-asks", Label.class).getText()).isEqualTo("It is not kept.");
        run(() -> name.appendText("-Moreno"));
        press(KeyCode.ESCAPE);
        assertThat(closed).as("it was not asked about this").hasValue(1);
        press(KeyCode.ESCAPE);
        assertThat(closed).hasValue(2);

        run(open);
        run(() -> name.setText("Luis"));
        run(((Button) findText("Cancel"))::fire);
        assertThat(closed).hasValue(2);
        run(() -> name.setText("Ana Petrova-Moreno"));
        press(KeyCode.ESCAPE);
        assertThat(closed).as("as it was").hasValue(3);
    }

    @Test
    void aSheetThatKeepsWhatIsTypedClosesAtOnce() {
        TextField words = onScreen(() -> new TextField());
        window(onScreen(() -> new Button("Under it")));
        run(() -> overlays[0].askBeforeLeaving("It is not kept."));
        run(() -> new Sheet(overlays[0], "Words", "Close", new Field("words", "Words", words)).neverAsks().open());
        run(() -> words.setText("Luis"));
        press(KeyCode.ESCAPE);
        assertThat(onScreen(overlays[0]::hasSheet)).isFalse();
    }

    @Test
    void aSheetIsAsHighAsWhatItHoldsAlsoWhenThatBecomesLess() {
        window(onScreen(() -> new Button("Under it")));
        Field first = onScreen(() -> new Field("first", "First", new TextArea()));
        Field second = onScreen(() -> new Field("second", "Second", new TextField()));
        Sheet sheet = onScreen(() -> new Sheet(overlays[0], "Page", "Close", first, second));
        run(sheet::open);
        double high = sheet.getHeight();
        run(() -> {
            first.setVisible(false);
            first.setManaged(false);
        });
        until(() -> sheet.getHeight() < high - 60);
    }

    @Test
    void whatIsToldNeverLiesOverTheButtonsOfASheet() {
        window(onScreen(() -> new Button("Under it")));
        Toast toast = onScreen(() -> new Toast("This computer has no printer."));
        Button keep = onScreen(() -> Buttons.primary("Keep", () -> {}));
        Sheet sheet = onScreen(() -> new Sheet(overlays[0], "Page", "Close", Texts.wrapped("A page")).step(keep));
        run(sheet::open);
        run(() -> overlays[0].toast(toast));
        assertThat(bottom(toast)).isLessThan(onScreen(() -> keep.localToScene(keep.getBoundsInLocal()).getMinY()));
        run(sheet::close);
        assertThat(bottom(toast)).isGreaterThan(500);
    }

    private double bottom(Node node) {
        return onScreen(() -> {
            node.getScene().getRoot().layout();
            return node.localToScene(node.getBoundsInLocal()).getMaxY();
        });
    }

    @Test
    void aSheetKeepsTheFocusAndGivesItBack() {
        Button under = onScreen(() -> Buttons.plain("Under", () -> {}));
        Scene scene = window(under);
        TextField name = onScreen(TextField::new);
        Sheet sheet = onScreen(() -> new Sheet(overlays[0], "Name", "Close", new Field("name", "Name", name)));
        run(under::requestFocus);
        run(sheet::open);
        assertThat(scene.getFocusOwner()).isEqualTo(name);
        for (int i = 0; i < 4; i++) {
            press(KeyCode.TAB);
            assertThat(FocusOrder.of(sheet)).contains(scene.getFocusOwner());
        }
        run(under::requestFocus);
        assertThat(scene.getFocusOwner()).isEqualTo(name);
        Access.check(overlays[0]);
        press(KeyCode.ESCAPE);
        assertThat(overlays[0].hasSheet()).isFalse();
        assertThat(scene.getFocusOwner()).isEqualTo(under);
    }

    @Test
    void aToastTakesBackOnceAndGoes() {
        AtomicInteger undone = new AtomicInteger();
        window();
        Toast toast = onScreen(() -> new Toast("Entry removed", "Undo", undone::incrementAndGet));
        run(() -> overlays[0].toast(toast));
        run(() -> FocusOrder.enter(toast));
        press(KeyCode.SPACE);
        assertThat(undone).hasValue(1);
        assertThat(toast.getParent()).isNull();
    }

    @Test
    void aFieldSaysWhyNotAndGoesThere() {
        TextField name = onScreen(TextField::new);
        Field field = onScreen(() -> new Field("name", "Name", name));
        Scene scene = window(Buttons.plain("First", () -> {}), field);
        run(() -> field.refuse("A name is missing."));
        assertThat(scene.getFocusOwner()).isEqualTo(name);
        assertThat(name.getAccessibleHelp()).isEqualTo("A name is missing.");
        run(field::accept);
        assertThat(name.getAccessibleHelp()).isNull();
    }

    @Test
    void chipsKnowWhatIsOn() {
        Chips<String> one = onScreen(() -> Chips.one(List.of("Call", "Meeting", "Note"), text -> text));
        Chips<String> several = onScreen(() -> Chips.several(List.of("Ana", "Luis"), text -> text));
        window(one, several);
        click(findText("Call"));
        click(findText("Note"));
        click(findText("Ana"));
        click(findText("Luis"));
        assertThat(one.chosen()).containsExactly("Note");
        assertThat(several.chosen()).containsExactly("Ana", "Luis");
    }

    @Test
    void aPersonKeepsTheColour() {
        List<String> first = onScreen(() -> List.copyOf(new Badge("Ana Petrova").getStyleClass()));
        assertThat(onScreen(() -> List.copyOf(new Badge("Ana Petrova").getStyleClass()))).isEqualTo(first);
    }

    /** The mouse may move between a paste and the next layout, and then the new text is measured as it stands. */
    @Test
    void hebrewThatIsPastedOverLongWordsCanBeMeasuredAtOnce() {
        TextArea area = onScreen(TextArea::new);
        run(() -> Wrapping.wrap(area));
        show(400, 300, () -> new StackPane(area));
        run(() -> area.setText("We would like to dance until the last guest has gone home. ".repeat(10)));
        double height = onScreen(() -> {
            area.setText("שלום, אנחנו מתחתנים בקיץ ומחפשים מוזיקה לערב. ".repeat(12));
            return area.lookup(".content").getBoundsInParent().getHeight();
        });
        assertThat(height).isPositive();
        assertThat(area.isWrapText()).isFalse();
    }
}
