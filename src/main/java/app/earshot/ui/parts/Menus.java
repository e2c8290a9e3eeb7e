package app.earshot.ui.parts;

import app.earshot.ui.parts.text.Wrapping;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/** Menus that are made when they are opened, so that a long list of rows carries none. */
public final class Menus {

    private Menus() {}

    /** A button that opens a menu under itself. Its text wraps. */
    public static Button button(String text, Supplier<List<MenuItem>> items, String... styles) {
        Button button = lineButton(text, items, styles);
        Wrapping.wrap(button);
        button.setMinWidth(Button.USE_COMPUTED_SIZE);
        button.setMinHeight(Button.USE_PREF_SIZE);
        return button;
    }

    /** The same on one line, of which nothing is cut. */
    public static Button lineButton(String text, Supplier<List<MenuItem>> items, String... styles) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleRole(AccessibleRole.MENU_BUTTON);
        button.getStyleClass().addAll(styles);
        button.setOnAction(event -> open(button, items.get()));
        return button;
    }

    public static void open(Button under, List<MenuItem> items) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items);
        menu.show(under, Side.BOTTOM, 0, 2);
    }

    public static MenuItem item(String text, Runnable chosen) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> chosen.run());
        return item;
    }

    /** One of several of which one is on. */
    public static MenuItem choice(String text, boolean on, Runnable chosen) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(on);
        item.setOnAction(event -> chosen.run());
        return item;
    }

    public static Menu menu(String text, List<MenuItem> items) {
        Menu menu = new Menu(text);
        menu.setMnemonicParsing(false);
        menu.getItems().setAll(items);
        return menu;
    }
}
