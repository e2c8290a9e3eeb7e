package app.earshot.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.UiTest;
import app.earshot.ui.parts.field.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever opens over a window is as light or as dark as the window, and not as the computer. */
class PopupLookTest extends UiTest {

    private static final double HALF_BRIGHT = 0.5;

    private Stage stage;
    private Look look;
    private Control control;

    /** Something that opens over a window: what it opens at, and how. */
    private record Kind(String name, Supplier<? extends Control> control, Consumer<Control> open) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Everything that opens over a window here, or in the controls that are used here. */
    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("a tooltip", () -> new Button("Save"), at -> new Tooltip("Ctrl+Enter").show(at, 10, 10)),
                new Kind("a context menu", () -> new Button("More"), at -> new ContextMenu(new MenuItem("Remove")).show(at, Side.BOTTOM, 0, 0)),
                new Kind(
                        "a menu in a menu",
                        () -> new MenuButton("Enquiries", null, new Menu("Others", null, new MenuItem("June"))),
                        at -> {
                            ((MenuButton) at).show();
                            ((Menu) ((MenuButton) at).getItems().getFirst()).show();
                        }),
                new Kind("the menu of a field", () -> new TextField("words"), PopupLookTest::askForMenu),
                new Kind("a combo box", PopupLookTest::roles, at -> ((ComboBoxBase<?>) at).show()),
                new Kind("a date picker", DatePicker::new, at -> ((ComboBoxBase<?>) at).show()),
                new Kind("suggestions", TextField::new, at -> {
                    at.requestFocus();
                    new Suggestions<String>((TextField) at, "People", name -> name, name -> {}).show(List.of("Ana", "Luis"));
                }),
                new Kind("a popup", () -> new Button("Search"), at -> {
                    Popup popup = new Popup();
                    popup.getContent().add(new Label("What was found"));
                    popup.show(at, 10, 10);
                }));
    }

    private static ComboBox<String> roles() {
        ComboBox<String> roles = new ComboBox<>();
        roles.getItems().setAll("Bride", "Groom");
        return roles;
    }

    private static void askForMenu(Control field) {
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        field.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, at.getMinX() + 1, at.getMinY() + 1, false, null));
    }

    @AfterEach
    void close() {
        run(() -> {
            popups().forEach(Window::hide);
            stage.hide();
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatOpensIsAsDarkAsItsWindow(Kind kind) {
        begin(Theme.DARK, kind);
        run(() -> kind.open().accept(control));
        assertThat(onScreen(PopupLookTest::popups)).isNotEmpty().allSatisfy(popup -> isDressed(popup, ColorScheme.DARK));
    }

    /** Some of them are kept for the next time by what they open at. */
    @ParameterizedTest
    @MethodSource("kinds")
    void whatOpensOnceMoreFollowsTheChoice(Kind kind) {
        begin(Theme.DARK, kind);
        run(() -> kind.open().accept(control));
        run(this::hide);
        run(() -> look.use(Theme.LIGHT, TextSize.NORMAL));
        run(() -> kind.open().accept(control));
        assertThat(onScreen(PopupLookTest::popups)).isNotEmpty().allSatisfy(popup -> isDressed(popup, ColorScheme.LIGHT));
    }

    /** As on a dark computer: what opens was dark by itself. */
    @Test
    void whatIsDarkByItselfOpensLightOverALightWindow() {
        begin(Theme.LIGHT, new Kind("a button", Button::new, at -> {}));
        run(() -> {
            Popup popup = new Popup();
            popup.getScene().getPreferences().setColorScheme(ColorScheme.DARK);
            popup.getContent().add(new Label("What was found"));
            popup.show(stage, 10, 10);
        });
        assertThat(onScreen(PopupLookTest::popups)).singleElement().satisfies(popup -> isDressed(popup, ColorScheme.LIGHT));
    }

    private void begin(Theme theme, Kind kind) {
        run(() -> {
            control = kind.control().get();
            Scene scene = new Scene(new VBox(control), 500, 400);
            look = new Look(theme, TextSize.NORMAL);
            look.dress(scene);
            stage = new Stage();
            // Away from the edges: without a display a popup that reaches beyond the screen can't be drawn.
            stage.setX(200);
            stage.setY(100);
            stage.setScene(scene);
            stage.show();
        });
    }

    private void hide() {
        if (control instanceof ComboBoxBase<?> box) {
            box.hide();
        }
        popups().forEach(Window::hide);
    }

    private static List<PopupWindow> popups() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .toList();
    }

    private void isDressed(PopupWindow popup, ColorScheme colours) {
        assertThat(popup.getScene().getPreferences().getColorScheme()).isEqualTo(colours);
        List<Color> words = onScreen(() -> {
            popup.getScene().getRoot().applyCss();
            List<Color> fills = new ArrayList<>();
            collect(popup.getScene().getRoot(), fills);
            return fills;
        });
        // The words of a tooltip stand on the ink, and have the colour of paper.
        boolean bright = (colours == ColorScheme.DARK) != popup instanceof Tooltip;
        assertThat(words).isNotEmpty().allSatisfy(fill -> assertThat(fill.getBrightness() > HALF_BRIGHT)
                .as("bright words " + fill)
                .isEqualTo(bright));
    }

    private static void collect(Node node, List<Color> fills) {
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color fill) {
            fills.add(fill);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, fills));
        }
    }
}
