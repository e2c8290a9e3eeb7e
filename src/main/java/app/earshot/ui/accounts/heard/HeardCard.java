package app.earshot.ui.accounts.heard;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.ui.accounts.parts.MoreMenu;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.text.PressableWords;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One thing they said. Enter or a click goes to where it stands; what else can be done is in the menu beside it. */
final class HeardCard extends HBox {

    /** As much of a sentence as tells it from others in a menu. */
    private static final int WORDS_IN_MENU = 60;

    /** What an item can be held against: newer ones on its topic, those that it was marked to differ from, and any other. */
    record Others(List<HeardItem> newer, List<HeardItem> differing, Consumer<HeardItem> choose) {}

    /** @param caption who said it and when, and what became of it */
    HeardCard(HeardItem item, String caption, Others others, HeardActions actions, Messages messages) {
        String spoken = String.join(messages.text("part.spoken"), item.words(), caption);
        PressableWords words = new PressableWords(item.words(), caption, spoken, () -> actions.showInTimeline(item));
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("heard-card");
        if (item.replacedBy() != null) {
            getStyleClass().add("replaced");
        }
        getChildren().addAll(words, menu(item, others, actions, messages));
    }

    private static MenuButton menu(
            HeardItem item, Others others, HeardActions actions, Messages messages) {
        MenuButton menu = new MoreMenu(messages, messages.text("accounts.heard.menu", shortened(item.words())));
        menu.getItems().add(Menus.item(messages.text("accounts.show-in-timeline"), () -> actions.showInTimeline(item)));
        boolean back = item.saidBackAt() != null;
        menu.getItems()
                .add(Menus.item(
                        messages.text(back ? "accounts.heard.not-said-back" : "accounts.heard.say-back"),
                        () -> actions.sayBack(item, !back)));
        if (item.replacedBy() != null) {
            menu.getItems().add(Menus.item(messages.text("accounts.heard.stands"), () -> actions.replace(item, null)));
            return menu;
        }
        if (!others.newer().isEmpty()) {
            Menu by = new Menu(messages.text("accounts.heard.replaced-by"));
            others.newer().forEach(it -> by.getItems().add(Menus.item(shortened(it.words()), () -> actions.replace(item, it))));
            menu.getItems().add(by);
        }
        menu.getItems().add(Menus.item(messages.text("accounts.heard.differs"), () -> others.choose().accept(item)));
        others.differing().forEach(it -> menu.getItems()
                .add(Menus.item(
                        messages.text("accounts.heard.settle", shortened(it.words())), () -> actions.settle(item, it))));
        return menu;
    }

    static String shortened(String words) {
        if (words.length() <= WORDS_IN_MENU) {
            return words;
        }
        int end = words.offsetByCodePoints(0, words.codePointCount(0, WORDS_IN_MENU));
        return words.substring(0, end) + "…";
    }
}
