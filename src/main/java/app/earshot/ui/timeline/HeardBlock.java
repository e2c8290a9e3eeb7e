package app.earshot.ui.timeline;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.ui.composer.PersonMenu;
import app.earshot.ui.composer.TopicMenu;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.SelectableText;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** Their words in an entry. The line under them says what they are about and whose they are, and opens what can be done. */
final class HeardBlock extends VBox {

    private static final int SHORT = 60;

    private final HeardItem item;
    private final boolean isPrivate;
    private final CardContext context;
    private final Messages messages;
    private final Button caption;

    HeardBlock(HeardItem item, boolean isPrivate, SelectableText words, CardContext context) {
        this.isPrivate = isPrivate;
        this.item = item;
        this.context = context;
        this.messages = context.messages();
        words.getStyleClass().add("words");
        words.setNodeOrientation(ReadingDirection.of(item.words()));
        caption = Menus.button(caption(), this::menu, "caption", "caption-button");
        getStyleClass().add("their-words");
        if (item.replacedBy() != null) {
            getStyleClass().add("replaced");
        }
        getChildren().addAll(words, caption);
    }

    /** Brings the keyboard to whose words they are and what they are about. */
    void offer() {
        caption.requestFocus();
    }

    private String caption() {
        List<String> parts = new ArrayList<>();
        if (item.topic() != null) {
            parts.add(context.topics().name(item.topic(), "composer.no-topic", messages));
        }
        context.who().person(item.personId()).ifPresent(parts::add);
        if (parts.isEmpty()) {
            parts.add(messages.text("timeline.heard.whose"));
        }
        if (item.saidBackAt() != null) {
            parts.add(messages.text("timeline.heard.said-back." + context.who().pronoun(item.personId())));
        }
        if (isPrivate) {
            parts.add(messages.text("timeline.private"));
        }
        if (item.replacedBy() != null) {
            parts.add(messages.text("timeline.heard.replaced"));
        }
        return String.join(messages.text("part.between"), parts);
    }

    private List<MenuItem> menu() {
        EntryActions does = context.entries();
        boolean back = item.saidBackAt() != null;
        List<MenuItem> items = new ArrayList<>();
        items.add(Menus.item(
                messages.text(back ? "timeline.heard.not-said-back" : "timeline.heard.say-back"), () -> does.sayBack(item, !back)));
        items.add(Menus.menu(
                messages.text("timeline.heard.whose-words"),
                PersonMenu.items(
                        context.who(), item.personId(), messages, id -> does.correct(item, id, item.topic()))));
        items.add(Menus.menu(
                messages.text("timeline.heard.about"),
                TopicMenu.items(
                        context.topics().offered(), item.topic(), messages, topic -> does.correct(item, item.personId(), topic))));
        items.add(
                item.replacedBy() == null
                        ? replacedBy()
                        : Menus.item(messages.text("timeline.heard.stands"), () -> does.replace(item, null)));
        items.add(Menus.item(
                messages.text(isPrivate ? "timeline.no-longer-private" : "timeline.keep-private"),
                () -> does.keepPrivate(item.accountId(), item.id(), !isPrivate)));
        items.add(Menus.item(messages.text("timeline.heard.forget"), () -> does.forget(item)));
        return items;
    }

    /** Filled once it is asked for: what was heard since has to be read first. */
    private Menu replacedBy() {
        MenuItem none = new MenuItem(messages.text("timeline.heard.nothing-newer"));
        none.setDisable(true);
        Menu menu = Menus.menu(messages.text("timeline.heard.replace"), List.of(none));
        context.entries().newerThan(item, newer -> {
            if (!newer.isEmpty()) {
                menu.getItems()
                        .setAll(newer.stream()
                                .map(other -> Menus.item(
                                        shortened(other.words()), () -> context.entries().replace(item, other.id())))
                                .toList());
            }
        });
        return menu;
    }

    private static String shortened(String words) {
        String line = words.replace('\n', ' ');
        return line.length() <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHORT - 1))) + "…";
    }
}
