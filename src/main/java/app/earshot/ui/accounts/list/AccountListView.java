package app.earshot.ui.accounts.list;

import app.earshot.domain.account.AccountRow;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.EachMinute;
import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.parts.field.ClearableField;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of accounts with its filter and its order. */
public final class AccountListView extends VBox {

    private final AccountListModel model;
    private final AccountListActions actions;
    private final Messages messages;
    private final AccountRows list;
    private final ClearableField filter;
    private final StackPane place = new StackPane();
    private Runnable entered = () -> {};
    private Runnable begun = () -> {};

    public AccountListView(AccountListModel model, AccountListActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        this.filter = new ClearableField(messages.text("part.clear"));
        getStyleClass().add("account-list");
        VBox.setVgrow(place, Priority.ALWAYS);
        list = new AccountRows(model, actions, messages).onEntered(() -> entered.run()).onTyped(filter::type);
        getChildren().addAll(filterField(), new OrderChooser(model, actions, messages), place);
        place.getChildren().add(list);
        EachMinute.whileShown(this, actions::look);
        model.rows().addListener((ListChangeListener<@Nullable AccountRow>) change -> showPlace());
        model.read().subscribe(this::showPlace);
    }

    /** The list of accounts, put together. */
    public static AccountListView of(Tools tools) {
        AccountListModel model = new AccountListModel(tools.frame().messages().days().today());
        return new AccountListView(model, new AccountListActions(model, tools), tools.frame());
    }

    public AccountListActions actions() {
        return actions;
    }

    /** Called when the list has been read for the first time. */
    public void onRead(Runnable told) {
        model.read().subscribe(told);
    }

    /** Whether the notebook is known to have no account at all. */
    public boolean isOfNobody() {
        return model.read().get() && model.rows().isEmpty() && model.filter().get().isBlank();
    }

    /** Whether only some names are looked for. */
    public boolean isFiltered() {
        return !model.filter().get().isEmpty();
    }

    /** What Enter on a row does, once its account is open. */
    public AccountListView onEntered(Runnable goes) {
        entered = goes;
        return this;
    }

    /** What the one next step of an empty list does. */
    public AccountListView onBegun(Runnable begins) {
        begun = begins;
        return this;
    }

    /** Puts the focus on the rows, or on the filter where there are none. */
    public void enter() {
        (list.isVisible() && list.getParent() != null ? list : filter).requestFocus();
    }

    private Node filterField() {
        filter.setPromptText(messages.text("accounts.list.filter"));
        filter.setAccessibleText(messages.text("accounts.list.filter"));
        filter.getStyleClass().add("account-filter");
        filter.textProperty().subscribe(actions::filter);
        filter.onPressed(event -> {
            switch (event.getCode()) {
                case DOWN -> {
                    event.consume();
                    list.focusFirst();
                }
                case ENTER -> {
                    event.consume();
                    list.focusFirst();
                    entered.run();
                }
                default -> {}
            }
        });
        return filter;
    }

    private void showPlace() {
        boolean empty = model.read().get() && model.rows().isEmpty();
        list.setVisible(!empty);
        place.getChildren().removeIf(node -> node != list);
        if (empty) {
            place.getChildren().add(model.filter().get().isBlank() ? nobodyYet() : nobodyNamedSo());
        }
    }

    private Node nobodyYet() {
        return new EmptyState(
                messages.text("accounts.list.empty.title"),
                messages.text("accounts.list.empty.sentence"),
                messages.text("command.new-enquiry"),
                () -> begun.run());
    }

    private Node nobodyNamedSo() {
        VBox box = new EmptyState(
                messages.text("accounts.list.nobody.title"), messages.text("accounts.list.nobody.sentence"));
        box.getChildren().add(Buttons.plain(messages.text("accounts.list.show-all"), filter::clear));
        return box;
    }
}
