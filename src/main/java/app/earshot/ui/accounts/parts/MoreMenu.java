package app.earshot.ui.accounts.parts;

import app.earshot.ui.words.Messages;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** A small menu that says "More", beside something for what is done rarely. */
public final class MoreMenu extends MenuButton {

    /** @param spoken what it is about, for those who hear it */
    public MoreMenu(Messages messages, String spoken, MenuItem... items) {
        super(messages.text("accounts.more"), null, items);
        setMnemonicParsing(false);
        setAccessibleText(spoken);
        getStyleClass().addAll("small-button", "quiet-menu");
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
