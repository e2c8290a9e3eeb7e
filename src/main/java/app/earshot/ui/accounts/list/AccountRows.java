package app.earshot.ui.accounts.list;

import app.earshot.domain.account.AccountRow;
import app.earshot.ui.words.Messages;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The rows of the list. The one of the account that is open stays selected, wherever it goes. */
final class AccountRows extends ListView<@Nullable AccountRow> {

    private final AccountListModel model;
    private final AccountListActions actions;
    private final Messages messages;
    private Runnable entered = () -> {};
    private Consumer<String> typed = letter -> {};
    private boolean following;

    AccountRows(AccountListModel model, AccountListActions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        setItems(model.rows());
        setCellFactory(view -> new AccountRowCell(messages, model.today()));
        setAccessibleText(messages.text("accounts.list"));
        getStyleClass().add("account-rows");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        setContextMenu(menu());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                actions.choose(row.id());
            }
        });
        model.rows().addListener((ListChangeListener<@Nullable AccountRow>) change -> follow());
        model.selected().subscribe(this::follow);
        model.today().subscribe(this::refresh);
        model.readings().subscribe(this::refresh);
    }

    /** What Enter on a row does, once its account is open. */
    AccountRows onEntered(Runnable goes) {
        entered = goes;
        return this;
    }

    /** Who takes what is typed over the rows. */
    AccountRows onTyped(Consumer<String> takes) {
        typed = takes;
        return this;
    }

    /** Puts the focus on the row that is selected, or else on the first. */
    void focusFirst() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    private void follow() {
        following = true;
        UUID selected = model.selected().get();
        int at = selected == null ? -1 : model.rows().indexOfId(selected);
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != at) {
            getSelectionModel().clearAndSelect(at);
        }
        following = false;
    }

    private void pressed(KeyEvent event) {
        AccountRow row = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && row != null) {
            event.consume();
            actions.choose(row.id());
            entered.run();
        } else if (event.getCode() == KeyCode.DELETE && row != null) {
            event.consume();
            actions.remove(row.id());
        }
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && !letter.isBlank() && !Character.isISOControl(letter.codePointAt(0))) {
            event.consume();
            typed.accept(letter);
        }
    }

    private ContextMenu menu() {
        MenuItem open = new MenuItem(messages.text("accounts.list.open"));
        open.setOnAction(event -> entered.run());
        MenuItem remove = new MenuItem(messages.text("accounts.list.remove"));
        remove.setOnAction(event -> {
            AccountRow row = getSelectionModel().getSelectedItem();
            if (row != null) {
                actions.remove(row.id());
            }
        });
        return new ContextMenu(open, remove);
    }
}
