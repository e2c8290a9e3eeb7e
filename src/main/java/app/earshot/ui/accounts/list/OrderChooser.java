package app.earshot.ui.accounts.list;

import app.earshot.domain.account.ListOrder;
import app.earshot.ui.words.Messages;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Chooses the order of the list. */
final class OrderChooser extends MenuButton {

    OrderChooser(AccountListModel model, AccountListActions actions, Messages messages) {
        getStyleClass().addAll("chip", "order-chooser");
        setMaxWidth(Double.MAX_VALUE);
        ToggleGroup one = new ToggleGroup();
        for (ListOrder order : ListOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.name("accounts.order", order));
            item.setToggleGroup(one);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> actions.order(order));
            model.order().subscribe(now -> item.setSelected(now == order));
            getItems().add(item);
        }
        model.order().subscribe(order -> {
            String name = messages.name("accounts.order", order);
            setText(name);
            setAccessibleText(messages.text("accounts.list.order", name));
        });
    }
}
