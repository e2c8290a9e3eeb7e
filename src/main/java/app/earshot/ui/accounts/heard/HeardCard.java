package app.earshot.ui.accounts.heard;

import app.earshot.domain.HeardItem;
import app.earshot.ui.accounts.parts.MoreMenu;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.TheirWords;
import app.earshot.ui.words.Messages;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One thing they said. Enter or a click goes to where it stands; what else can be done is in the menu beside it. */
final class HeardCard extends HBox {

    /** As much of a sentence as tells it from others in a menu. */
    private static final int WORDS_IN_MENU = 60;

    /**
     * @param caption who said it and when, and what became of it
     * @param newer the newer ones on the same topic, which may have taken its place
     */
    HeardCard(HeardItem item, String caption, List<HeardItem> newer, HeardActions actions, Messages messages) {
        TheirWords words = new TheirWords(item.words(), caption);
        boolean replaced = item.replacedBy() != null;
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.HYPERLINK);
        words.setAccessibleText(item.words() + ". " + caption);
        words.getStyleClass().addAll("focus-ring", "heard-words");
        words.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                actions.showInTimeline(item);
            }
        });
        words.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                actions.showInTimeline(item);
            }
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getStyleClass().add("heard-card");
        if (replaced) {
            getStyleClass().add("replaced");
        }
        getChildren().addAll(words, menu(item, newer, actions, messages));
    }

    private static MenuButton menu(
            HeardItem item, List<HeardItem> newer, HeardActions actions, Messages messages) {
        MenuButton menu = new MoreMenu(messages, messages.text("accounts.heard.menu", shortened(item.words())));
        menu.getItems().add(Menus.item(messages.text("accounts.show-in-timeline"), () -> actions.showInTimeline(item)));
        boolean back = item.saidBackAt() != null;
        menu.getItems()
                .add(Menus.item(
                        messages.text(back ? "accounts.heard.not-said-back" : "accounts.heard.say-back"),
                        () -> actions.sayBack(item, !back)));
        if (item.replacedBy() != null) {
            menu.getItems().add(Menus.item(messages.text("accounts.heard.stands"), () -> actions.replace(item, null)));
        } else if (!newer.isEmpty()) {
            Menu by = new Menu(messages.text("accounts.heard.replaced-by"));
            newer.forEach(it -> by.getItems().add(Menus.item(shortened(it.words()), () -> actions.replace(item, it))));
            menu.getItems().add(by);
        }
        return menu;
    }

    private static String shortened(String words) {
        if (words.length() <= WORDS_IN_MENU) {
            return words;
        }
        int end = words.offsetByCodePoints(0, words.codePointCount(0, WORDS_IN_MENU));
        return words.substring(0, end) + "…";
    }
}
