package app.earshot.ui.accounts;

import app.earshot.ui.words.Messages;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** The small menus that stand beside something for what is done rarely. */
public final class Menus {

    private Menus() {}

    /**
     * A menu that says "More".
     *
     * @param spoken what it is about, for those who hear it
     */
    public static MenuButton more(Messages messages, String spoken, MenuItem... items) {
        MenuButton menu = new MenuButton(messages.text("accounts.more"), null, items);
        menu.setMnemonicParsing(false);
        menu.setAccessibleText(spoken);
        menu.getStyleClass().addAll("small-button", "quiet-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    public static MenuItem item(String text, Runnable chosen) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> chosen.run());
        return item;
    }
}
