package app.earshot.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.UiTest;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.ClearableField;
import app.earshot.ui.parts.field.PickerRows;
import app.earshot.ui.parts.focus.FocusOrder;
import app.earshot.ui.parts.sheet.Overlays;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** What the Tab key and the arrow keys reach, and that it is seen. */
class KeyboardTest extends UiTest {

    private void window(Node... nodes) {
        show(800, 600, () -> {
            Overlays overlays = new Overlays();
            overlays.content(new VBox(10, nodes));
            return overlays;
        });
    }

    @Test
    void aChoiceIsOneStopInWhichTheArrowKeysChoose() {
        List<String> told = new ArrayList<>();
        Chips<String> kinds = onScreen(() -> Chips.one(List.of("Call", "Meeting", "Note"), kind -> kind));
        Chips<String> people = onScreen(() -> Chips.several(List.of("Ana", "Luis"), person -> person));
        run(() -> kinds.onChosen(told::addAll));
        window(onScreen(() -> new Button("Before")), kinds, people);
        assertThat(onScreen(() -> stops(kinds))).as("none was chosen").containsExactly("Call");
        assertThat(onScreen(() -> stops(people))).containsExactly("Ana");
        run(() -> kinds.choose(List.of("Meeting")));
        assertThat(onScreen(() -> stops(kinds))).containsExactly("Meeting");

        run(kinds::requestFocus);
        press(KeyCode.RIGHT);
        assertThat(told).containsExactly("Note");
        assertThat(focused()).isEqualTo("Note");
        press(KeyCode.DOWN);
        assertThat(onScreen(kinds::chosen)).containsExactly("Call");
        press(KeyCode.LEFT);
        press(KeyCode.HOME);
        assertThat(onScreen(kinds::chosen)).containsExactly("Call");
        press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("Ana");
        press(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo("Luis");
        assertThat(onScreen(people::chosen)).as("several can be on, so going there chooses nothing").isEmpty();
        press(KeyCode.SPACE);
        assertThat(onScreen(people::chosen)).containsExactly("Luis");
    }

    @Test
    void whatIsNotedAtOnceIsOnlyGoneToWithTheArrowKeys() {
        List<String> told = new ArrayList<>();
        Chips<String> shares = onScreen(() -> Chips.one(List.of("They did", "Even", "We did"), share -> share).chosenBySpace());
        run(() -> shares.onChosen(told::addAll));
        window(shares);
        run(shares::requestFocus);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertThat(told).isEmpty();
        press(KeyCode.SPACE);
        assertThat(told).containsExactly("We did");
    }

    @Test
    void chipsThatAreOfferedAnewKeepTheFocusOnTheirValue() {
        Chips<String> people = onScreen(() -> Chips.one(List.of("Ana", "Luis"), person -> person));
        window(people);
        run(() -> people.choose(List.of("Luis")));
        run(people::requestFocus);
        run(() -> people.offer(List.of("Grace", "Ana", "Luis")));
        assertThat(focused()).isEqualTo("Luis");
    }

    @Test
    void whatWasFoundIsTakenWithDownAndEnter() {
        List<String> taken = new ArrayList<>();
        ClearableField name = onScreen(() -> new ClearableField("Clear"));
        PickerRows found = onScreen(() -> new PickerRows(name));
        window(name, found);
        run(name::requestFocus);
        press(KeyCode.DOWN);
        assertThat(onScreen(name::isFocused)).as("nothing was found").isTrue();
        run(() -> found.show(Stream.of("Ana", "Luis").map(each -> Buttons.plain(each, () -> taken.add(each))).toList()));
        press(KeyCode.ENTER);
        assertThat(taken).as("only gone there").isEmpty();
        assertThat(focused()).isEqualTo("Ana");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(taken).containsExactly("Luis");
        press(KeyCode.UP);
        press(KeyCode.UP);
        assertThat(onScreen(name::isFocused)).isTrue();
        type("a");
        press(KeyCode.TAB);
        assertThat(focused()).as("past the button that clears the words").isEqualTo("Ana");
    }

    @Test
    void whatTakesTheFocusComesIntoSight() {
        Button last = onScreen(() -> new Button("Last"));
        ScrollPane pane = onScreen(() -> {
            VBox column = new VBox(new Button("First"), new Region(), last);
            ((Region) column.getChildren().get(1)).setMinHeight(2000);
            return new ScrollPane(column);
        });
        window(pane);
        run(() -> pane.setPrefHeight(300));
        run(last::requestFocus);
        until(() -> pane.getVvalue() > 0.99);
        run(() -> pane.getContent().lookup(".button").requestFocus());
        until(() -> pane.getVvalue() < 0.01);

        robot().moveTo(pane).scroll(1, VerticalDirection.UP);
        run(last::requestFocus);
        settle();
        assertThat(onScreen(pane::getVvalue)).as("somebody who scrolls looks elsewhere").isLessThan(0.5);
    }

    private String focused() {
        return onScreen(() -> ((Labeled) stage().getScene().getFocusOwner()).getText());
    }

    private static List<String> stops(Node node) {
        return FocusOrder.of(node).stream().map(stop -> ((Labeled) stop).getText()).toList();
    }
}
