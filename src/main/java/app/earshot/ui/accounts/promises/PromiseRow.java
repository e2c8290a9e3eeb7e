package app.earshot.ui.accounts.promises;

import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.ui.accounts.parts.MoreMenu;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One promise with what can be done about it. */
final class PromiseRow extends HBox {

    PromiseRow(Promise promise, PromiseWords words, PromisesActions actions, Messages messages, Runnable move) {
        boolean open = promise.state() == PromiseState.OPEN;
        String late = words.late(promise);
        VBox texts = new VBox(Texts.wrapped(promise.words(), "promise-words"));
        texts.getChildren().add(Texts.wrapped(words.about(promise), "small", "soft"));
        if (late != null) {
            texts.getChildren().add(Texts.wrapped(late, "small", "owed"));
        }
        if (!open) {
            texts.getChildren().add(Texts.wrapped(words.ending(promise), "small", "faint"));
        }
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getStyleClass().addAll("card", "promise-row");
        if (!open) {
            getStyleClass().add("settled");
        }
        getChildren().add(texts);
        if (open) {
            Button kept = Buttons.small(messages.text("accounts.promise.kept"), () -> actions.kept(promise));
            kept.setAccessibleText(messages.text("accounts.promise.kept-spoken", promise.words()));
            kept.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(kept);
        }
        getChildren()
                .add(new MoreMenu(
                        messages,
                        messages.text("accounts.promise.menu", promise.words()),
                        items(promise, actions, messages, move).toArray(MenuItem[]::new)));
    }

    private static List<MenuItem> items(
            Promise promise, PromisesActions actions, Messages messages, Runnable move) {
        List<MenuItem> items = new ArrayList<>();
        items.add(Menus.item(messages.text("accounts.show-in-timeline"), () -> actions.showInTimeline(promise)));
        if (promise.state() == PromiseState.OPEN) {
            items.add(Menus.item(messages.text("accounts.promise.move"), move));
            items.add(Menus.item(
                    messages.text("accounts.promise.kept-late"),
                    () -> actions.settle(promise, PromiseState.KEPT_LATE)));
            items.add(Menus.item(
                    messages.name("accounts.promise.released", promise.side()),
                    () -> actions.settle(promise, PromiseState.RELEASED)));
            items.add(Menus.item(
                    messages.text("accounts.promise.broken"), () -> actions.settle(promise, PromiseState.BROKEN)));
        } else {
            items.add(Menus.item(
                    messages.text("accounts.promise.reopen"), () -> actions.settle(promise, PromiseState.OPEN)));
        }
        return items;
    }
}
