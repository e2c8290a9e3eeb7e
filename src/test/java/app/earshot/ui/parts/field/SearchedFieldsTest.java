package app.earshot.ui.parts.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.earshot.testkit.UiTest;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.parts.focus.FocusOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields of ControlsFX in our look: what empties them, and what is taken from the list under one. */
class SearchedFieldsTest extends UiTest {

    private static final List<String> PEOPLE = List.of("Ana Marques", "Anneke de Vries", "Antoine Lefebvre");

    private final List<String> taken = new ArrayList<>();
    private ClearableField field;
    private Suggestions<String> suggestions;

    private void window(Theme theme, int percent) {
        show(600, 500, new Dressed(theme, new TextSize(percent)), () -> {
            field = new ClearableField("Clear");
            suggestions = new Suggestions<>(field, "Whom you may mean", name -> name, taken::add);
            return new VBox(new Button("Before"), field, new Button("After"));
        });
        run(field::requestFocus);
    }

    @Test
    void aFieldIsEmptiedByEscapeByTheMouseAndByTheTabKey() {
        window(Theme.LIGHT, 100);
        type("Ana");
        press(KeyCode.ESCAPE);
        assertThat(field.getText()).isEmpty();

        type("Ana");
        click(clear());
        assertThat(field.getText()).isEmpty();
        assertThat(onScreen(field::isFocused)).as("one goes on typing").isTrue();

        type("Ana");
        press(KeyCode.TAB);
        assertThat(onScreen(() -> clear().isFocused())).isTrue();
        press(KeyCode.SPACE);
        assertThat(field.getText()).isEmpty();
        assertThat(onScreen(field::isFocused)).isTrue();
    }

    @Test
    void theTabKeyMeetsTheClearButtonOnlyWhereThereIsSomethingToClear() {
        window(Theme.LIGHT, 100);
        assertThat(onScreen(() -> FocusOrder.of(field))).containsExactly(field);
        press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("After");
        run(field::requestFocus);
        type("Ana");
        assertThat(onScreen(() -> FocusOrder.of(field))).containsExactly(field, clear());
        assertThat(onScreen(() -> clear().getAccessibleText())).isEqualTo("Clear");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("After");
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(onScreen(field::isFocused)).isTrue();
    }

    @Test
    void whatIsPressedOnTheClearButtonIsNotTypedIntoTheWords() {
        window(Theme.LIGHT, 100);
        type("Ana");
        press(KeyCode.TAB);
        type("x");
        press(KeyCode.BACK_SPACE);
        assertThat(field.getText()).isEqualTo("Ana");
    }

    @Test
    void aRowIsTakenWithDownAndEnterAndNothingIsTakenBefore() {
        window(Theme.LIGHT, 100);
        type("an");
        run(() -> suggestions.show(PEOPLE));
        press(KeyCode.ENTER);
        assertThat(taken).as("only gone into the list").isEmpty();
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(taken).containsExactly("Anneke de Vries");
        assertThat(list()).as("it is gone once somebody is taken").isEmpty();
    }

    @Test
    void theWordsAreTypedAndCorrectedWhileTheListIsOpen() {
        window(Theme.LIGHT, 100);
        type("an");
        run(() -> suggestions.show(PEOPLE));
        press(KeyCode.SPACE);
        type("m");
        press(KeyCode.HOME);
        type("x");
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.DELETE);
        type("luis");
        assertThat(field.getText()).isEqualTo("luis");
        assertThat(taken).isEmpty();
        assertThat(list()).isPresent();
    }

    @Test
    void escapeClosesTheListFirstAndThenEmptiesTheField() {
        window(Theme.LIGHT, 100);
        type("an");
        run(() -> suggestions.show(PEOPLE));
        press(KeyCode.ESCAPE);
        assertThat(list()).isEmpty();
        assertThat(field.getText()).isEqualTo("an");
        press(KeyCode.ESCAPE);
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void whatIsFoundAfterSomebodyLeftTheFieldIsNotShown() {
        window(Theme.LIGHT, 100);
        type("an");
        run(() -> find("After", Button.class).requestFocus());
        run(() -> suggestions.show(PEOPLE));
        assertThat(list()).isEmpty();
        run(field::requestFocus);
        run(() -> suggestions.show(PEOPLE));
        assertThat(list()).isPresent();
        run(() -> suggestions.show(List.of()));
        assertThat(list()).isEmpty();
    }

    @Test
    void theListBeginsWhereTheFieldBeginsAndIsAsWide() {
        window(Theme.LIGHT, 100);
        type("an");
        run(() -> suggestions.show(PEOPLE));
        ListView<?> list = list().orElseThrow();
        double left = onScreen(() -> list.localToScreen(list.getLayoutBounds()).getMinX());
        assertThat(left).isCloseTo(onScreen(() -> field.localToScreen(field.getLayoutBounds()).getMinX()), within(1.0));
        assertThat(onScreen(list::getWidth)).isCloseTo(onScreen(field::getWidth), within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 80", "LIGHT, 100", "DARK, 150", "DARK, 200"})
    void everyRowIsSeenAtEverySizeOfText(Theme theme, int percent) {
        window(theme, percent);
        type("an");
        run(() -> suggestions.show(PEOPLE));
        ListView<?> list = list().orElseThrow();
        assertThat(list.getAccessibleText()).isEqualTo("Whom you may mean");
        double inside = onScreen(() -> list.getHeight() - list.snappedTopInset() - list.snappedBottomInset());
        List<Double> heights = onScreen(() -> list.lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getText() != null)
                .map(ListCell::getHeight)
                .toList());
        assertThat(heights).hasSize(PEOPLE.size());
        assertThat(heights.stream().mapToDouble(it -> it).sum()).isLessThanOrEqualTo(inside + 1);
        double em = new TextSize(percent).em();
        assertThat(heights).allSatisfy(height -> assertThat(height).isBetween(2 * em, 3 * em));
        assertThat(onScreen(() -> list.getScene().getPreferences().getColorScheme()))
                .isEqualTo(onScreen(() -> stage().getScene().getPreferences().getColorScheme()));
    }

    private Button clear() {
        return (Button) field.lookup(".clear-words");
    }

    private String focused() {
        Node owner = onScreen(() -> stage().getScene().getFocusOwner());
        return owner instanceof Button button ? button.getText() : owner.toString();
    }

    private Optional<ListView<?>> list() {
        return onScreen(() -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot().lookup(".list-view"))
                .filter(ListView.class::isInstance)
                .<ListView<?>>map(list -> (ListView<?>) list)
                .findFirst());
    }
}
